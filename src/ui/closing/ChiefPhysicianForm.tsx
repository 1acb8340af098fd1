import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Label } from '@fluentui/react/lib/Label';
import { TextField } from '@fluentui/react/lib/TextField';
import {
  type ChiefPhysicianCriterion,
  chiefPhysicianCriteria,
} from '../../domain/notices/noticeEvents';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { useShell } from '../shell/shellContext';
import { ActionForm } from '../parts/ActionForm';
import { type FormProps, longText } from './formProps';
import { useNoticeCommand } from './useNoticeCommand';

interface Contact {
  readonly criteria: readonly ChiefPhysicianCriterion[];
  readonly message: string;
  readonly office: boolean;
  readonly reason: string;
}
const nothingSaid: Contact = { criteria: [], message: '', office: true, reason: '' };

/** Contacts the chief physician by the two criteria (SN-41), and the commission office or why not (SN-44). */
export function ChiefPhysicianForm({ notice, draft, onDone, onCancel }: FormProps): JSX.Element {
  const { language } = useShell();
  const { chief: words, patients, open } = closingPageTexts[language];
  const [said, setSaid] = useDraft<Contact>(draft, nothingSaid);
  const { criteria, message, office, reason } = said;
  const set = (some: Partial<Contact>): void => setSaid({ ...said, ...some });
  const command = useNoticeCommand(notice.key, 'contactChiefPhysician');
  const send = async (): Promise<void> => {
    const why = office ? {} : { commissionReason: reason };
    if (await command.run({ criteria, message, commissionOffice: office, ...why }))
      onDone(words.saved);
  };
  return (
    <ActionForm
      label={open['closing/chief-physician'] ?? words.send}
      sentence={office ? words.sentenceBoth : words.sentence}
      doIt={words.send}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void send()}
      onCancel={onCancel}
    >
      <div role="group" aria-label={words.why} style={{ display: 'grid', gap: 8 }}>
        <Label>{words.why}</Label>
        {chiefPhysicianCriteria.map((one) => (
          <Checkbox
            key={one}
            label={words.criteria[one]}
            checked={criteria.includes(one)}
            onChange={(_, checked) =>
              set({
                criteria: checked ? [...criteria, one] : criteria.filter((other) => other !== one),
              })
            }
          />
        ))}
      </div>
      <TextField
        label={words.message}
        description={patients}
        required
        {...longText}
        value={message}
        onChange={(_, text) => set({ message: text ?? '' })}
      />
      <Checkbox
        label={words.office}
        checked={office}
        onChange={(_, checked) => set({ office: checked === true })}
      />
      {!office && (
        <TextField
          label={words.officeReason}
          required
          value={reason}
          onChange={(_, text) => set({ reason: text ?? '' })}
        />
      )}
    </ActionForm>
  );
}
