import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly {
    readonly key: string;
    readonly text: string;
    readonly disabled?: boolean;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of some, each with a box to tick. */
export function Choices({ label, hint, options, chosen, onChange }: Props): JSX.Element {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: '5px 0' }}>
        <span style={{ fontWeight: 600 }}>{label}</span>
      </legend>
      {hint && <div style={{ marginBottom: 8 }}>{hint}</div>}
      <div style={{ display: 'grid', gap: 8 }}>
        {options.map(({ key, text, disabled = false }) => (
          <Checkbox
            key={key}
            label={text}
            disabled={disabled}
            checked={chosen.includes(key)}
            onChange={(_, isChosen) =>
              onChange(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
