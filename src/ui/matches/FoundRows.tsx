import * as React from 'react';
import type { DepartmentHits } from '../../domain/matching/inventoryMatch';
import { matchPageTexts } from '../../text/pages/matchPageTexts';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { tableStyles } from '../parts/tableStyles';

/** The rows behind a department's count: what they say, where they stand, and why they were found. */
export function FoundRows({ department }: { readonly department: DepartmentHits }): JSX.Element {
  const { language } = usePage();
  const classes = useStyles(tableStyles);
  const words = matchPageTexts[language];
  const hidden = department.rows - department.found.length;
  return (
    <>
      <ul className={classes.cards}>
        {department.found.map((row, index) => (
          <li key={index} className={classes.card}>
            <span>
              {[row.product.maker, row.product.name, row.product.model].filter(Boolean).join(' ')}
            </span>
            <span>
              {words.serial}: {row.serial || row.lot || '–'} ({words.verdicts[row.verdict]})
            </span>
            <span className={classes.under}>
              {words.strengths[row.strength]}:{' '}
              {row.reasons.map((reason) => words.reasons[reason]).join(', ')} · {row.source},{' '}
              {words.place(row.file, row.line)}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{words.more(hidden)}</p>}
    </>
  );
}
