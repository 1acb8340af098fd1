import { isOverdue } from '../domain/dispatches/dispatchStatus';
import type { NoticeStatus } from '../domain/notices/noticeStatus';
import type { LocalDate } from '../domain/time';
import type { NoticeSummary } from './noticePages';

/** A notice is late when at least one of its dispatches must be: a silent one after the first day, an open one after the second. */
export function isLate(
  notice: Pick<
    NoticeSummary,
    'status' | 'receiveBy' | 'handleBy' | 'recipients' | 'answered' | 'complete'
  >,
  today: LocalDate,
): boolean {
  const { receiveBy, handleBy, recipients, answered, complete } = notice;
  if (notice.status !== 'dispatched' || !receiveBy || !handleBy) return false;
  const deadlines = { receiveBy, handleBy };
  return (
    (answered < recipients && isOverdue('posted', deadlines, today)) ||
    (complete < recipients && isOverdue('received', deadlines, today))
  );
}

/** What waits for the coordinator (SN-60): how many notices at each step, and those that are late, longest first. */
export interface Workload {
  readonly received: number;
  readonly collectingBasis: number;
  readonly assessed: number;
  /** Sent, and somebody has not finished. */
  readonly followedUp: number;
  /** Sent, and all are done: it can be closed. */
  readonly completed: number;
  readonly needsHelp: number;
  readonly late: readonly NoticeSummary[];
}

/** The workload out of the notices that are not done. */
export function workloadOf(notices: readonly NoticeSummary[], today: LocalDate): Workload {
  const count = (wanted: NoticeStatus): number =>
    notices.filter(({ status }) => status === wanted).length;
  const completed = notices.filter(
    ({ status, recipients, complete }) =>
      status === 'dispatched' && recipients > 0 && complete >= recipients,
  ).length;
  return {
    received: count('received'),
    collectingBasis: count('collectingBasis'),
    assessed: count('assessed'),
    followedUp: count('dispatched') - completed,
    completed,
    needsHelp: notices.filter(({ needsHelp }) => needsHelp > 0).length,
    late: notices
      .filter((notice) => isLate(notice, today))
      .sort((a, b) => (a.receiveBy ?? '').localeCompare(b.receiveBy ?? '')),
  };
}
