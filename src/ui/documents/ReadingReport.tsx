import * as React from 'react';
import type { ReadingReport as Report, ReportedUnit } from '../../application/reportReading';
import { readingStatuses } from '../../domain/documents/receipts/readingStatus';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { usePolled } from '../hooks/usePolled';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { ReadingDownloads } from './ReadingDownloads';
import { ReadingMatrix } from './ReadingMatrix';
import { ReadingPeople } from './ReadingPeople';
import type { ReportCell } from './reportCells';

interface Props {
  readonly number: string;
  /** How many times units have been asked on this page: each time the report is on its way. */
  readonly asked?: number;
}

const styles = defineStyles(({ fonts }) => ({
  heading: [fonts.large, { fontWeight: 600, margin: '0 0 8px' }],
}));

// The rows follow within seconds of an answer; nobody watches this page by the second.
const everyMs = 30_000;

/**
 * Who has read a document: unit × status with bars, the list behind each number, and the same as files. For the
 * page of a document, within its shell; whoever may not see it is told why.
 */
export function ReadingReport({ number, asked = 0 }: Props): JSX.Element {
  const { commands, texts, language } = useShell();
  const classes = useStyles(styles);
  const words = readingPageTexts[language];
  const polled = usePolled(
    React.useCallback(async () => {
      const outcome = await commands.readingReport(number);
      if (outcome.outcome === 'uncertain') throw new TypeError('No report.');
      return outcome.outcome === 'done' ? outcome.value : outcome.message;
    }, [commands, number]),
    everyMs,
  );
  const { state, hurry } = polled;
  React.useEffect(() => {
    if (asked > 0) hurry();
  }, [asked, hurry]);
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  if (state.status === 'loading') return <Waiting />;
  if (typeof state.value === 'string') return <Trouble tone="info">{state.value}</Trouble>;
  return (
    <section aria-labelledby="reading-report">
      <h2 id="reading-report" className={classes.heading}>
        {words.report}
      </h2>
      {state.stale && <Trouble tone="warning">{texts.stale}</Trouble>}
      <Shown report={state.value} onChanged={hurry} />
    </section>
  );
}

const isShown = ({ unitKey }: ReportedUnit, cell: ReportCell | undefined): boolean =>
  cell?.unitKey === unitKey;

function Shown({
  report,
  onChanged,
}: {
  readonly report: Report;
  readonly onChanged: () => void;
}): JSX.Element {
  const { language } = useShell();
  const words = readingPageTexts[language];
  const [cell, setCell] = React.useState<ReportCell>();
  const { units, isWhole } = report;
  if (units.length === 0) return <p>{words.nobodyAsked}</p>;
  const unit = units.find((one) => isShown(one, cell));
  return (
    <>
      {!isWhole && <p>{words.onlyOwn}</p>}
      <ReadingMatrix units={units} statuses={readingStatuses} chosen={cell} onChoose={setCell} />
      {cell && unit && (
        <ReadingPeople
          unit={unit}
          status={cell.status}
          mayEnd={isWhole}
          onEnded={onChanged}
          onClose={() => setCell(undefined)}
        />
      )}
      <ReadingDownloads number={report.number} />
    </>
  );
}
