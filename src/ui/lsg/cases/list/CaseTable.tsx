import * as React from 'react';
import type { CaseLine } from '../../../../application/cases/casePages';
import { caseTexts } from '../../../../text/caseTexts';
import { dayOf } from '../../../../text/dates';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { useStyles } from '../../../hooks/useStyles';
import { MarkedWord } from '../../../parts/MarkedWord';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { closedMark, stepMarks } from '../caseMarks';
import { PlaceLink } from '../../PlaceLink';
import { AskedInstances } from './AskedInstances';
import { UnreadMails } from './UnreadMails';

interface Props {
  readonly lines: readonly CaseLine[];
  readonly narrow: boolean;
}

function StepOf({ line }: { readonly line: CaseLine }): JSX.Element {
  const { language } = useLsg();
  const { step, status, ending } = line;
  if (status === 'open')
    return <MarkedWord mark={stepMarks[step]}>{caseTexts[language].steps[step]}</MarkedWord>;
  const why = ending ? caseFormTexts[language].endings[ending] : '';
  return <MarkedWord mark={closedMark}>{caseListTexts[language].ended(why)}</MarkedWord>;
}

/** The same cases as a list: a table, or cards where there is no room. */
export function CaseTable({ lines, narrow }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseListTexts[language];
  const { origins, phases } = caseTexts[language];
  const classes = useStyles(tableStyles);
  const phaseOf = ({ phase }: CaseLine): string => (phase ? phases[phase] : words.noPhase);
  const name = (line: CaseLine): JSX.Element => (
    <>
      <PlaceLink to={{ tab: 'arenden', key: line.key }}>{line.title}</PlaceLink>
      <span className={classes.under}>
        {line.key}
        {line.diaryNumber ? ` · ${line.diaryNumber}` : ''}
      </span>
    </>
  );
  if (narrow)
    return (
      <ul className={classes.cards}>
        {lines.map((line) => (
          <li key={line.key} className={classes.card}>
            {name(line)}
            <StepOf line={line} />
            <AskedInstances line={line} />
            <UnreadMails line={line} />
            <span className={classes.under}>
              {origins[line.origin]} · {phaseOf(line)}
            </span>
            {line.official && <span className={classes.under}>{line.official.name}</span>}
          </li>
        ))}
      </ul>
    );
  return (
    <table className={classes.table} aria-label={words.all}>
      <thead>
        <tr>
          {(['case', 'step', 'origin', 'phase', 'official', 'since'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td className={classes.wide}>{name(line)}</td>
            <td>
              <StepOf line={line} />
              <div>
                <AskedInstances line={line} />
                <UnreadMails line={line} />
              </div>
            </td>
            <td>{origins[line.origin]}</td>
            <td>{phaseOf(line)}</td>
            <td>{line.official?.name ?? words.noOfficial}</td>
            <td className={classes.figures}>{dayOf(line.stepSince)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
