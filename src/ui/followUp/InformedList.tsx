import * as React from 'react';
import type { DispatchLine } from '../../application/noticePages';
import { SectionHeading } from '../basis/SectionHeading';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { tableStyles } from '../parts/tableStyles';
import { Delivery } from './dispatchCells';

interface Props {
  readonly lines: readonly DispatchLine[];
}

/** Those who were told for information and are not waited for, with how it reached them. */
export function InformedList({ lines }: Props): JSX.Element | null {
  const { followUp } = usePage().texts;
  const classes = useStyles(tableStyles);
  if (lines.length === 0) return null;
  return (
    <section aria-label={followUp.informed}>
      <SectionHeading>{followUp.informed}</SectionHeading>
      <ul className={classes.cards}>
        {lines.map((line) => (
          <li key={line.key} className={classes.line} data-dispatch={line.key}>
            <span className={classes.main}>{line.unitName}</span>
            <span className={classes.under}>
              <Delivery line={line} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
