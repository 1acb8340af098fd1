import * as React from 'react';
import { progressOf } from '../../domain/dispatches/progress';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { hiddenStyle } from '../parts/LiveRegion';
import { ShareBar } from '../parts/ShareBar';
import { tableStyles } from '../parts/tableStyles';
import type { DispatchLine } from '../../application/noticePages';
import { byAdministration } from './silentFirst';

interface Props {
  readonly lines: readonly DispatchLine[];
  readonly nameOf: (key: string | undefined) => string;
}

/** How far each administration has come: complete, received, silent. */
export function AdministrationBars({ lines, nameOf }: Props): JSX.Element {
  const { texts, today } = usePage();
  const classes = useStyles(tableStyles);
  const [place, narrow] = useIsNarrow(360);
  const words = texts.followUp;
  return (
    <table ref={place} className={classes.table} style={{ maxWidth: 720 }}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '40%' }}>
            {words.byAdministration}
          </th>
          {!narrow && (
            <th scope="col" style={{ width: '30%' }}>
              <span style={hiddenStyle}>{words.summary}</span>
            </th>
          )}
          {[words.bars.done, words.bars.received, words.bars.silent].map((word) => (
            <th key={word} scope="col" style={{ textAlign: 'right' }}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={classes.figures}>
        {byAdministration(lines, nameOf).map(([name, some]) => {
          const { total, complete, answered, silent } = progressOf(some, today);
          return (
            <tr key={name}>
              <th scope="row" style={{ overflowWrap: 'anywhere' }}>
                {name}
              </th>
              {!narrow && (
                <td style={{ verticalAlign: 'middle' }}>
                  <ShareBar
                    total={total}
                    parts={[
                      { count: complete, tone: 'good' },
                      { count: answered - complete, tone: 'active' },
                    ]}
                  />
                </td>
              )}
              {[complete, answered - complete, silent].map((count, index) => (
                <td key={index} style={{ textAlign: 'right' }}>
                  {texts.number(count)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
