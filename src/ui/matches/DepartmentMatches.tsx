import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import type { DepartmentHits } from '../../domain/matching/inventoryMatch';
import { hitStrengths } from '../../domain/matching/judgeProduct';
import type { RangeVerdict } from '../../domain/matching/rangeVerdict';
import { matchPageTexts } from '../../text/pages/matchPageTexts';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { tableStyles } from '../parts/tableStyles';
import { FoundRows } from './FoundRows';

const shownVerdicts: readonly RangeVerdict[] = ['inside', 'unknown', 'unlimited'];

/** The departments with their counts, by source where several tell; each opens the rows behind it (SN-20, X-06). */
export function DepartmentMatches({
  departments,
}: {
  readonly departments: readonly DepartmentHits[];
}): JSX.Element {
  const { language } = usePage();
  const classes = useStyles(tableStyles);
  const words = matchPageTexts[language];
  const [open, setOpen] = React.useState<number>();
  const buyers = { own: '', private: words.privateBuyer, municipal: words.municipalBuyer };
  const counts = <Key extends string>(
    keys: readonly Key[],
    numbers: { readonly [K in Key]: number },
    names: { readonly [K in Key]: string },
  ): string =>
    keys
      .filter((key) => numbers[key] > 0)
      .map((key) => `${names[key]}: ${words.number(numbers[key])}`)
      .join(', ');
  const heads = [words.department, words.quantity, words.certainty, words.numbers];
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className={classes.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {departments.map((department, index) => {
            const under = [
              buyers[department.buyer],
              department.unitKey ? '' : words.unknownUnit,
            ].filter(Boolean);
            const { bySource } = department;
            const name = department.name || department.costCentre;
            return (
              <React.Fragment key={index}>
                <tr>
                  <th scope="row">
                    <IconButton
                      iconProps={{ iconName: open === index ? 'ChevronDown' : 'ChevronRight' }}
                      ariaLabel={words.show(name)}
                      aria-expanded={open === index}
                      onClick={() => setOpen(open === index ? undefined : index)}
                      styles={{ root: { width: 28, height: 28, verticalAlign: 'middle' } }}
                    />
                    {name}
                    {under.length > 0 && <span className={classes.under}>{under.join(' · ')}</span>}
                  </th>
                  <td className={classes.figures}>
                    {words.number(department.quantity)}
                    {bySource.length > 1 && (
                      <span className={classes.under}>
                        {bySource.map((one) => words.ofSource(one.source, one.quantity)).join(', ')}
                      </span>
                    )}
                  </td>
                  <td>{counts(hitStrengths, department.strengths, words.strengths)}</td>
                  <td>{counts(shownVerdicts, department.verdicts, words.verdicts)}</td>
                </tr>
                {open === index && (
                  <tr>
                    <td colSpan={heads.length}>
                      <FoundRows department={department} />
                    </td>
                  </tr>
                )}
              </React.Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
