import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { RecipientAdvice } from '../../application/recipientAdvice';
import { isOutside, type Unit } from '../../domain/units/unit';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import type { Form } from './draft';

interface Props {
  readonly form: Form;
  readonly units: readonly Unit[];
  readonly advice: RecipientAdvice | undefined;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Says what will happen before it does: how many cards, how many mails, by when, and to whom only for information. */
export function ConfirmDispatch(props: Props): JSX.Element {
  const { form, units, advice, busy, trouble, onSend, onClose } = props;
  const { texts, language } = usePage();
  const words = texts.recipients;
  const more = sendingPageTexts[language];
  const chosen = units.filter(({ key }) => form.unitKeys.includes(key));
  const own = chosen.filter(({ ownHandling }) => ownHandling);
  const outside = chosen.filter((unit) => isOutside(unit) && !unit.ownHandling);
  const inside = chosen.filter((unit) => !own.includes(unit) && !outside.includes(unit));
  const byMail = inside.filter(({ channel }) => !channel).length;
  const crowded = (advice?.crowded ?? []).map(({ unitKey }) => unitKey);
  const crowdedNames = inside.filter(({ key }) => crowded.includes(key)).map(({ name }) => name);
  const heads = new Set(
    form.tellsOperationsHeads
      ? chosen.map(({ operationsHead }) => operationsHead?.mail).filter((mail) => mail)
      : [],
  ).size;
  const sentences = [
    inside.length > 0 && words.confirm(inside.length, byMail),
    own.length > 0 && more.confirmOwnHandling(own.length),
    outside.length > 0 && more.confirmOutside(outside.length),
    form.informedKeys.length > 0 && more.confirmInformed(form.informedKeys.length),
    heads > 0 && more.confirmHeads(heads),
    words.confirmDates(form.receiveBy, form.handleBy),
    more.confirmLasting,
  ];
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
      {sentences.map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
      {crowdedNames.length > 0 && (
        <Trouble tone="warning" quiet>
          {more.crowdedChannels(crowdedNames)}
        </Trouble>
      )}
      {trouble && <Trouble>{trouble}</Trouble>}
      {busy && <ProgressIndicator label={words.sending} />}
      <DialogFooter>
        <PrimaryButton disabled={busy} onClick={onSend} text={words.sendNow} />
        <DefaultButton disabled={busy} onClick={onClose} text={texts.cancel} />
      </DialogFooter>
    </Dialog>
  );
}
