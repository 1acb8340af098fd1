import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { tidyParagraph, keyOfParagraph } from '../../../domain/decisions/decisionKey';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { DayField } from '../../parts/DayField';
import { useAudits } from '../auditsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { AuditFormProps } from './openForms';

// The board answers auditors; another body is written before its paragraph.
const usualBody = 'RS';

/** The decision as its record is named; what cannot be read goes as it is, and is refused with the reason. */
const decisionRef = (written: string): string => {
  const key = keyOfParagraph(tidyParagraph(written) ?? written, usualBody);
  return `decision/${key ?? written.trim()}`;
};

/** Says by which decision the reply was approved. */
export function ApproveReplyForm({ whole, draft, onClose, onDone }: AuditFormProps): JSX.Element {
  const { language } = useAudits();
  const words = auditPageTexts[language];
  const [decision, setDecision] = useDraft(`${draft}/decision`, '');
  const command = useRecordCommand('audits', whole.audit.key, 'approveReply');
  const run = async (): Promise<void> => {
    if (await command.run({ decision: decisionRef(decision) })) onDone(words.approved);
  };
  return (
    <ActionForm
      label={words.approve}
      sentence={words.approveSentence}
      doIt={words.approve}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onClose}
    >
      <TextField
        label={words.decision}
        description={words.decisionHint}
        required
        value={decision}
        onChange={(_, text) => setDecision(text ?? '')}
      />
    </ActionForm>
  );
}

/** Says when the reply went to the auditors. */
export function SendReplyForm({ whole, draft, onClose, onDone }: AuditFormProps): JSX.Element {
  const { language, today } = useAudits();
  const words = auditPageTexts[language];
  const [on, setOn] = useDraft<string>(`${draft}/on`, today);
  const [to, setTo] = useDraft(`${draft}/to`, whole.audit.auditors);
  const command = useRecordCommand('audits', whole.audit.key, 'sendReply');
  const run = async (): Promise<void> => {
    if (await command.run({ on, to })) onDone(words.sentDone);
  };
  return (
    <ActionForm
      label={words.send}
      sentence={words.sendSentence}
      doIt={words.send}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onClose}
    >
      <DayField label={words.sentOn} value={on} earliest="2000-01-01" onChange={setOn} />
      <TextField
        label={words.sentTo}
        required
        value={to}
        onChange={(_, text) => setTo(text ?? '')}
      />
    </ActionForm>
  );
}
