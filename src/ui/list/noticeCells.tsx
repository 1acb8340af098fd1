import * as React from 'react';
import { statusTexts } from '../../text/statusTexts';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark, noticeMarks, riskMarks, undeliveredMark } from '../parts/marks';
import { ShareBar } from '../parts/ShareBar';
import type { NoticeSummary } from '../../application/noticePages';
import { isLate } from './noticeFilters';

interface Props {
  readonly notice: NoticeSummary;
}

/** How serious a notice was judged to be, once it was. */
export function RiskCell({ notice }: Props): JSX.Element {
  const { language, texts } = usePage();
  return notice.risk ? (
    <MarkedWord mark={riskMarks[notice.risk]}>{statusTexts[language].risk[notice.risk]}</MarkedWord>
  ) : (
    <span>{texts.list.notRated}</span>
  );
}

export function StatusCell({ notice }: Props): JSX.Element {
  const { language } = usePage();
  return (
    <MarkedWord mark={noticeMarks[notice.status]}>
      {statusTexts[language].notice[notice.status]}
    </MarkedWord>
  );
}

/** "2 av 3" with a small bar, and what is late or did not arrive. */
export function AnsweredCell({ notice }: Props): JSX.Element {
  const { texts, today } = usePage();
  const { recipients, answered, complete, undelivered } = notice;
  if (recipients === 0) return <span>{texts.list.notSent}</span>;
  return (
    <div style={{ maxWidth: 200 }}>
      <div style={{ fontVariantNumeric: 'tabular-nums' }}>{texts.of(answered, recipients)}</div>
      <ShareBar
        total={recipients}
        parts={[
          { count: complete, tone: 'good' },
          { count: answered - complete, tone: 'active' },
        ]}
      />
      {isLate(notice, today) && (
        <div>
          <MarkedWord mark={lateMark}>{texts.list.late}</MarkedWord>
        </div>
      )}
      {undelivered > 0 && (
        <div>
          <MarkedWord mark={undeliveredMark}>{texts.list.undelivered(undelivered)}</MarkedWord>
        </div>
      )}
    </div>
  );
}
