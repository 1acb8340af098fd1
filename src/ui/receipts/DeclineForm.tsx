import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import type { OwnReading } from '../../application/readingPages';
import { declineKinds, type DeclineKind } from '../../domain/documents/receipts/readRequest';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { readingTexts } from '../../text/readingTexts';
import { useCommand } from '../hooks/useCommand';
import { useDraft } from '../hooks/useDraft';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly reading: OwnReading;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Says why the person cannot confirm (sv. negativ läskvittens, X-22). */
export function DeclineForm({ reading, onDone, onCancel }: Props): JSX.Element {
  const { commands, language, announce } = useShell();
  const words = readingPageTexts[language];
  const { requestKey, title } = reading;
  const place = `decline/${requestKey}`;
  const [why, setWhy] = useDraft<DeclineKind>(`${place}/why`, 'notUnderstood');
  const [reason, setReason] = useDraft(`${place}/reason`, '');
  const { busy, trouble, run } = useCommand(commands.declineReading, place);
  const send = async (): Promise<void> => {
    if (!(await run(requestKey, { why, reason }))) return;
    announce(words.declined(title));
    onDone();
  };
  return (
    <form
      style={{ display: 'grid', gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ChoiceGroup
        label={words.why}
        selectedKey={why}
        options={declineKinds.map((kind) => ({
          key: kind,
          text: readingTexts[language].kinds[kind],
        }))}
        onChange={(_event, option) => option && setWhy(option.key as DeclineKind)}
      />
      <TextField
        label={words.reason}
        description={words.reasonHint}
        multiline
        autoAdjustHeight
        maxLength={1_000}
        value={reason}
        onChange={(_event, text) => setReason(text ?? '')}
      />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? words.confirming : words.send} />
        <DefaultButton disabled={busy} text={words.cancel} onClick={onCancel} />
      </div>
      {trouble && <Trouble>{trouble.message}</Trouble>}
    </form>
  );
}
