import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Decision } from '../../../domain/decisions/decision';
import type { DueStep } from '../../../domain/decisions/decisionDays';
import { addDays, type LocalDate } from '../../../domain/time';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { DayField } from '../../parts/DayField';
import { useLsg } from '../lsgContext';
import { useDecisionCapabilities } from './useDecisionCapabilities';
import { useDecisionCommand } from './useDecisionCommand';

/** What every step of a record is given. */
export interface StepFormProps {
  readonly decision: Decision;
  /** The name its draft is kept by. */
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A step that asks for nothing: reviewing, or sending out to the dispatch list. */
export function PlainDecisionStep(
  props: StepFormProps & { readonly step: 'review' | 'sendOut' },
): JSX.Element {
  const { decision, step, onDone, onCancel } = props;
  const { language } = useLsg();
  const words = decisionFormTexts[language];
  const command = useDecisionCommand(decision.key, step === 'review' ? 'reviewRecord' : 'sendOut');
  const { recipients } = decision.content;
  const mails = recipients.filter(({ mail }) => mail !== undefined).length;
  const others = recipients.filter(({ mail, isFile }) => mail === undefined && !isFile).length;
  const said = {
    review: [words.review, words.reviewSentence, words.reviewed],
    sendOut: [words.sendOut, words.sendOutSentence(mails, others), words.sentOut],
  } as const;
  const [doIt, sentence, done] = said[step];
  const run = async (): Promise<void> => {
    if (await command.run({})) onDone(done);
  };
  return (
    <ActionForm
      {...{ label: doIt, sentence, doIt, onCancel, busy: command.busy }}
      trouble={command.trouble?.message}
      onDo={() => void run()}
    />
  );
}

/** A step that asks for its text and nothing else: sending a record back, or noting a correction. */
export function TextStep(
  props: StepFormProps & { readonly step: 'sendBack' | 'correct' },
): JSX.Element {
  const { decision, step, kept, onDone, onCancel } = props;
  const { language } = useLsg();
  const words = decisionFormTexts[language];
  const sendBack = useDecisionCommand(decision.key, 'returnRecord');
  const correct = useDecisionCommand(decision.key, 'noteCorrection');
  const [text, setText] = useDraft(`${kept}/text`, '');
  const command = step === 'sendBack' ? sendBack : correct;
  const said = {
    sendBack: [words.sendBack, words.reason, words.sendBackSentence, words.sentBack],
    correct: [words.correct, words.correctText, words.correctSentence, words.corrected],
  } as const;
  const [doIt, label, sentence, done] = said[step];
  const run = async (): Promise<void> => {
    const ran =
      step === 'sendBack' ? await sendBack.run({ reason: text }) : await correct.run({ text });
    if (ran) onDone(done);
  };
  return (
    <ActionForm
      {...{ label: doIt, sentence, doIt, onCancel, busy: command.busy }}
      trouble={command.trouble?.message}
      onDo={() => void run()}
    >
      <TextField
        label={label}
        required
        {...longText}
        value={text}
        onChange={(_, written) => setText(written ?? '')}
      />
    </ActionForm>
  );
}

/** Adjusts a record; asks for a reason when its day has passed. */
export function AdjustStep(
  props: StepFormProps & { readonly days: readonly DueStep[] },
): JSX.Element {
  const { decision, days, kept, onDone, onCancel } = props;
  const { language, today } = useLsg();
  const words = decisionFormTexts[language];
  const command = useDecisionCommand(decision.key, 'adjustRecord');
  const mayImmediately = today <= addDays(decision.content.meetingDay, 1);
  const [immediate, setImmediate] = useDraft(
    `${kept}/immediate`,
    decision.reviewed === undefined && mayImmediately,
  );
  const [reason, setReason] = useDraft(`${kept}/reason`, '');
  const due = days.find(({ step }) => step === 'adjust');
  const run = async (): Promise<void> => {
    const wish = { immediate, ...(reason === '' ? {} : { lateReason: reason }) };
    if (await command.run(wish)) onDone(words.adjusted);
  };
  return (
    <ActionForm
      {...{ label: words.adjust, sentence: words.adjustSentence, doIt: words.adjust, onCancel }}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
    >
      {mayImmediately && (
        <div>
          <Checkbox
            label={words.immediate}
            checked={immediate}
            onChange={(_, on) => setImmediate(on === true)}
          />
          <p style={{ margin: '4px 0 0' }}>{words.immediateHint}</p>
        </div>
      )}
      {due?.isLate && (
        <TextField
          label={words.lateReason(due.dueOn)}
          required
          {...longText}
          value={reason}
          onChange={(_, text) => setReason(text ?? '')}
        />
      )}
    </ActionForm>
  );
}

/** Notes the day on which a decision was put up on the notice board. */
export function AnnounceStep({ decision, kept, onDone, onCancel }: StepFormProps): JSX.Element {
  const { language, today } = useLsg();
  const words = decisionFormTexts[language];
  const command = useDecisionCommand(decision.key, 'announceDecision');
  const [on, setOn] = useDraft<LocalDate | ''>(`${kept}/on`, today);
  const [capabilities] = useDecisionCapabilities();
  const days = capabilities.status === 'ready' ? capabilities.value.appealDays : undefined;
  const run = async (): Promise<void> => {
    if (await command.run({ on })) onDone(words.announced);
  };
  return (
    <ActionForm
      label={words.announce}
      sentence={days === undefined ? '' : words.announceSentence(days)}
      doIt={words.announce}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <DayField
        label={words.announceDay}
        value={on}
        earliest={decision.adjusted?.on ?? today}
        onChange={setOn}
      />
    </ActionForm>
  );
}
