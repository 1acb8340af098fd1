import { isRisk, type Risk } from '../deadlines/deadlines';
import { refuse, ok, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import { performers, type Performer } from '../dispatches/answers';
import type { DispatchPlan } from './dispatchPlan';

/** What the coordinator writes to the departments, before it has been looked at. */
export interface DispatchMessage {
  readonly risk: string;
  readonly title: string;
  readonly manufacturer: string;
  readonly problem: string;
  readonly actions: readonly string[];
  readonly feedback: string;
  readonly receiveBy: string;
  readonly handleBy: string;
  readonly lots?: readonly string[];
  readonly asksAboutPatients?: boolean;
  readonly performedBy?: string;
  readonly tellsOperationsHeads?: boolean;
}

export type MessageRefusal =
  | { readonly code: 'notice/title-missing' }
  | { readonly code: 'notice/actions-missing' }
  | { readonly code: 'notice/feedback-missing' }
  | { readonly code: 'notice/risk-missing' }
  | { readonly code: 'notice/text-too-long' }
  | { readonly code: 'notice/too-many-lots' }
  | { readonly code: 'notice/deadline-passed' }
  | { readonly code: 'notice/deadlines-crossed' };

// A card may weigh 20 kB; this leaves room for its frame.
const heaviestText = 12_000;
const mostActions = 50;
/** A card asks for so many lots one by one; more are asked for as one number. */
export const mostLots = 12;

/** How much a text weighs on a card: its bytes, and the escape of every character that needs one. */
const weightOf = (text: string): number => {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    weight += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if ('\\`*_[]~<>#"\n\t'.includes(character)) weight += 2;
  }
  return weight;
};

const filled = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

/** Whether a text names who may carry out an action (SN-27). */
export const isPerformer = (text: string | undefined): text is Performer =>
  (performers as readonly (string | undefined)[]).includes(text);

/** Checks two deadlines: they exist, lie ahead, and do not cross. */
export function checkDeadlines(
  { receiveBy, handleBy }: { readonly receiveBy: string; readonly handleBy: string },
  today: LocalDate,
): Result<{ receiveBy: LocalDate; handleBy: LocalDate }, MessageRefusal> {
  if (!isLocalDate(receiveBy) || !isLocalDate(handleBy) || receiveBy < today) {
    return refuse({ code: 'notice/deadline-passed' });
  }
  if (handleBy < receiveBy) return refuse({ code: 'notice/deadlines-crossed' });
  return ok({ receiveBy, handleBy });
}

export type CheckedMessage = Omit<DispatchPlan, 'units' | 'informed' | 'sentOn'> & {
  readonly risk: Risk;
};

/** The mailing must say clearly what to do and how to give feedback (SN-25), with two deadlines that lie ahead. */
export function checkMessage(
  message: DispatchMessage,
  today: LocalDate,
): Result<CheckedMessage, MessageRefusal> {
  if (!isRisk(message.risk)) return refuse({ code: 'notice/risk-missing' });
  const title = message.title.trim();
  const feedback = message.feedback.trim();
  const problem = message.problem.trim();
  const manufacturer = message.manufacturer.trim();
  const actions = filled(message.actions);
  const lots = filled(message.lots ?? []);
  if (title === '') return refuse({ code: 'notice/title-missing' });
  if (actions.length === 0) return refuse({ code: 'notice/actions-missing' });
  if (feedback === '') return refuse({ code: 'notice/feedback-missing' });
  if (lots.length > mostLots) return refuse({ code: 'notice/too-many-lots' });
  const weight = weightOf([title, manufacturer, problem, feedback, ...actions, ...lots].join(''));
  if (weight > heaviestText || actions.length > mostActions)
    return refuse({ code: 'notice/text-too-long' });
  const deadlines = checkDeadlines(message, today);
  if (!deadlines.ok) return deadlines;
  return ok({
    risk: message.risk,
    title,
    manufacturer,
    problem,
    actions,
    feedback,
    ...deadlines.value,
    ...(lots.length > 0 ? { lots } : {}),
    ...(message.asksAboutPatients ? { asksAboutPatients: true } : {}),
    ...(isPerformer(message.performedBy) ? { performedBy: message.performedBy } : {}),
    ...(message.tellsOperationsHeads ? { tellsOperationsHeads: true } : {}),
  });
}
