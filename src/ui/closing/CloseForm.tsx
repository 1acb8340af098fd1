import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import {
  type ChosenEnding,
  chosenEndings,
  type ClosingCheck,
} from '../../domain/notices/closingChecks';
import { type Check, passes, type Reasons } from '../../domain/strength';
import { checkNames } from '../../text/checkTexts';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { ReasonFields } from '../basis/ReasonFields';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { ConfirmClose } from './ConfirmClose';
import { longText } from './formProps';
import { useNoticeCommand } from './useNoticeCommand';

/** How a case is to be closed, as far as it is said. */
export interface CloseDraft {
  readonly ending: ChosenEnding;
  readonly note: string;
  readonly reasons: Reasons;
}

interface Props {
  readonly noticeKey: string;
  readonly draft: CloseDraft;
  readonly onDraft: (draft: CloseDraft) => void;
  readonly checks: readonly Check<ClosingCheck>[];
  readonly onDone: (sentence: string) => void;
}

/** How the case ended, the reasons where a recommendation is set aside, and closing it. */
export function CloseForm({ noticeKey, draft, onDraft, checks, onDone }: Props): JSX.Element {
  const { language } = useShell();
  const { closing: words, patients } = closingPageTexts[language];
  const { ending, note, reasons } = draft;
  const set = (some: Partial<CloseDraft>): void => onDraft({ ...draft, ...some });
  const [asking, setAsking] = React.useState(false);
  const command = useNoticeCommand(noticeKey, 'close');
  const unmet = checks.filter(({ met, strength }) => !met && strength === 'required');
  const passed = passes(checks, reasons);
  const close = async (): Promise<void> => {
    if (!passed.ok || !(await command.run({ ending, note, reasons: passed.value }))) return;
    setAsking(false);
    onDone(words.saved);
  };
  return (
    <div style={{ display: 'grid', gap: 12, maxWidth: 640 }}>
      <ChoiceGroup
        label={words.how}
        selectedKey={ending}
        options={chosenEndings.map((key) => ({
          key,
          text: `${words.endings[key]} – ${words.explained[key]}`,
        }))}
        onChange={(_, option) => {
          const chosen = chosenEndings.find((key) => key === option?.key);
          if (chosen) set({ ending: chosen });
        }}
      />
      <ReasonFields
        checks={checks}
        reasons={reasons}
        onChange={(given) => set({ reasons: given })}
      />
      <TextField
        label={words.note}
        description={patients}
        {...longText}
        value={note}
        onChange={(_, text) => set({ note: text ?? '' })}
      />
      {unmet.length > 0 && (
        <Trouble tone="info" quiet>
          {words.left(
            checkNames(
              language,
              unmet.map(({ code }) => code),
            ).join('; '),
          )}
        </Trouble>
      )}
      {unmet.length === 0 && !passed.ok && (
        <Trouble tone="info" quiet>
          {words.reasonsLeft}
        </Trouble>
      )}
      <div>
        <PrimaryButton disabled={!passed.ok} text={words.close} onClick={() => setAsking(true)} />
      </div>
      {asking && (
        <ConfirmClose
          noticeKey={noticeKey}
          ending={ending}
          busy={command.busy}
          trouble={command.trouble?.message}
          onClose={() => void close()}
          onCancel={() => {
            command.forget();
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
