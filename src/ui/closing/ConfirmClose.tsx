import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import type { ChosenEnding } from '../../domain/notices/closingChecks';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly noticeKey: string;
  readonly ending: ChosenEnding;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

/** Says what closing does before it is done. */
export function ConfirmClose(props: Props): JSX.Element {
  const { texts, language } = useShell();
  const words = closingPageTexts[language].closing;
  const { noticeKey, ending, busy, trouble, onClose, onCancel } = props;
  return (
    <Dialog
      hidden={false}
      onDismiss={busy ? () => undefined : onCancel}
      dialogContentProps={{
        type: DialogType.normal,
        title: words.confirmTitle,
        closeButtonAriaLabel: texts.close,
      }}
      modalProps={{ isBlocking: busy }}
      minWidth={320}
      maxWidth={520}
    >
      <p>{words.confirm(noticeKey, words.endings[ending])}</p>
      <p>{words.confirmAfter}</p>
      {trouble && <Trouble>{trouble}</Trouble>}
      <DialogFooter>
        <PrimaryButton
          disabled={busy}
          onClick={onClose}
          text={busy ? words.closing : words.closeNow}
        />
        <DefaultButton disabled={busy} onClick={onCancel} text={texts.cancel} />
      </DialogFooter>
    </Dialog>
  );
}
