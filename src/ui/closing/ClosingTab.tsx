import * as React from 'react';
import type { NoticeDetails } from '../../application/noticePages';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { SectionHeading } from '../basis/SectionHeading';
import { useDraft } from '../hooks/useDraft';
import { useLoaded } from '../hooks/useLoaded';
import { usePolled } from '../hooks/usePolled';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { Checklist } from './Checklist';
import { type CloseDraft, CloseForm } from './CloseForm';
import { ClosedCase } from './ClosedCase';
import { checksOf, itemsOf } from './closingItems';
import { isRepeatable } from './itemPlace';

export interface Props {
  readonly notice: NoticeDetails;
  readonly onChanged: () => void;
}

const pauseMs = 10_000;

/** What is left to do before a case is closed, and closing it or setting it aside. */
export function ClosingTab({ notice, onChanged }: Props): JSX.Element {
  const { reader, texts, me, language, today, announce } = usePage();
  const words = closingPageTexts[language];
  const polled = usePolled(
    React.useCallback(() => reader.dispatches(notice.key), [reader, notice.key]),
    pauseMs,
  );
  const [asked] = useLoaded(
    React.useCallback(() => reader.basis(notice.key), [reader, notice.key]),
  );
  const lines = valueIn(polled.state);
  const [draft, setDraft, forget] = useDraft<CloseDraft>('close', {
    ending: 'handled',
    note: '',
    reasons: {},
  });

  if (polled.state.status === 'loading' || asked.status === 'loading') return <Waiting />;
  if (!lines) return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  const basis = valueIn(asked) ?? [];
  const checks = checksOf(notice, lines, basis, draft.ending, today);
  const done = (sentence: string): void => {
    announce(sentence);
    polled.hurry();
    onChanged();
  };
  const { ended } = notice.caseFile;
  const items = itemsOf(notice, checks);
  const left = words.left(words.closing.endings[draft.ending]);
  return (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <ClosedCase notice={notice} onDone={done} />
      <section aria-label={ended ? words.whatIsDone : left}>
        {ended ? (
          <SectionHeading>{words.whatIsDone}</SectionHeading>
        ) : (
          <SectionHeading rule={words.rule}>{left}</SectionHeading>
        )}
        <Checklist
          notice={notice}
          items={ended ? items.filter(({ code, met }) => met || isRepeatable(code)) : items}
          lines={lines}
          basis={basis}
          onDone={done}
        />
      </section>
      {!ended && me?.isCoordinator && (
        <section aria-label={words.closing.title}>
          <SectionHeading>{words.closing.title}</SectionHeading>
          <CloseForm
            noticeKey={notice.key}
            draft={draft}
            onDraft={setDraft}
            checks={checks}
            onDone={(sentence) => {
              forget();
              done(sentence);
            }}
          />
        </section>
      )}
      {!ended && me && !me.isCoordinator && <p>{words.onlyCoordinator}</p>}
    </div>
  );
}
