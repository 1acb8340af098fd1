import * as React from 'react';
import { ComboBox } from '@fluentui/react/lib/ComboBox';
import type { Contact, Unit } from '../../../domain/units/unit';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { useWork } from '../workContext';

interface Props {
  readonly units: readonly Unit[];
  readonly owner: Contact;
  readonly onChange: (owner: Contact) => void;
}

/** People the region knows by name and mail: the editors, and those who answer for units. */
export function knownPeople(
  units: readonly Unit[],
  others: readonly (Contact | undefined)[],
): readonly Contact[] {
  const people = new Map<string, Contact>();
  const all = [
    ...units.flatMap(({ head, substitute, operationsHead, designated }) => [
      ...[head, substitute, operationsHead, designated],
    ]),
    ...others,
  ];
  all.forEach((one) => {
    if (one && (one.mail || !people.has(one.id))) people.set(one.id, one);
  });
  return Array.from(people.values()).sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

/** Who answers for the document and is reminded of its review. */
export function OwnerField({ units, owner, onChange }: Props): JSX.Element {
  const { language, capabilities, me } = useWork();
  const words = documentFormTexts[language];
  const people = knownPeople(units, [me?.person, ...capabilities.editors, owner]);
  return (
    <ComboBox
      label={words.owner}
      required
      autoComplete="on"
      allowFreeform={false}
      useComboBoxAsMenuWidth
      selectedKey={owner.id}
      options={people.map(({ id, name }) => ({ key: id, text: name }))}
      onChange={(_, option) => {
        const chosen = people.find(({ id }) => id === option?.key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
