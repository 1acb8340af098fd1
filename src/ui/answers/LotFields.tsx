import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { answerTexts } from '../../text/answerTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useShell } from '../shell/shellContext';

/** What was written of one lot, before it is taken for numbers. */
export interface LotEntry {
  readonly found: string;
  readonly returned: string;
  readonly destroyed: string;
}
export const emptyLot: LotEntry = { found: '', returned: '', destroyed: '' };

interface Props {
  readonly lots: readonly string[];
  readonly entries: readonly LotEntry[];
  readonly onChange: (entries: readonly LotEntry[]) => void;
}

const styles = defineStyles(({ fonts }) => ({
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  lot: [fonts.medium, { fontWeight: 600, padding: 0, overflowWrap: 'anywhere' as const }],
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 8 },
}));

/** Quantities of each lot or serial number that the notice asks for. */
export function LotFields({ lots, entries, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(styles);
  const words = answerTexts[language];
  const change = (place: number, some: Partial<LotEntry>): void =>
    onChange(entries.map((entry, index) => (index === place ? { ...entry, ...some } : entry)));
  return (
    <>
      <span>{words.lots}</span>
      {lots.map((lot, index) => (
        <fieldset key={lot} className={classes.set}>
          <legend className={classes.lot}>{lot}</legend>
          <div className={classes.row}>
            {(['found', 'returned', 'destroyed'] as const).map((what) => (
              <TextField
                key={what}
                label={words[what]}
                inputMode="numeric"
                value={entries[index]?.[what] ?? ''}
                onChange={(_, text) => change(index, { [what]: text ?? '' })}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
