import type { LocalDate } from '../time';
import type { Dispatch } from './dispatch';

/** Where a dispatch stands (sv. Köat, Utskickat, Mottaget, Åtgärd pågår, Hanterat, Berörs inte, Ej levererat …). */
export const dispatchStatuses = [
  'queued',
  'posted',
  'received',
  'inProgress',
  'handled',
  'notAffected',
  'needsHelp',
  'undelivered',
  'withdrawn',
  'superseded',
] as const;
export type DispatchStatus = (typeof dispatchStatuses)[number];

/**
 * An answer outweighs how the notice was delivered: a department reached by mail has still answered. What was
 * withdrawn or replaced by a newer notice outweighs its answers: they are stale.
 */
export function dispatchStatus(dispatch: Dispatch): DispatchStatus {
  const { delivery } = dispatch;
  if (dispatch.superseded) return 'superseded';
  if (dispatch.withdrawn) return 'withdrawn';
  if (dispatch.handled || dispatch.closingNote) return 'handled';
  if (dispatch.notAffected) return 'notAffected';
  if (dispatch.help) return 'needsHelp';
  if (dispatch.begun) return 'inProgress';
  if (dispatch.received) return 'received';
  return delivery.state === 'mailed' ? 'posted' : delivery.state;
}

/** Nothing more is expected of a department that has handled the notice or is not affected ("not required" is a real ending, X-02). */
export const isComplete = (status: DispatchStatus): boolean =>
  status === 'handled' ||
  status === 'notAffected' ||
  status === 'withdrawn' ||
  status === 'superseded';

/** Silent: nobody has confirmed receipt yet, whether or not the card was delivered. */
export const isSilent = (status: DispatchStatus): boolean =>
  status === 'queued' || status === 'posted' || status === 'undelivered';

/** Overdue from the day after a deadline: the first for the silent, the second until complete. */
export function isOverdue(
  status: DispatchStatus,
  deadlines: { readonly receiveBy: LocalDate; readonly handleBy: LocalDate },
  today: LocalDate,
): boolean {
  if (isComplete(status)) return false;
  return today > deadlines.handleBy || (isSilent(status) && today > deadlines.receiveBy);
}
