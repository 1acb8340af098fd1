import * as React from 'react';
import { mayAnswerFor, type Unit } from '../../domain/units/unit';
import { usePolled } from '../hooks/usePolled';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { type Loaded, valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import type { DispatchLine, NoticeDetails } from '../../application/noticePages';
import type { Asked } from '../answers/AnswerPanel';
import { AdministrationBars } from './AdministrationBars';
import { DispatchCards, DispatchTable } from './DispatchRows';
import { InformedList } from './InformedList';
import { ProgressSummary } from './ProgressSummary';
import { RemindSilent } from './RemindSilent';
import { silentFirst } from './silentFirst';

interface Props {
  readonly notice: NoticeDetails;
  readonly units: Loaded<readonly Unit[]>;
  readonly onChanged: () => void;
}

// A large mailing is read less often: its answers come in by the hundred, not one by one.
const many = 200;
const usualPause = 4_000;
const pauseForMany = 15_000;

/** How far a notice has come, by administration and by department; live. */
export function FollowUpTab({ notice, units, onChanged }: Props): JSX.Element {
  const { reader, texts, me, today } = usePage();
  const [place, narrow] = useIsNarrow(820);
  const polled = usePolled(
    React.useCallback(() => reader.dispatches(notice.key), [reader, notice.key]),
    notice.recipients > many ? pauseForMany : usualPause,
  );
  const known = valueIn(units) ?? [];
  const { hurry } = polled;
  const missing = notice.recipients - (valueIn(polled.state)?.length ?? notice.recipients);
  React.useEffect(() => {
    if (missing > 0) hurry();
  }, [missing, hurry]);
  const words = texts.followUp;

  if (polled.state.status === 'loading') return <Waiting />;
  if (polled.state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  const lines = silentFirst(polled.state.value, today);
  if (lines.length === 0)
    return <p role="status">{notice.status === 'dispatched' ? words.preparing : words.notSent}</p>;

  const nameOf = (key: string | undefined): string =>
    known.find((unit) => unit.key === key)?.name ?? key ?? texts.recipients.otherUnits;
  const mayAnswer = (line: DispatchLine): boolean => {
    const unit = known.find(({ key }) => key === line.unitKey);
    return (
      me !== undefined &&
      unit !== undefined &&
      line.handled === undefined &&
      mayAnswerFor(unit, me.person)
    );
  };
  const answered = (): void => {
    polled.hurry();
    onChanged();
  };
  const informed = lines.filter(({ mode }) => mode === 'information');
  const awaited = lines.filter((line) => !informed.includes(line));
  const own = awaited.filter(mayAnswer);
  const ownFirst = [...own, ...awaited.filter((line) => !own.includes(line))];
  const asked: Asked = notice.plan ?? { actions: [] };
  const Rows = narrow ? DispatchCards : DispatchTable;
  return (
    <div ref={place} style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {polled.state.stale && <Trouble tone="warning">{texts.stale}</Trouble>}
      {awaited.length > 0 && (
        <>
          <ProgressSummary lines={awaited} />
          <RemindSilent notice={notice} lines={awaited} onReminded={polled.hurry} />
          <AdministrationBars lines={awaited} nameOf={nameOf} />
          <section aria-label={words.dispatches}>
            <Rows lines={ownFirst} asked={asked} mayAnswer={mayAnswer} onAnswered={answered} />
          </section>
        </>
      )}
      <InformedList lines={informed} />
    </div>
  );
}
