import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { ReportedUnit } from '../../application/reportReading';
import type { ReadingStatus } from '../../domain/documents/receipts/readingStatus';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { readingReportTexts } from '../../text/readingReportTexts';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark } from '../parts/marks';
import { readingStatusMarks } from '../parts/readingMarks';
import { ShareBar } from '../parts/ShareBar';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { inReportOrder, type ReportCell } from './reportCells';

interface Props {
  readonly units: readonly ReportedUnit[];
  readonly statuses: readonly ReadingStatus[];
  readonly chosen: ReportCell | undefined;
  readonly onChoose: (cell: ReportCell) => void;
}

/** Unit × status: each number opens the list behind it; cards instead of a table where there is no room. */
export function ReadingMatrix({ units, statuses, chosen, onChoose }: Props): JSX.Element {
  const { texts, language } = useShell();
  const classes = useStyles(tableStyles);
  const [place, narrow] = useIsNarrow(760);
  const words = readingPageTexts[language];
  const names = readingReportTexts[language].statuses;
  const ordered = inReportOrder(units);

  const share = ({ counts, expected }: ReportedUnit): JSX.Element => (
    <div style={{ minWidth: 120 }} className={classes.figures}>
      {words.confirmedOf(texts.number(counts.current), texts.number(expected))}
      <ShareBar
        total={expected}
        parts={[
          { count: counts.current, tone: 'good' },
          { count: counts.declined, tone: 'warning' },
          { count: counts.stale, tone: 'active' },
        ]}
      />
    </div>
  );
  const figure = (unit: ReportedUnit, status: ReadingStatus): React.ReactNode => {
    const count = unit.counts[status];
    const isChosen = chosen?.unitKey === unit.unitKey && chosen.status === status;
    return count === 0 ? (
      texts.number(0)
    ) : (
      <Link
        as="button"
        underline
        aria-expanded={isChosen}
        aria-label={`${texts.number(count)} ${words.showPeople(names[status], unit.unitName)}`}
        onClick={() => onChoose({ unitKey: unit.unitKey, status })}
        styles={{ root: { minHeight: 24, minWidth: 24, textAlign: 'right' } }}
      >
        {texts.number(count)}
      </Link>
    );
  };
  const name = ({ unitName, administration, edition, state, late }: ReportedUnit): JSX.Element => (
    <>
      <span className={classes.main}>{unitName}</span>
      <span className={classes.under}>
        {[
          ...(administration ? [administration] : []),
          words.edition(edition),
          ...(state === 'open' ? [] : [words.states[state]]),
        ].join(' · ')}
      </span>
      {late > 0 && (
        <MarkedWord mark={lateMark} strong>
          {`${words.late}: ${texts.number(late)}`}
        </MarkedWord>
      )}
    </>
  );
  const word = (status: ReadingStatus): JSX.Element => (
    <MarkedWord mark={readingStatusMarks[status]}>{names[status]}</MarkedWord>
  );

  return (
    <div ref={place}>
      {narrow ? (
        <ul className={classes.cards}>
          {ordered.map((unit) => (
            <li key={unit.requestKey} className={classes.card}>
              {name(unit)}
              {share(unit)}
              <dl style={{ margin: 0 }} className={classes.figures}>
                {statuses.map((status) => (
                  <div key={status} className={classes.line}>
                    <dt>{word(status)}</dt>
                    <dd style={{ margin: 0 }}>{figure(unit, status)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.share}</th>
              {statuses.map((status) => (
                <th
                  key={status}
                  scope="col"
                  style={{ textAlign: 'right', whiteSpace: 'normal', maxWidth: 140 }}
                >
                  {word(status)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={classes.figures}>
            {ordered.map((unit) => (
              <tr key={unit.requestKey}>
                <th scope="row" style={{ overflowWrap: 'anywhere' }}>
                  {name(unit)}
                </th>
                <td>{share(unit)}</td>
                {statuses.map((status) => (
                  <td key={status} style={{ textAlign: 'right' }}>
                    {figure(unit, status)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
