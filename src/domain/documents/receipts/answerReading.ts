import { looksLikePersonalIdentityNumber } from '../../personalIdentity';
import { ok, refuse, type Result } from '../../result';
import { mayAnswerFor, type Person, type Unit } from '../../units/unit';
import { type DeclineKind, type ReadRequest } from './readRequest';
import type { ReadRequestEvent } from './readRequestEvents';

/** Why an answer to a request to read changes nothing. */
export type ReadAnswerRefusal =
  | { readonly code: 'reading/not-the-unit'; readonly unit: string }
  | { readonly code: 'reading/already-confirmed' }
  | { readonly code: 'reading/replaced'; readonly number: string; readonly edition: string }
  | { readonly code: 'reading/closed' }
  | { readonly code: 'reading/reason-missing' }
  | { readonly code: 'reading/reason-too-long'; readonly most: number }
  | { readonly code: 'reading/patient-named' };

/** A person's wish not to confirm, with the reason (sv. negativ läskvittens). */
export interface DeclineReading {
  readonly why: DeclineKind;
  readonly reason: string;
}

/** Where an answer was given: a channel vouches for those who are in it. */
export interface AnswerPlace {
  readonly by: Person;
  readonly channelId?: string | undefined;
  /** The unit as the directory has it now. */
  readonly unit?: Unit | undefined;
}

export const longestReason = 1_000;

/** Who may answer: those of the channel, those expected by name, and who answers for the unit; any where none is known. */
const belongs = (request: ReadRequest, { by, channelId, unit }: AnswerPlace): boolean =>
  request.headcount !== undefined ||
  (request.channel !== undefined && request.channel.channelId === channelId) ||
  request.readers.some(({ id }) => id === by.id) ||
  (unit !== undefined && mayAnswerFor(unit, by));

const answerable = (
  request: ReadRequest,
  place: AnswerPlace,
): Result<undefined, ReadAnswerRefusal> => {
  const { state, number, replacedBy } = request;
  if (!belongs(request, place))
    return refuse({ code: 'reading/not-the-unit', unit: request.unitName });
  if (state === 'stale')
    return refuse({ code: 'reading/replaced', number, edition: replacedBy ?? '' });
  if (state === 'closed') return refuse({ code: 'reading/closed' });
  return request.receipts[place.by.id]?.kind === 'confirmed'
    ? refuse({ code: 'reading/already-confirmed' })
    : ok(undefined);
};

/**
 * A person confirms to have read and understood the edition. The first time counts; refused to who is not of the
 * unit, and for an edition that is no longer asked for.
 */
export function confirmReading(
  request: ReadRequest,
  place: AnswerPlace,
): Result<ReadRequestEvent, ReadAnswerRefusal> {
  const may = answerable(request, place);
  return may.ok ? ok({ type: 'readingConfirmed', payload: {} }) : may;
}

/**
 * A person says why they cannot confirm: does not concern me, do not understand, or in own words, which then are
 * demanded. May be confirmed later; a confirmation is not taken back by it.
 */
export function declineReading(
  request: ReadRequest,
  { why, reason: written }: DeclineReading,
  place: AnswerPlace,
): Result<ReadRequestEvent, ReadAnswerRefusal> {
  const may = answerable(request, place);
  if (!may.ok) return may;
  const reason = written.trim();
  if (why === 'other' && reason === '') return refuse({ code: 'reading/reason-missing' });
  if (reason.length > longestReason)
    return refuse({ code: 'reading/reason-too-long', most: longestReason });
  if (looksLikePersonalIdentityNumber(reason)) return refuse({ code: 'reading/patient-named' });
  return ok({ type: 'readingDeclined', payload: { why, reason } });
}
