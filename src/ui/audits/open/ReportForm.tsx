import * as React from 'react';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useCommand } from '../../hooks/useCommand';
import { useAudits } from '../auditsContext';
import { FileChoice } from '../FileChoice';
import { useFrozenFile } from '../useFrozenFile';
import type { AuditFormProps } from './openForms';

/** Keeps the auditors' report with the audit, as a copy. */
export function ReportForm({ whole, onClose, onDone }: AuditFormProps): JSX.Element {
  const { language, commands } = useAudits();
  const words = auditPageTexts[language];
  const { key } = whole.audit;
  const freeze = useFrozenFile(key);
  const [file, setFile] = React.useState<File>();
  const [isMissing, setMissing] = React.useState(false);
  const command = useCommand(async (commandId: string, chosen: File) => {
    const kept = await freeze(chosen);
    if (kept.outcome !== 'done') return kept;
    return commands.onRecord(commandId, 'audits', key, 'attachReport', kept.value, () => true);
  });
  const run = async (): Promise<void> => {
    setMissing(file === undefined);
    if (file && (await command.run(file))) onDone(words.reportDone);
  };
  return (
    <ActionForm
      label={words.attachReport}
      sentence={words.reportSentence}
      doIt={words.attachReport}
      busy={command.busy}
      trouble={isMissing ? words.noFile : command.trouble?.message}
      onDo={() => void run()}
      onCancel={onClose}
    >
      <FileChoice file={file} onChange={setFile} />
    </ActionForm>
  );
}
