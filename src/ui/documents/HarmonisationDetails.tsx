import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { HarmonisationCell, HarmonisationRow } from '../../domain/documents/harmonisation';
import { harmonisationPageTexts } from '../../text/pages/harmonisationPageTexts';
import { useFocusSoon } from '../hooks/useFocusSoon';
import { useStyles } from '../hooks/useStyles';
import { FactList } from '../parts/FactList';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';

/** Two editions to be shown beside each other: the regional one in force, and the local one. */
export interface ComparedEditions {
  readonly left: { readonly number: string; readonly edition: string };
  readonly right: { readonly number: string; readonly edition: string };
}

interface Props {
  readonly row: HarmonisationRow;
  readonly administration: string;
  readonly cell: HarmonisationCell;
  readonly onCompare?: (editions: ComparedEditions) => void;
  readonly onClose: () => void;
}

/** What is behind a cell of the matrix: the local document, its owner, and what it has not taken in (GD-18). */
export function HarmonisationDetails({
  row,
  administration,
  cell,
  onCompare,
  onClose,
}: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const words = harmonisationPageTexts[language];
  const [within, focus] = useFocusSoon<HTMLDivElement>();
  const place = words.cell(administration, row.number);
  React.useEffect(() => focus('h3'), [focus, place]);
  return (
    <div ref={within} style={{ margin: '16px 0' }}>
      <h3
        tabIndex={-1}
        style={{ margin: '0 0 8px', fontSize: 'inherit', fontWeight: 600, outline: 'none' }}
      >
        {place}
      </h3>
      {cell.state === 'missing' ? (
        <p>{words.missing(administration, row.number)}</p>
      ) : (
        <>
          <FactList
            facts={[
              [
                words.local,
                `${cell.local.number} ${cell.local.title}, ${words.edition(cell.local.edition)}`,
              ],
              [words.owner, cell.owner],
              [words.with, `${row.number}, ${words.edition(cell.with)}`],
            ]}
          />
          {cell.since.length === 0 ? (
            <p>{words.nothingSince}</p>
          ) : (
            <>
              <p style={{ margin: '12px 0 4px' }}>
                <strong>{words.since}</strong>
              </p>
              <ul className={classes.cards}>
                {cell.since.map(({ label, changeNote }) => (
                  <li key={label} className={classes.card}>
                    <span className={classes.main}>{words.edition(label)}</span>
                    <span style={{ whiteSpace: 'pre-wrap' }}>{changeNote || words.noNote}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 }}>
        {onCompare && cell.state !== 'missing' && (
          <DefaultButton
            iconProps={{ iconName: 'DiffSideBySide' }}
            text={words.compare}
            onClick={() =>
              onCompare({
                left: { number: row.number, edition: row.edition },
                right: { number: cell.local.number, edition: cell.local.edition },
              })
            }
          />
        )}
        <DefaultButton text={words.close} onClick={onClose} />
      </div>
    </div>
  );
}
