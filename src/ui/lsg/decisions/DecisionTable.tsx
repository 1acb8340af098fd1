import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { DecisionLine } from '../../../application/decisions/decisionPages';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { hashOfPlace } from '../../hooks/usePlace';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { lateMark } from '../../parts/marks';
import { tableStyles } from '../../parts/tableStyles';
import { useLsg } from '../lsgContext';
import { stageMarks } from './decisionMarks';

interface Props {
  readonly lines: readonly DecisionLine[];
  readonly narrow: boolean;
}

/** Decisions as a table, or as cards where there is no room. */
export function DecisionTable({ lines, narrow }: Props): JSX.Element {
  const { language, go } = useLsg();
  const words = decisionPageTexts[language];
  const classes = useStyles(tableStyles);
  const link = ({ key, title }: DecisionLine): JSX.Element => {
    const place = { tab: 'beslut', key };
    return (
      <Link
        href={hashOfPlace(place)}
        onClick={(event) => {
          event.preventDefault();
          go(place);
        }}
      >
        {title}
      </Link>
    );
  };
  const numberOf = ({ paragraph, key }: DecisionLine): string => paragraph || key;
  const state = (line: DecisionLine): JSX.Element => (
    <>
      <MarkedWord mark={stageMarks[line.stage]}>{words.stage[line.stage]}</MarkedWord>
      {line.late && (
        <div>
          <MarkedWord mark={lateMark}>{words.late[line.late]}</MarkedWord>
        </div>
      )}
    </>
  );
  if (narrow) {
    return (
      <ul className={classes.cards}>
        {lines.map((line) => (
          <li key={line.key} className={classes.card}>
            <span className={classes.under}>
              {numberOf(line)}, {line.bodyName}
            </span>
            {link(line)}
            <span>{state(line)}</span>
            <span className={classes.under}>
              {[line.diaryNumber, line.meetingDay].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {words.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              {numberOf(line)}
            </td>
            <th scope="row" className={classes.wide}>
              {link(line)}
              {line.outcome && <span className={classes.under}>{words.outcome[line.outcome]}</span>}
            </th>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              {line.diaryNumber}
            </td>
            <td>{line.bodyName}</td>
            <td className={classes.figures} style={{ whiteSpace: 'nowrap' }}>
              {line.meetingDay}
            </td>
            <td>{state(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
