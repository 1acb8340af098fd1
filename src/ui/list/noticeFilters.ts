import { isOverdue } from '../../domain/dispatches/dispatchStatus';
import type { LocalDate } from '../../domain/time';
import type { NoticeSummary } from '../../application/noticePages';

/** The tiles above the list, each a filter. */
export const noticeFilters = ['toAssess', 'followedUp', 'completed', 'all'] as const;
export type NoticeFilter = (typeof noticeFilters)[number];

const isAllDone = ({ recipients, complete }: NoticeSummary): boolean =>
  recipients > 0 && complete >= recipients;

/** Whether a notice is one a tile counts. */
export function isWithin(filter: NoticeFilter, notice: NoticeSummary): boolean {
  switch (filter) {
    case 'toAssess':
      return notice.status === 'received';
    case 'followedUp':
      return notice.status === 'dispatched' && !isAllDone(notice);
    case 'completed':
      return notice.status === 'dispatched' && isAllDone(notice);
    case 'all':
      return true;
  }
}

/** A notice is late when at least one of its dispatches must be: a silent one after the first day, an open one after the second. */
export function isLate(notice: NoticeSummary, today: LocalDate): boolean {
  const { receiveBy, handleBy, recipients, answered, complete } = notice;
  if (notice.status !== 'dispatched' || !receiveBy || !handleBy) return false;
  const deadlines = { receiveBy, handleBy };
  return (
    (answered < recipients && isOverdue('posted', deadlines, today)) ||
    (complete < recipients && isOverdue('received', deadlines, today))
  );
}

/** The tile that is open when the page opens: what waits for somebody, else everything. */
export const firstFilter = (notices: readonly NoticeSummary[]): NoticeFilter =>
  (['toAssess', 'followedUp'] as const).find((filter) =>
    notices.some((notice) => isWithin(filter, notice)),
  ) ?? (notices.length > 0 ? 'all' : 'toAssess');
