import type { Instant, LocalDate } from '../time';
import type { Dispatch, Reminder } from './dispatch';
import { dispatchStatus, isComplete, isSilent } from './dispatchStatus';

/** How a unit that did not answer had been reached: on a card, by mail, or not at all. */
export type ReachedBy = 'card' | 'mail' | 'nothing';

/** One line of the proof of who did not answer (sv. intyg om uteblivet svar). */
export interface SilentUnit {
  readonly unitKey: string;
  readonly unit: string;
  readonly administrationKey?: string;
  readonly head?: string;
  readonly askedAt: Instant;
  readonly reachedBy: ReachedBy;
  readonly address?: string;
  /** What is missing: the receipt, or the closing note of a service with own handling (SN-61). */
  readonly missing: 'receipt' | 'closingNote';
  readonly due: LocalDate;
  readonly reminders: readonly Reminder[];
}

const mailedTo = ({ delivery }: Dispatch): string | undefined => {
  if (delivery.state === 'mailed') return delivery.to;
  return delivery.state === 'undelivered' ? delivery.mailedTo : undefined;
};

const reached = (dispatch: Dispatch): Pick<SilentUnit, 'reachedBy' | 'address'> => {
  if (dispatch.delivery.state === 'posted') return { reachedBy: 'card' };
  const address = mailedTo(dispatch);
  return address ? { reachedBy: 'mail', address } : { reachedBy: 'nothing' };
};

const isMissing = (dispatch: Dispatch, today: LocalDate): boolean => {
  const status = dispatchStatus(dispatch);
  if (dispatch.mode === 'information' || isComplete(status)) return false;
  return dispatch.mode === 'ownHandling' ? today > dispatch.content.handleBy : isSilent(status);
};

/**
 * Who has not answered, when and how each was asked, and every reminder with its copies: the negative receipts of a
 * notice. Units told for information were not asked; the units come sorted as they were given.
 */
export const proofOfSilence = (
  dispatches: readonly Dispatch[],
  today: LocalDate,
): readonly SilentUnit[] =>
  dispatches
    .filter((dispatch) => isMissing(dispatch, today))
    .map((dispatch) => {
      const { unit, mode, content, delivery, queuedAt, reminders } = dispatch;
      const isOwn = mode === 'ownHandling';
      return {
        unitKey: unit.key,
        unit: unit.name,
        ...(unit.parentKey ? { administrationKey: unit.parentKey } : {}),
        ...(unit.head ? { head: unit.head.name } : {}),
        askedAt: delivery.state === 'queued' ? queuedAt : delivery.at,
        ...reached(dispatch),
        missing: isOwn ? 'closingNote' : 'receipt',
        due: isOwn ? content.handleBy : content.receiveBy,
        reminders,
      };
    });
