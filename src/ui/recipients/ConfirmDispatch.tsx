import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { Unit } from '../../domain/units/unit';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import type { Form } from './draft';

interface Props {
  readonly form: Form;
  readonly units: readonly Unit[];
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Says what will happen before it does: how many cards, how many mails, by when. */
export function ConfirmDispatch({
  form,
  units,
  busy,
  trouble,
  onSend,
  onClose,
}: Props): JSX.Element {
  const { texts } = usePage();
  const words = texts.recipients;
  const chosen = units.filter(({ key }) => form.unitKeys.includes(key));
  const byMail = chosen.filter(({ channel }) => !channel).length;
  return (
    <Dialog
      hidden={false}
      onDismiss={busy ? () => undefined : onClose}
      dialogContentProps={{
        type: DialogType.normal,
        title: words.confirmTitle,
        closeButtonAriaLabel: texts.close,
      }}
      modalProps={{ isBlocking: busy }}
      minWidth={320}
      maxWidth={520}
    >
      <p>{words.confirm(chosen.length, byMail)}</p>
      <p>{words.confirmDates(form.receiveBy, form.handleBy)}</p>
      <p>{words.confirmLasting}</p>
      {trouble && <Trouble>{trouble}</Trouble>}
      {busy && <ProgressIndicator label={words.sending} />}
      <DialogFooter>
        <PrimaryButton disabled={busy} onClick={onSend} text={words.sendNow} />
        <DefaultButton disabled={busy} onClick={onClose} text={texts.cancel} />
      </DialogFooter>
    </Dialog>
  );
}
