import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { documentLevels, documentTypes } from '../../../domain/documents/document';
import type { Unit } from '../../../domain/units/unit';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { longText } from '../../closing/formProps';
import { FieldTrouble } from '../../parts/FieldTrouble';
import { sideBySide } from '../../parts/sideBySide';
import { useWork } from '../workContext';
import type { ChangeForm, DraftForm } from './draftForm';
import { FieldHint } from './FieldHint';
import { OwnerField } from './OwnerField';
import { UnitPicker } from './UnitPicker';
import { UseFields } from './UseFields';

interface Props {
  readonly form: DraftForm;
  readonly units: readonly Unit[];
  readonly onChange: ChangeForm;
}

/** What is said of a document beside its text (GD-02 … GD-07, GD-10, GD-18, GD-19). */
export function FactFields({ form, units, onChange }: Props): JSX.Element {
  const { language, capabilities } = useWork();
  const words = documentFormTexts[language];
  const line = (name: 'title' | 'scope' | 'mainAuthor' | 'process') => ({
    value: form[name],
    maxLength: 250,
    onChange: (_: unknown, text?: string) => onChange({ [name]: text ?? '' }),
  });
  const administrations = units.filter(({ kind }) => kind === 'administration');
  const asked = capabilities.approvers.find(({ role }) => role === form.approverRole);
  const printed = form.reading?.approvedBy;
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TextField label={words.name} required {...line('title')} />
      <div style={sideBySide}>
        <Dropdown
          label={words.type}
          selectedKey={form.type}
          options={documentTypes.map((key) => ({ key, text: words.types[key] }))}
          onChange={(_, option) => {
            const type = documentTypes.find((key) => key === option?.key);
            if (type) onChange({ type });
          }}
        />
        <Dropdown
          label={words.level}
          selectedKey={form.level}
          options={documentLevels.map((key) => ({ key, text: words.levels[key] }))}
          onChange={(_, option) => {
            const level = documentLevels.find((key) => key === option?.key);
            if (level) onChange({ level });
          }}
        />
      </div>
      <TextField label={words.scope} required {...line('scope')} />
      <UnitPicker
        label={words.concerns}
        hint={words.concernsHint}
        units={units}
        chosen={form.concerns}
        onChange={(concerns) => onChange({ concerns })}
      />
      <div style={sideBySide}>
        <div>
          <Dropdown
            label={words.approverRole}
            required
            placeholder={words.chooseRole}
            selectedKey={form.approverRole || null}
            options={capabilities.roles.map((role) => ({ key: role, text: role }))}
            onChange={(_, option) => onChange({ approverRole: String(option?.key ?? '') })}
          />
          {asked && <FieldHint>{words.asked(asked.people.join(', '))}</FieldHint>}
          {!asked && printed && <FieldTrouble>{words.roleNotFound(printed)}</FieldTrouble>}
        </div>
        <TextField
          label={words.mainAuthor}
          required
          description={words.mainAuthorHint}
          {...line('mainAuthor')}
        />
      </div>
      <div style={sideBySide}>
        <div>
          <OwnerField units={units} owner={form.owner} onChange={(owner) => onChange({ owner })} />
          <FieldHint>{words.ownerHint}</FieldHint>
        </div>
        <Dropdown
          label={words.administration}
          required={form.level === 'local'}
          selectedKey={form.administration}
          options={[
            { key: '', text: words.noAdministration },
            ...administrations.map(({ key, name }) => ({ key, text: name })),
          ]}
          onChange={(_, option) => onChange({ administration: String(option?.key ?? '') })}
        />
      </div>
      {form.level === 'local' && (
        <div style={sideBySide}>
          <TextField
            label={words.harmonised}
            description={words.harmonisedHint}
            value={form.harmonisedNumber}
            onChange={(_, text) => onChange({ harmonisedNumber: text ?? '' })}
          />
          <TextField
            label={words.harmonisedEdition}
            value={form.harmonisedEdition}
            onChange={(_, text) => onChange({ harmonisedEdition: text ?? '' })}
          />
        </div>
      )}
      <TextField label={words.process} {...line('process')} />
      <TextField
        label={words.follows}
        description={words.onePerLine}
        {...longText}
        value={form.follows}
        onChange={(_, text) => onChange({ follows: text ?? '' })}
      />
      <UseFields form={form} onChange={onChange} />
      <div>
        <Checkbox
          label={words.isPublic}
          checked={form.isPublic}
          onChange={(_, on) => onChange({ isPublic: on === true })}
        />
        <FieldHint>{words.isPublicHint}</FieldHint>
      </div>
    </div>
  );
}
