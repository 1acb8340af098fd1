import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';
import { isCoordinator, type Roles } from '../units/roles';
import { mayAnswerFor, type Person } from '../units/unit';
import type { Answered, HandlingReport } from './answers';
import { checkHandling, type HandlingRefusal } from './checkHandling';
import type { Dispatch, DispatchEvent } from './dispatch';
import { type HandlingForm, reportOf } from './handlingForm';
import { askedAsOf } from './openAnswers';

/** A department's answer: received, not affected, begun, needs help, or handled with what was done. */
export type Answer =
  | { readonly kind: 'received' }
  | { readonly kind: 'notAffected' }
  | { readonly kind: 'begun' }
  | { readonly kind: 'needsHelp'; readonly question: string }
  | ({ readonly kind: 'handled' } & HandlingReport)
  /** Handled, as filled in on a card or a page that knows the notice only by what it asked. */
  | { readonly kind: 'filledIn'; readonly form: HandlingForm }
  | { readonly kind: 'closed'; readonly note: string };

export type AnswerRefusal =
  | { readonly code: 'dispatch/not-the-head'; readonly unit: string; readonly head: string }
  | { readonly code: 'dispatch/already-answered'; readonly by: string; readonly at: string }
  | { readonly code: 'dispatch/withdrawn'; readonly at: string }
  | { readonly code: 'dispatch/superseded'; readonly by: string }
  | { readonly code: 'dispatch/no-answer-wanted' }
  | { readonly code: 'dispatch/question-missing' }
  | { readonly code: 'dispatch/changed-meanwhile' }
  | HandlingRefusal;

/** By what right somebody answers: as head or substitute, for somebody who said so (`saidBy`), or by a one-time link. */
export type Right =
  | { readonly kind: 'head' }
  | { readonly kind: 'saidBy'; readonly name: string }
  | { readonly kind: 'link' };

// An answer of a later kind may follow one of an earlier kind, never the reverse.
const rank = {
  received: 0,
  begun: 1,
  needsHelp: 1,
  notAffected: 1,
  handled: 2,
  filledIn: 2,
  closed: 2,
} as const;

const standing = (dispatch: Dispatch, kind: Answer['kind']): Answered | undefined => {
  const final = dispatch.handled ?? dispatch.closingNote;
  if (final) return final;
  if (rank[kind] === 2) return undefined;
  if (kind === 'needsHelp') return dispatch.help;
  if (kind === 'begun') return dispatch.begun;
  if (dispatch.notAffected) return dispatch.notAffected;
  return kind === 'received' ? dispatch.received : undefined;
};

const longestQuestion = 2_000;

/**
 * Takes an answer from a department. Only its head or substitute answers, a provider outside the region by
 * its one-time link, or the coordinator writes down what somebody said; a second press of the same kind finds
 * the first one and changes nothing. "Not affected" may still become "handled", never the reverse.
 */
export function answerDispatch(
  dispatch: Dispatch,
  answer: Answer,
  by: Person,
  roles: Roles = { coordinators: [], registrars: [] },
  right: Right = { kind: 'head' },
): Result<DispatchEvent, AnswerRefusal> {
  const { unit } = dispatch;
  const isAllowed =
    right.kind === 'link' ||
    (right.kind === 'saidBy' ? isCoordinator(roles, by) : mayAnswerFor(unit, by));
  if (!isAllowed) {
    return refuse({
      code: 'dispatch/not-the-head',
      unit: unit.name,
      head: unit.head?.name ?? '',
    });
  }
  if (dispatch.superseded)
    return refuse({ code: 'dispatch/superseded', by: dispatch.superseded.by });
  if (dispatch.withdrawn) return refuse({ code: 'dispatch/withdrawn', at: dispatch.withdrawn.at });
  if (dispatch.mode === 'information') return refuse({ code: 'dispatch/no-answer-wanted' });
  const before = standing(dispatch, answer.kind);
  if (before) {
    return refuse({ code: 'dispatch/already-answered', by: before.by.name, at: before.at });
  }
  const said = {
    ...(right.kind === 'saidBy' ? { saidBy: right.name } : {}),
    ...(right.kind === 'link' ? { byLink: true } : {}),
  };
  const handled = (report: HandlingReport): Result<DispatchEvent, AnswerRefusal> => {
    const checked = checkHandling(report, dispatch.content);
    if (!checked.ok) return checked;
    return ok({ type: 'handlingReported', payload: { ...said, ...checked.value } });
  };
  switch (answer.kind) {
    case 'received':
      return ok({ type: 'receiptConfirmed', payload: said });
    case 'notAffected':
      return ok({ type: 'notAffectedReported', payload: said });
    case 'begun':
      return ok({ type: 'workBegun', payload: said });
    case 'needsHelp': {
      const question = answer.question.trim();
      if (question === '') return refuse({ code: 'dispatch/question-missing' });
      if (question.length > longestQuestion) return refuse({ code: 'dispatch/comment-too-long' });
      if (looksLikePersonalIdentityNumber(question))
        return refuse({ code: 'dispatch/patient-named' });
      return ok({ type: 'helpRequested', payload: { ...said, question } });
    }
    case 'handled': {
      const { kind: _kind, ...report } = answer;
      return handled(report);
    }
    case 'filledIn':
      return answer.form.asOf === askedAsOf(dispatch)
        ? handled(reportOf(answer.form, dispatch.content))
        : refuse({ code: 'dispatch/changed-meanwhile' });
    case 'closed': {
      const note = answer.note.trim();
      if (note.length > longestQuestion) return refuse({ code: 'dispatch/comment-too-long' });
      if (looksLikePersonalIdentityNumber(note)) return refuse({ code: 'dispatch/patient-named' });
      return ok({ type: 'closingNoteRecorded', payload: { ...said, note } });
    }
  }
}
