import type { NoticeStatus } from '../../domain/notices/noticeStatus';
import type { NoticeSummary } from '../../application/noticePages';

export { isLate } from '../../application/workload';

/** The tiles above the list, each a filter. */
export const noticeFilters = [
  'toAssess',
  'awaitingBasis',
  'followedUp',
  'toReply',
  'completed',
  'closed',
  'all',
] as const;
export type NoticeFilter = (typeof noticeFilters)[number];

const openStatuses: readonly NoticeStatus[] = [
  'received',
  'collectingBasis',
  'assessed',
  'dispatched',
];
const isOpen = ({ status }: NoticeSummary): boolean => openStatuses.includes(status);

const isAllDone = ({ recipients, complete }: NoticeSummary): boolean =>
  recipients > 0 && complete >= recipients;

/** A receipt is due at once, the reply on completion when everybody who was asked is done (B1-08, B1-10). */
const isReplyDue = (notice: NoticeSummary): boolean => {
  const { replyDue } = notice;
  if (!isOpen(notice) || replyDue === 'none') return false;
  return replyDue !== 'completion' || isAllDone(notice);
};

/** Whether a notice is one a tile counts. What is assessed but not sent still waits for the coordinator. */
export function isWithin(filter: NoticeFilter, notice: NoticeSummary): boolean {
  const { status } = notice;
  switch (filter) {
    case 'toAssess':
      return status === 'received' || status === 'assessed';
    case 'awaitingBasis':
      return status === 'collectingBasis';
    case 'followedUp':
      return status === 'dispatched' && !isAllDone(notice);
    case 'toReply':
      return isReplyDue(notice);
    case 'completed':
      return status === 'dispatched' && isAllDone(notice);
    case 'closed':
      return !isOpen(notice);
    case 'all':
      return true;
  }
}

/** The tile that is open when the page opens: what waits for the coordinator, then for others, else everything. */
export const firstFilter = (notices: readonly NoticeSummary[]): NoticeFilter =>
  (['toAssess', 'toReply', 'completed', 'awaitingBasis', 'followedUp'] as const).find((filter) =>
    notices.some((notice) => isWithin(filter, notice)),
  ) ?? (notices.length > 0 ? 'all' : 'toAssess');
