import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReportedUnit } from '../../application/reportReading';
import type { ReaderLine, ReadingStatus } from '../../domain/documents/receipts/readingStatus';
import { dayAndTime } from '../../text/dates';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { readingReportTexts } from '../../text/readingReportTexts';
import { useCommand } from '../hooks/useCommand';
import { useFocusSoon } from '../hooks/useFocusSoon';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark } from '../parts/marks';
import { tableStyles } from '../parts/tableStyles';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { peopleBehind } from './reportCells';

interface Props {
  readonly unit: ReportedUnit;
  readonly status: ReadingStatus;
  /** Whether whoever looks may end the request of the unit. */
  readonly mayEnd: boolean;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

/** The people behind a number of the report: when they answered, what they said, by when they are to read. */
export function ReadingPeople({ unit, status, mayEnd, onEnded, onClose }: Props): JSX.Element {
  const { commands, language, announce } = useShell();
  const classes = useStyles(tableStyles);
  const words = readingPageTexts[language];
  const texts = readingReportTexts[language];
  const [within, focus] = useFocusSoon<HTMLDivElement>();
  const { busy, trouble, run } = useCommand(commands.closeReading);
  const { people, unnamed } = peopleBehind(unit, status);
  const place = `${unit.unitKey}/${status}`;
  React.useEffect(() => focus('h3'), [focus, place]);

  const said = ({ receipt, confirmedEdition }: ReaderLine): string => {
    if (receipt === undefined) return '';
    const at = dayAndTime(receipt.at);
    if (receipt.kind === 'confirmed')
      return confirmedEdition === undefined ? at : `${words.edition(confirmedEdition)}, ${at}`;
    return [at, texts.kinds[receipt.why], receipt.reason].filter((part) => part !== '').join(' · ');
  };
  const end = async (): Promise<void> => {
    if (!(await run(unit.requestKey))) return;
    announce(words.ended(unit.unitName));
    onEnded();
  };
  return (
    <div ref={within} style={{ margin: '16px 0' }}>
      <h3
        tabIndex={-1}
        style={{ margin: '0 0 8px', fontSize: 'inherit', fontWeight: 600, outline: 'none' }}
      >
        {words.people(texts.statuses[status], unit.unitName)}
      </h3>
      <ul className={classes.cards}>
        {people.map((line) => (
          <li key={line.person.id} className={classes.card}>
            <span className={classes.main}>{line.person.name}</span>
            <div className={classes.line}>
              <span>{said(line) || words.dueOn(line.dueOn)}</span>
              {line.isLate && (
                <MarkedWord mark={lateMark} strong>
                  {words.late}
                </MarkedWord>
              )}
            </div>
          </li>
        ))}
        {unnamed > 0 && <li className={classes.card}>{words.unnamed(unnamed)}</li>}
      </ul>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 }}>
        <DefaultButton text={words.hide} onClick={onClose} />
        {mayEnd && unit.state === 'open' && (
          <DefaultButton disabled={busy} text={words.end} onClick={() => void end()} />
        )}
      </div>
      {trouble && <Trouble>{trouble.message}</Trouble>}
    </div>
  );
}
