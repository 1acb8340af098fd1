import type { PostedCard } from '../dispatches/dispatch';
import { addDays, type Instant, type LocalDate } from '../time';
import type { Person } from '../units/unit';

/** What an instance answers: nothing to say (sv. inga synpunkter), or what it says. */
export type InstanceAnswer =
  { readonly kind: 'noComments' } | { readonly kind: 'comments'; readonly text: string };

/** An answer as it was given, or as somebody wrote down what was said. */
export type GivenInstanceAnswer = InstanceAnswer & {
  readonly by: Person;
  readonly at: Instant;
  readonly saidBy?: string;
};

/** An instance that was asked, how the question reached it, and what it answered. */
export interface ConsultedInstance {
  readonly key: string;
  readonly name: string;
  readonly card?: { readonly posted: PostedCard } | { readonly undelivered: string };
  readonly mailedTo: readonly string[];
  readonly reminders: readonly LocalDate[];
  readonly answer?: GivenInstanceAnswer;
}

/** A consultation (sv. samverkan med berörd instans; LS-04, LS-13, LS-18): a question to instances, with a day. */
export interface Consultation {
  readonly number: number;
  readonly question: string;
  readonly askedBy: Person;
  readonly askedAt: Instant;
  readonly dueOn: LocalDate;
  readonly instances: readonly ConsultedInstance[];
}

/** An answer is waited for, on time or late, or has come. Silence behind the day is shown, and does not stop the case. */
export type ConsultationStatus = 'waiting' | 'silent' | 'answered';

export const statusOfInstance = (
  { answer }: Pick<ConsultedInstance, 'answer'>,
  dueOn: LocalDate,
  today: LocalDate,
): ConsultationStatus => {
  if (answer) return 'answered';
  return today > dueOn ? 'silent' : 'waiting';
};

/** Days behind the due day on which a silent instance is reminded, unless the region says otherwise. */
export const usualReminderDays: readonly number[] = [1, 7];

/** The reminder that is due now, by its number: each day of the pace once, and only the latest of those that passed. */
export function dueReminder(
  { answer, reminders }: Pick<ConsultedInstance, 'answer' | 'reminders'>,
  dueOn: LocalDate,
  pace: readonly number[],
  today: LocalDate,
): number | undefined {
  if (answer) return undefined;
  const passed = [...pace]
    .sort((one, other) => one - other)
    .map((days) => addDays(dueOn, days))
    .filter((day) => day <= today);
  const last = passed[passed.length - 1];
  const isReminded = reminders.some((on) => last !== undefined && on >= last);
  return last === undefined || isReminded ? undefined : reminders.length + 1;
}

/** What in a case's letters is about a consultation: its card, its mail, a reminder. */
export interface ConsultationLetter {
  readonly kind: 'card' | 'mail' | 'reminder';
  readonly consultation: number;
  readonly instanceKey: string;
  /** Which reminder. */
  readonly reminder?: number;
}

export const letterOfConsultation = (of: ConsultationLetter): string =>
  [of.kind, of.consultation, of.instanceKey, ...(of.reminder ? [of.reminder] : [])].join('/');

/** Reads a letter's name; a mail's name may end with the place of who gets it. */
export function consultationOfLetter(letter: string): ConsultationLetter | undefined {
  const found = /^(card|mail|reminder)\/(\d{1,4})\/([a-z0-9-]{1,40})(?:\/(\d{1,4}))?/.exec(letter);
  if (!found) return undefined;
  const [, kind, consultation, instanceKey = '', last] = found;
  return {
    kind: kind as ConsultationLetter['kind'],
    consultation: Number(consultation),
    instanceKey,
    ...(kind === 'reminder' && last ? { reminder: Number(last) } : {}),
  };
}
