import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { useShell } from '../../shell/shellContext';

export type WrittenBasis = readonly { readonly label: string; readonly url: string }[];

interface Props {
  readonly basis: WrittenBasis;
  readonly onChange: (basis: WrittenBasis) => void;
}

/** What a proposal rests on, line by line: what it is, and where it is read. */
export function BasisFields({ basis, onChange }: Props): JSX.Element {
  const words = proposalPageTexts[useShell().language].form;
  const change = (at: number, part: Partial<WrittenBasis[number]>): void =>
    onChange(basis.map((item, index) => (index === at ? { ...item, ...part } : item)));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 8 }}>
      <legend style={{ fontWeight: 600, padding: 0, marginBottom: 4 }}>{words.basis}</legend>
      {basis.map(({ label, url }, index) => (
        <div key={index} style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'end' }}>
          <TextField
            label={words.basisItem(index + 1)}
            value={label}
            onChange={(_, text) => change(index, { label: text ?? '' })}
            styles={{ root: { flex: '1 1 200px' } }}
          />
          <TextField
            label={words.basisLink(index + 1)}
            placeholder="https://"
            value={url}
            onChange={(_, text) => change(index, { url: text ?? '' })}
            styles={{ root: { flex: '1 1 200px' } }}
          />
          <IconButton
            iconProps={{ iconName: 'Cancel' }}
            ariaLabel={words.removeBasis(index + 1)}
            title={words.removeBasis(index + 1)}
            onClick={() => onChange(basis.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <DefaultButton
          iconProps={{ iconName: 'Add' }}
          text={words.addBasis}
          onClick={() => onChange([...basis, { label: '', url: '' }])}
        />
      </div>
    </fieldset>
  );
}
