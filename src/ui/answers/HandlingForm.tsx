import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { type HandlingReport, type Performer, performers } from '../../domain/dispatches/answers';
import { asksPerAction, reportOf } from '../../domain/dispatches/handlingForm';
import { checkHandling } from '../../domain/dispatches/checkHandling';
import { answerTexts } from '../../text/answerTexts';
import { cardTexts } from '../../text/cardTexts';
import { refusalText } from '../../text/refusalTexts';
import { useDraft } from '../hooks/useDraft';
import { FieldTrouble } from '../parts/FieldTrouble';
import { useShell } from '../shell/shellContext';
import type { Asked } from './AnswerPanel';
import { emptyLot, type LotEntry, LotFields } from './LotFields';

interface Props {
  readonly asked: Asked;
  /** The name its draft is kept by. */
  readonly draft: string;
  readonly busy: boolean;
  readonly onSend: (report: HandlingReport) => void;
  readonly onCancel: () => void;
}

const wholeNumber = (text: string): number => {
  const figures = text.trim();
  return /^\d{1,9}$/.test(figures) ? Number(figures) : Number.NaN;
};
const orNothing = (text: string): number => (text.trim() === '' ? 0 : wholeNumber(text));

interface HandlingDraft {
  readonly done: readonly number[];
  readonly reason: string;
  readonly items: string;
  readonly entries: readonly LotEntry[];
  readonly performedBy: Performer;
  readonly patients?: 'informed' | 'notInformed';
  readonly patientReason: string;
  readonly comment: string;
}

/** What was done, asked as the notice wants it: per action and lot, by whom, and of patients (X-05, X-18, SN-27). */
export function HandlingForm(props: Props): JSX.Element {
  const { asked, busy, onSend, onCancel } = props;
  const { language, texts } = useShell();
  const words = cardTexts[language];
  const more = answerTexts[language];
  const { actions, lots = [] } = asked;
  const [draft, setDraft] = useDraft<HandlingDraft>(props.draft, {
    done: [],
    reason: '',
    items: '',
    entries: lots.map(() => emptyLot),
    performedBy: asked.performedBy ?? 'department',
    patientReason: '',
    comment: '',
  });
  const { done, reason, items, entries, performedBy, patients, patientReason, comment } = draft;
  const set = (some: Partial<HandlingDraft>): void => setDraft({ ...draft, ...some });
  const [tried, setTried] = React.useState(false);

  const report = reportOf(
    {
      asOf: '',
      done,
      reason,
      performedBy,
      patientReason,
      comment,
      ...(patients ? { patients } : {}),
      ...(lots.length > 0
        ? {
            lots: entries.map(({ found, returned, destroyed }) => ({
              found: orNothing(found),
              returned: orNothing(returned),
              destroyed: orNothing(destroyed),
            })),
          }
        : { items: wholeNumber(items) }),
    },
    asked,
  );
  const checked = checkHandling(report, asked);
  const code = tried && !checked.ok ? checked.refusal.code : undefined;
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (checked.ok) onSend(checked.value);
  };
  return (
    <form onSubmit={send} noValidate style={{ display: 'grid', gap: 12, maxWidth: 480 }}>
      {asksPerAction(asked) && (
        <div role="group" aria-label={more.done} style={{ display: 'grid', gap: 8 }}>
          <span>{more.done}</span>
          {actions.map((action, index) => (
            <Checkbox
              key={index}
              label={`${index + 1}. ${action}`}
              checked={done.includes(index)}
              onChange={(_, isDone) =>
                set({ done: isDone ? [...done, index] : done.filter((place) => place !== index) })
              }
            />
          ))}
          {done.length < actions.length && (
            <TextField
              label={more.undoneReason}
              value={reason}
              onChange={(_, text) => set({ reason: text ?? '' })}
            />
          )}
        </div>
      )}
      {lots.length > 0 ? (
        <LotFields lots={lots} entries={entries} onChange={(next) => set({ entries: next })} />
      ) : (
        <TextField
          label={words.items}
          required
          inputMode="numeric"
          value={items}
          onChange={(_, text) => set({ items: text ?? '' })}
          {...(code === 'dispatch/items-invalid' ? { errorMessage: words.itemsMissing } : {})}
        />
      )}
      <Dropdown
        label={more.performedBy}
        selectedKey={performedBy}
        options={performers.map((key) => ({ key, text: more.performers[key] }))}
        onChange={(_, option) =>
          set({ performedBy: performers.find((key) => key === option?.key) ?? performedBy })
        }
      />
      {asked.asksAboutPatients && (
        <>
          <ChoiceGroup
            label={more.patients}
            required
            selectedKey={patients ?? null}
            options={[
              { key: 'informed', text: more.informed },
              { key: 'notInformed', text: more.notInformed },
            ]}
            onChange={(_, option) =>
              set({ patients: option?.key === 'informed' ? 'informed' : 'notInformed' })
            }
          />
          {patients === 'notInformed' && (
            <TextField
              label={more.patientReason}
              value={patientReason}
              onChange={(_, text) => set({ patientReason: text ?? '' })}
            />
          )}
        </>
      )}
      <TextField
        label={words.comment}
        description={words.commentHint}
        multiline
        autoAdjustHeight
        resizable={false}
        value={comment}
        onChange={(_, text) => set({ comment: text ?? '' })}
      />
      {tried && !checked.ok && (lots.length > 0 || code !== 'dispatch/items-invalid') && (
        <FieldTrouble>{refusalText(checked.refusal, language)}</FieldTrouble>
      )}
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? texts.saving : words.send} />
        <DefaultButton disabled={busy} onClick={onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}
