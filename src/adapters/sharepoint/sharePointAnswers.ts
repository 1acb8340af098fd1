import type { DispatchAnswer, DispatchAnswers } from '../../application/dispatchAnswers';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;

const toAnswer = ({ Mode, Status, HandledAt, Items, Report }: DispatchRow): DispatchAnswer => ({
  mode: Mode,
  status: Status,
  report: Report ? (JSON.parse(Report) as DispatchAnswer['report']) : {},
  ...(HandledAt ? { handledAt: HandledAt } : {}),
  ...(Items === null ? {} : { items: Items }),
});

/** What the departments answered, from the rows of `Dispatches`. */
export const sharePointAnswers = (site: SiteLists): DispatchAnswers => ({
  async of(noticeKey) {
    const rows: DispatchRow[] = [];
    try {
      const pages = itemsOn(site, dispatchesList)
        .select('Mode', 'Status', 'HandledAt', 'Items', 'Report')
        .filter(`NoticeKey eq ${quoted(noticeKey)}`)
        .top(pageSize);
      for await (const page of pages) rows.push(...(page as DispatchRow[]));
    } catch (error) {
      throw storeFault(`Reading the answers to ${noticeKey}`, error);
    }
    return rows.map(toAnswer);
  },
});
