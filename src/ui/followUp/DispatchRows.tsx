import * as React from 'react';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { tableStyles } from '../parts/tableStyles';
import type { DispatchLine } from '../../application/noticePages';
import { openAnswersOf } from '../answers/answerState';
import type { Asked } from '../answers/AnswerPanel';
import { AnswerRow } from './AnswerRow';
import { Delivery, Due, endedBy, receivedBy, StatusOfDispatch } from './dispatchCells';

interface Props {
  readonly lines: readonly DispatchLine[];
  readonly asked: Asked;
  readonly mayAnswer: (line: DispatchLine) => boolean;
  readonly onAnswered: () => void;
}

/** The dispatches as a table, the silent first. */
export function DispatchTable({ lines, asked, mayAnswer, onAnswered }: Props): JSX.Element {
  const { texts, me } = usePage();
  const hasAnswerRow = (line: DispatchLine): boolean =>
    openAnswersOf(line).length > 0 && (mayAnswer(line) || me?.isCoordinator === true);
  const classes = useStyles(tableStyles);
  const words = texts.followUp;
  const heads = [
    words.department,
    words.status,
    words.delivery,
    words.received,
    words.handled,
    words.items,
    words.deadlines,
  ];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {heads.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <React.Fragment key={line.key}>
            <tr data-dispatch={line.key}>
              <th scope="row">
                <span className={classes.main}>{line.unitName}</span>
                {line.comment && <span className={classes.under}>”{line.comment}”</span>}
              </th>
              <td>
                <StatusOfDispatch line={line} />
              </td>
              <td>
                <Delivery line={line} />
              </td>
              <td>{receivedBy(line)}</td>
              <td>{endedBy(line)}</td>
              <td className={classes.figures}>
                {line.items === undefined ? '' : texts.number(line.items)}
              </td>
              <td>
                <Due line={line} />
              </td>
            </tr>
            {hasAnswerRow(line) && (
              <tr>
                <td colSpan={heads.length}>
                  <AnswerRow
                    line={line}
                    asked={asked}
                    isOwn={mayAnswer(line)}
                    onAnswered={onAnswered}
                  />
                </td>
              </tr>
            )}
          </React.Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The dispatches as cards, where there is no room for a table. */
export function DispatchCards({ lines, asked, mayAnswer, onAnswered }: Props): JSX.Element {
  const { texts, me } = usePage();
  const hasAnswerRow = (line: DispatchLine): boolean =>
    openAnswersOf(line).length > 0 && (mayAnswer(line) || me?.isCoordinator === true);
  const classes = useStyles(tableStyles);
  const words = texts.followUp;
  const fact = (word: string, value: React.ReactNode): JSX.Element | null =>
    value === null || value === '' ? null : (
      <div>
        <dt className={classes.under}>{word}</dt>
        <dd style={{ margin: 0 }}>{value}</dd>
      </div>
    );
  return (
    <ul className={classes.cards}>
      {lines.map((line) => (
        <li key={line.key} className={classes.card} data-dispatch={line.key}>
          <span className={classes.main}>{line.unitName}</span>
          <StatusOfDispatch line={line} />
          <dl
            style={{
              margin: 0,
              display: 'grid',
              gap: 6,
              gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
            }}
          >
            {fact(words.delivery, <Delivery line={line} />)}
            {fact(words.deadlines, <Due line={line} />)}
            {fact(words.received, receivedBy(line))}
            {fact(words.handled, endedBy(line))}
            {fact(words.items, line.items === undefined ? '' : texts.number(line.items))}
            {fact(words.comment, line.comment ?? '')}
          </dl>
          {hasAnswerRow(line) && (
            <AnswerRow line={line} asked={asked} isOwn={mayAnswer(line)} onAnswered={onAnswered} />
          )}
        </li>
      ))}
    </ul>
  );
}
