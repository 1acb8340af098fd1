import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useAudits } from '../auditsContext';
import { FileChoice } from '../FileChoice';
import { useFrozenFile } from '../useFrozenFile';
import type { ActionFormProps } from './actionForms';

type Kind = 'file' | 'edition';

/** Adds what shows that an action is done: a copy of a file, or an edition of a governing document. */
export function EvidenceForm({
  audit,
  action,
  draft,
  onClose,
  onDone,
}: ActionFormProps): JSX.Element {
  const { language, commands } = useAudits();
  const words = auditActionTexts[language];
  const freeze = useFrozenFile(audit.key);
  const [kind, setKind] = useDraft<Kind>(`${draft}/kind`, 'file');
  const [file, setFile] = useDraft<File | undefined>(`${draft}/file`, undefined);
  const [document, setDocument] = useDraft(`${draft}/document`, action.document ?? '');
  const [edition, setEdition] = useDraft(`${draft}/edition`, '');
  const [note, setNote] = useDraft(`${draft}/note`, '');
  const [isMissing, setMissing] = React.useState(false);
  const command = useCommand(
    async (commandId: string, of: Kind, name: string, said: string, label: string) => {
      const add = (what: object) => {
        const wish = { action: action.number, note: said, what };
        return commands.onRecord(commandId, 'audits', audit.key, 'addEvidence', wish, () => true);
      };
      if (of === 'edition' || !file) return add({ edition: { document: name, edition: label } });
      const kept = await freeze(file);
      return kept.outcome === 'done' ? add({ file: kept.value }) : kept;
    },
  );
  const run = async (): Promise<void> => {
    const isWithout = kind === 'file' && file === undefined;
    setMissing(isWithout);
    const name = kind === 'file' ? (file?.name ?? '') : document.trim();
    if (!isWithout && (await command.run(kind, name, note, edition.trim())))
      onDone(words.done.addEvidence);
  };
  return (
    <ActionForm
      label={words.addEvidence}
      sentence={words.form.evidenceSentence}
      doIt={words.addEvidence}
      busy={command.busy}
      trouble={isMissing ? auditPageTexts[language].noFile : command.trouble?.message}
      onDo={() => void run()}
      onCancel={onClose}
    >
      <ChoiceGroup
        label={words.form.evidenceKind}
        selectedKey={kind}
        options={(['file', 'edition'] as const).map((one) => ({
          key: one,
          text: words.form.evidenceKinds[one],
        }))}
        onChange={(_, option) => setKind(option?.key === 'edition' ? 'edition' : 'file')}
      />
      {kind === 'file' ? (
        <FileChoice file={file} onChange={setFile} />
      ) : (
        <>
          <TextField
            label={words.form.documentNumber}
            required
            value={document}
            onChange={(_, text) => setDocument(text ?? '')}
          />
          <TextField
            label={words.form.editionLabel}
            description={words.form.editionHint}
            value={edition}
            onChange={(_, text) => setEdition(text ?? '')}
          />
        </>
      )}
      <TextField
        label={words.form.note}
        description={auditPageTexts[language].noPatients}
        value={note}
        onChange={(_, text) => setNote(text ?? '')}
      />
    </ActionForm>
  );
}
