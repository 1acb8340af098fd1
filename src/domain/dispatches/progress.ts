import type { DispatchMode } from './dispatch';
import type { LocalDate } from '../time';
import { type DispatchStatus, isComplete, isOverdue, isSilent } from './dispatchStatus';

/** One dispatch as far as counting needs it. */
export interface CountedDispatch {
  readonly status: DispatchStatus;
  /** Units told for information are not asked, and do not count. */
  readonly mode?: DispatchMode;
  readonly receiveBy: LocalDate;
  readonly handleBy: LocalDate;
}

/** How far a notice has come: x of y and per cent complete. */
export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly complete: number;
  readonly silent: number;
  readonly overdue: number;
  readonly undelivered: number;
  readonly percentComplete: number;
}

/** Counts the dispatches of a notice. Per cent is rounded down, so that 100 means all. */
export function progressOf(all: readonly CountedDispatch[], today: LocalDate): Progress {
  const dispatches = all.filter(({ mode }) => mode !== 'information');
  const count = (holds: (dispatch: CountedDispatch) => boolean): number =>
    dispatches.filter(holds).length;
  const total = dispatches.length;
  const complete = count(({ status }) => isComplete(status));
  const silent = count(({ status }) => isSilent(status));
  return {
    total,
    answered: total - silent,
    complete,
    silent,
    overdue: count((dispatch) => isOverdue(dispatch.status, dispatch, today)),
    undelivered: count(({ status }) => status === 'undelivered'),
    percentComplete: total === 0 ? 0 : Math.floor((complete * 100) / total),
  };
}
