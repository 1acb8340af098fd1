import * as React from 'react';
import type { AdministrationOverview } from '../../application/overview';
import { overviewPageTexts } from '../../text/pages/overviewPageTexts';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useStyles } from '../hooks/useStyles';
import { ShareBar } from '../parts/ShareBar';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly administrations: readonly AdministrationOverview[];
}

/** One row an administration: x of y done, per cent, late, silent, and how old the oldest is. */
export function AdministrationTable({ administrations }: Props): JSX.Element {
  const { texts, language } = useShell();
  const classes = useStyles(tableStyles);
  const [place, narrow] = useIsNarrow(640);
  const words = overviewPageTexts[language];
  const days = (count: number | undefined): string =>
    count === undefined ? '' : words.days(count);
  const figures = (
    one: AdministrationOverview,
  ): readonly (readonly [string, React.ReactNode])[] => {
    const { asked, answered, complete } = one;
    const percent = asked === 0 ? 0 : Math.floor((complete * 100) / asked);
    return [
      [words.notices, texts.number(one.notices)],
      [
        words.complete,
        <div key="complete" style={{ minWidth: 120 }}>
          {texts.of(complete, asked)} ({words.share(texts.number(percent))})
          <ShareBar
            total={asked}
            parts={[
              { count: complete, tone: 'good' },
              { count: answered - complete, tone: 'active' },
            ]}
          />
        </div>,
      ],
      [words.overdue, texts.number(one.overdue)],
      [words.silent, texts.number(one.silent)],
      [words.oldest, days(one.oldestSilence)],
      [words.age, days(one.age)],
    ];
  };
  const aligned = (head: string): React.CSSProperties =>
    head === words.complete ? {} : { textAlign: 'right' };
  const nameOf = ({ administration }: AdministrationOverview): string =>
    administration || words.noAdministration;
  const heads = administrations[0] ? figures(administrations[0]).map(([head]) => head) : [];
  return (
    <div ref={place}>
      {narrow ? (
        <ul className={classes.cards}>
          {administrations.map((one) => (
            <li key={one.administration} className={classes.card}>
              <span className={classes.main}>{nameOf(one)}</span>
              <dl style={{ margin: 0 }} className={classes.figures}>
                {figures(one).map(([head, figure]) => (
                  <div key={head} className={classes.line}>
                    <dt className={classes.under}>{head}</dt>
                    <dd style={{ margin: 0 }}>{figure}</dd>
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
              <th scope="col">{words.administration}</th>
              {heads.map((head) => (
                <th key={head} scope="col" style={aligned(head)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={classes.figures}>
            {administrations.map((one) => (
              <tr key={one.administration}>
                <th scope="row">{nameOf(one)}</th>
                {figures(one).map(([head, figure]) => (
                  <td key={head} style={aligned(head)}>
                    {figure}
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
