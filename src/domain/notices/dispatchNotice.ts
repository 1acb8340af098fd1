import { isRisk } from '../deadlines/deadlines';
import { refuse, ok, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import { isCoordinator, type Roles } from '../units/roles';
import type { Person, Unit } from '../units/unit';
import type { Notice, NoticeEvent } from './notice';

export interface DispatchNotice {
  readonly by: Person;
  readonly today: LocalDate;
  readonly risk: string;
  readonly title: string;
  readonly manufacturer: string;
  readonly problem: string;
  readonly actions: readonly string[];
  readonly feedback: string;
  readonly receiveBy: string;
  readonly handleBy: string;
  readonly unitKeys: readonly string[];
}

export type DispatchRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-dispatched' }
  | { readonly code: 'notice/no-recipients' }
  | { readonly code: 'notice/unknown-unit'; readonly unit: string }
  | { readonly code: 'notice/unreachable-unit'; readonly unit: string }
  | { readonly code: 'notice/title-missing' }
  | { readonly code: 'notice/actions-missing' }
  | { readonly code: 'notice/feedback-missing' }
  | { readonly code: 'notice/risk-missing' }
  | { readonly code: 'notice/text-too-long' }
  | { readonly code: 'notice/deadline-passed' }
  | { readonly code: 'notice/deadlines-crossed' };

// A card may weigh 20 kB; this leaves room for its frame.
const heaviestText = 12_000;
const mostActions = 50;

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

/**
 * Sends a notice to the departments it concerns. Only a person sends; the mailing must say
 * clearly what to do and how to give feedback (SN-25), with two deadlines that lie ahead.
 */
export function dispatchNotice(
  notice: Notice,
  command: DispatchNotice,
  units: readonly Unit[],
  roles: Roles,
): Result<NoticeEvent, DispatchRefusal> {
  if (!isCoordinator(roles, command.by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.status === 'dispatched') return refuse({ code: 'notice/already-dispatched' });
  if (!isRisk(command.risk)) return refuse({ code: 'notice/risk-missing' });

  const title = command.title.trim();
  const feedback = command.feedback.trim();
  const problem = command.problem.trim();
  const manufacturer = command.manufacturer.trim();
  const actions = command.actions.map((action) => action.trim()).filter((action) => action !== '');
  if (title === '') return refuse({ code: 'notice/title-missing' });
  if (actions.length === 0) return refuse({ code: 'notice/actions-missing' });
  if (feedback === '') return refuse({ code: 'notice/feedback-missing' });
  const weight = weightOf([title, manufacturer, problem, feedback, ...actions].join(''));
  if (weight > heaviestText || actions.length > mostActions)
    return refuse({ code: 'notice/text-too-long' });

  const { receiveBy, handleBy, today } = command;
  if (!isLocalDate(receiveBy) || !isLocalDate(handleBy) || receiveBy < today) {
    return refuse({ code: 'notice/deadline-passed' });
  }
  if (handleBy < receiveBy) return refuse({ code: 'notice/deadlines-crossed' });

  const chosen: Unit[] = [];
  for (const key of Array.from(new Set(command.unitKeys))) {
    const unit = units.find((candidate) => candidate.key === key);
    if (!unit) return refuse({ code: 'notice/unknown-unit', unit: key });
    if (!unit.channel && !unit.mailbox)
      return refuse({ code: 'notice/unreachable-unit', unit: unit.name });
    chosen.push(unit);
  }
  if (chosen.length === 0) return refuse({ code: 'notice/no-recipients' });

  return ok({
    type: 'noticeDispatched',
    payload: {
      risk: command.risk,
      sentOn: today,
      title,
      manufacturer,
      problem,
      actions,
      feedback,
      receiveBy,
      handleBy,
      units: chosen,
    },
  });
}
