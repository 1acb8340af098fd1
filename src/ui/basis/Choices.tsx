import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';

interface Props<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: { readonly [V in Value]: string };
  readonly value: Value | undefined;
  /** Long answers stand below each other. */
  readonly layout?: 'row' | 'list';
  readonly onChange: (chosen: Value) => void;
}

const inARow = {
  flexContainer: { display: 'flex', flexWrap: 'wrap' as const, gap: '0 24px' },
};

/** A few answers to choose one of; nothing is chosen beforehand. */
export function Choices<Value extends string>({
  label,
  values,
  names,
  value,
  layout = 'row',
  onChange,
}: Props<Value>): JSX.Element {
  return (
    <ChoiceGroup
      label={label}
      required
      {...(layout === 'row' ? { styles: inARow } : {})}
      selectedKey={value ?? null}
      options={values.map((key) => ({ key, text: names[key] }))}
      onChange={(_, option) => {
        const chosen = values.find((key) => key === option?.key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
