import * as React from 'react';
import type { BasisLine } from '../../application/basisPages';
import type { Instant } from '../../domain/time';
import { basisAnswerLines } from '../../text/basisAnswerLines';
import { basisTexts } from '../../text/basisTexts';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { statusTexts } from '../../text/statusTexts';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark } from '../parts/marks';
import { Moment } from '../parts/Moment';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { basisMarks } from './basisMarks';

interface Props {
  readonly line: BasisLine;
}

/** Where a question stands, and where its party's card is while it waits. */
export function StatusOfQuestion({ line }: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const words = basisPageTexts[language];
  const { card, mailedTo, undelivered } = line.delivery ?? {};
  const delivery = [
    ...(card ? [words.cardPosted] : []),
    ...(undelivered
      ? [`${words.undelivered}. ${statusTexts[language].undelivered[undelivered]}`]
      : []),
    ...(mailedTo ? [words.mailed(mailedTo)] : []),
  ];
  return (
    <>
      <MarkedWord mark={basisMarks[line.status]}>{words.statuses[line.status]}</MarkedWord>
      {line.status === 'waiting' && (
        <span className={classes.under}>{delivery.join(' · ') || words.onItsWay}</span>
      )}
      {line.status === 'notAsked' && <span className={classes.under}>{words.onHit}</span>}
    </>
  );
}

/** What was answered, by whom and when; marked when it came after the assessment. */
export function GivenAnswer({
  line,
  assessedAt,
}: Props & { readonly assessedAt: Instant | undefined }): JSX.Element | null {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const words = basisPageTexts[language];
  const { given } = line;
  if (!given) return null;
  return (
    <>
      <dl style={{ margin: 0 }}>
        {basisAnswerLines(given.answer, basisTexts[language]).map(({ label, text }) => (
          <div key={label}>
            <dt style={{ display: 'inline' }} className={classes.under}>
              {label}:{' '}
            </dt>
            <dd style={{ display: 'inline', margin: 0, whiteSpace: 'pre-wrap' }}>{text}</dd>
          </div>
        ))}
      </dl>
      <span className={classes.under}>
        {given.by}, <Moment at={given.at} />
        {given.writtenBy && ` · ${words.writtenBy(given.writtenBy)}`}
      </span>
      {given.isCorrected && <span className={classes.under}>{words.corrected}</span>}
      {assessedAt !== undefined && Date.parse(given.at) > Date.parse(assessedAt) && (
        <MarkedWord mark={lateMark}>{words.late}</MarkedWord>
      )}
    </>
  );
}
