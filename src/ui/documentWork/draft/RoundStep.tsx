import * as React from 'react';
import { addDays } from '../../../domain/time';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { DayField } from '../../parts/DayField';
import { Trouble } from '../../parts/Trouble';
import { UnitPicker } from '../form/UnitPicker';
import { useWork } from '../workContext';
import type { StepProps } from './stepProps';
import { useDocumentCommand } from './useDocumentCommand';

/** Invites units to say what they think of a draft, until a day. */
export function RoundStep({ whole, draft, kept, onDone, onCancel }: StepProps): JSX.Element {
  const { language, reader, today, capabilities, texts } = useWork();
  const words = documentDraftTexts[language].round;
  const [units, again] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const [keys, setKeys] = useDraft<readonly string[]>(`${kept}/units`, draft.metadata.concerns);
  const [until, setUntil] = useDraft(`${kept}/until`, addDays(today, capabilities.commentDays));
  const command = useDocumentCommand(whole.document.number, 'openCommentRound');
  const run = async (): Promise<void> => {
    const wish = { unitKeys: keys, ...(until === '' ? {} : { until }) };
    if (await command.run(wish)) onDone(words.done);
  };
  return (
    <ActionForm
      label={words.open}
      sentence={words.sentence(keys.length, until || addDays(today, capabilities.commentDays))}
      doIt={words.open}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      {units.status === 'failed' && <Trouble onRetry={again}>{texts.notRead}</Trouble>}
      <UnitPicker
        label={words.units}
        units={valueIn(units) ?? []}
        chosen={keys}
        onChange={setKeys}
      />
      <DayField label={words.until} value={until} earliest={today} onChange={setUntil} />
    </ActionForm>
  );
}
