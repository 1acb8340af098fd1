import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ActionDue } from '../../../domain/audits/actionDue';
import type { Audit } from '../../../domain/audits/audit';
import type { AuditAction } from '../../../domain/audits/auditAction';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { Choices } from '../../lsg/cases/form/Choices';
import { useAudits } from '../auditsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import { DueFields } from './DueFields';

interface Props {
  readonly audit: Audit;
  readonly recommendation: number;
  /** The one that is changed; a new one without. */
  readonly before?: AuditAction;
  readonly draft: string;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Plans an action, or changes what it is and who owns it; its time is changed by itself (AU-11, X-27). */
export function ActionPlanForm({
  audit,
  recommendation,
  before,
  draft,
  ...rest
}: Props): JSX.Element {
  const { language, desk } = useAudits();
  const words = auditActionTexts[language];
  const page = auditPageTexts[language];
  const [what, setWhat] = useDraft(`${draft}/what`, before?.what ?? '');
  const [ownerId, setOwner] = useDraft(`${draft}/owner`, before?.owner.id ?? '');
  const [due, setDue] = useDraft<ActionDue | undefined>(`${draft}/due`, undefined);
  const [dependsOn, setDependsOn] = useDraft<readonly number[]>(
    `${draft}/dependsOn`,
    before?.dependsOn ?? [],
  );
  const [document, setDocument] = useDraft(`${draft}/document`, before?.document ?? '');
  const name = before ? 'changeAction' : 'planAction';
  const command = useRecordCommand('audits', audit.key, name);
  const label = before ? words.change : page.plan;
  const others = audit.actions.filter(({ number }) => number !== before?.number);
  const run = async (): Promise<void> => {
    const plan = { what, ownerId, dependsOn, document };
    // Nothing chosen is sent as a quarter that does not exist: that is refused with what to choose.
    const wish = before
      ? { action: before.number, ...plan }
      : { recommendation, ...plan, due: due ?? { kind: 'quarter', quarter: '' } };
    if (await command.run(wish)) rest.onDone(words.done[name]);
  };
  return (
    <ActionForm
      label={label}
      sentence={before ? words.form.changeSentence : words.form.planSentence}
      doIt={before ? page.save : label}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={rest.onClose}
    >
      <TextField
        label={words.form.what}
        description={page.noPatients}
        required
        multiline
        autoAdjustHeight
        rows={2}
        value={what}
        onChange={(_, text) => setWhat(text ?? '')}
      />
      <Dropdown
        label={words.form.owner}
        required
        placeholder={words.form.choose}
        selectedKey={ownerId}
        options={[...desk.people]
          .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
          .map((person) => ({ key: person.id, text: person.name }))}
        onChange={(_, option) => setOwner(String(option?.key ?? ''))}
      />
      {!before && <DueFields due={due} onChange={setDue} />}
      {others.length > 0 && (
        <Choices
          label={words.form.dependsOn}
          options={others.map(({ number, what: text }) => ({
            key: `${number}`,
            text: `${number}. ${text}`,
          }))}
          chosen={dependsOn.map(String)}
          onChange={(chosen) => setDependsOn(chosen.map(Number))}
        />
      )}
      <TextField
        label={words.form.document}
        description={words.form.documentHint}
        value={document}
        onChange={(_, text) => setDocument(text ?? '')}
      />
    </ActionForm>
  );
}
