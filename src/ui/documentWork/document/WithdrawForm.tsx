import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { TextField } from '@fluentui/react/lib/TextField';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { Trouble } from '../../parts/Trouble';
import { useDocumentCommand } from '../draft/useDocumentCommand';
import { useWork } from '../workContext';

interface Props {
  readonly number: string;
  readonly title: string;
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Withdraws a document: the reason and what applies instead, then what it means before it is done. */
export function WithdrawForm({ number, title, kept, onDone, onCancel }: Props): JSX.Element {
  const { language, texts } = useWork();
  const { document, patients } = documentDraftTexts[language];
  const words = document.withdraw;
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const [replacedBy, setReplacedBy] = useDraft(`${kept}/replacedBy`, '');
  const [asking, setAsking] = React.useState(false);
  const command = useDocumentCommand(number, 'withdrawDocument');
  const run = async (): Promise<void> => {
    const other = replacedBy.trim().toLocaleUpperCase('sv');
    if (await command.run({ reason, ...(other === '' ? {} : { replacedBy: other }) })) {
      setAsking(false);
      onDone(words.done);
    }
  };
  return (
    <>
      <ActionForm
        label={words.open}
        sentence={words.sentence}
        doIt={words.open}
        busy={command.busy}
        trouble={asking ? undefined : command.trouble?.message}
        onDo={() => setAsking(true)}
        onCancel={onCancel}
      >
        <TextField
          label={words.reason}
          description={patients}
          required
          {...longText}
          value={reason}
          onChange={(_, text) => setReason(text ?? '')}
        />
        <TextField
          label={words.replacedBy}
          description={words.replacedHint}
          value={replacedBy}
          onChange={(_, text) => setReplacedBy(text ?? '')}
        />
      </ActionForm>
      {asking && (
        <Dialog
          hidden={false}
          onDismiss={command.busy ? () => undefined : () => setAsking(false)}
          dialogContentProps={{
            type: DialogType.normal,
            title: words.confirmTitle(number),
            closeButtonAriaLabel: texts.close,
          }}
          modalProps={{ isBlocking: command.busy }}
          minWidth={320}
          maxWidth={520}
        >
          <p>{words.confirm(title)}</p>
          <p>{words.confirmAfter}</p>
          {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
          <DialogFooter>
            <PrimaryButton
              disabled={command.busy}
              onClick={() => void run()}
              text={command.busy ? texts.saving : words.now}
            />
            <DefaultButton
              disabled={command.busy}
              onClick={() => setAsking(false)}
              text={texts.cancel}
            />
          </DialogFooter>
        </Dialog>
      )}
    </>
  );
}
