import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { CaseDesk } from '../../../../application/cases/casePages';
import { caseOrigins, lifeCyclePhases } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useLsg } from '../../lsgContext';
import { Choices } from './Choices';
import { SourceField } from './SourceField';
import { type FactsDraft, noneTouched } from './factsDraft';

interface Props {
  readonly desk: CaseDesk;
  readonly draft: FactsDraft;
  readonly onChange: (draft: FactsDraft) => void;
}

/** The fields a case begins with (LS-22). */
export function FactsFields({ desk, draft, onChange }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { origins, phases } = caseTexts[language];
  const set = (change: Partial<FactsDraft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <TextField
        label={words.title}
        required
        value={draft.title}
        onChange={(_, text) => set({ title: text ?? '' })}
      />
      <TextField
        label={words.sender}
        description={words.senderHint}
        required
        value={draft.sender}
        onChange={(_, text) => set({ sender: text ?? '' })}
      />
      <TextField
        label={words.description}
        description={words.noPatients}
        required
        multiline
        autoAdjustHeight
        rows={5}
        value={draft.description}
        onChange={(_, text) => set({ description: text ?? '' })}
      />
      <Dropdown
        label={words.origin}
        required
        placeholder={words.choose}
        selectedKey={draft.origin}
        options={caseOrigins.map((key) => ({ key, text: origins[key] }))}
        onChange={(_, option) => set({ origin: (option?.key ?? '') as FactsDraft['origin'] })}
      />
      <SourceField
        desk={desk}
        draft={draft}
        onChange={set}
        onUnlink={() => {
          const { linked: _linked, ...rest } = draft;
          onChange(rest);
        }}
      />
      <Dropdown
        label={words.phase}
        required
        placeholder={words.choose}
        selectedKey={draft.phase}
        options={lifeCyclePhases.map((key) => ({ key, text: phases[key] }))}
        onChange={(_, option) => set({ phase: (option?.key ?? '') as FactsDraft['phase'] })}
      />
      <Choices
        label={words.regulations}
        options={desk.regulations.map((key) => ({ key, text: key }))}
        chosen={draft.regulations}
        onChange={(regulations) => set({ regulations })}
      />
      <Choices
        label={words.instances}
        hint={words.instancesHint}
        options={[
          ...desk.instances.map(({ key, name }) => ({ key, text: name })),
          { key: noneTouched, text: words.noInstance },
        ]}
        chosen={draft.instances}
        onChange={(chosen) => {
          const last = chosen[chosen.length - 1];
          const isNone = last === noneTouched && !draft.instances.includes(noneTouched);
          set({
            instances: isNone
              ? [noneTouched]
              : chosen.filter((one) => one !== noneTouched || chosen.length === 1),
          });
        }}
      />
    </>
  );
}
