import '@pnp/sp/attachments';
import type { IItem } from '@pnp/sp/items';
import type {
  DocumentText,
  NoticeShelf,
  NoticesReader,
  NoticeSummary,
} from '../../application/noticePages';
import type { NoticeStatus } from '../../domain/notices/noticeStatus';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { type EventRow, eventsList } from '../../lists/events.list';
import { type SafetyNoticeRow, safetyNoticesList } from '../../lists/safetyNotices.list';
import {
  type Stored,
  summaryColumns,
  toDetails,
  toLine,
  toLogLine,
  toSummary,
} from './readingRows';
import { readingBasis } from './readingBasis';
import { groupCasesOfNotice } from './groupCasesOfNotice';
import { sharePointUnits } from './sharePointUnits';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 200;
const mostWaiting = 2_000;
const textFile = 'text.json';
const openStatuses: readonly NoticeStatus[] = [
  'received',
  'collectingBasis',
  'assessed',
  'dispatched',
];

type NoticeItem = Stored<SafetyNoticeRow>;

const newestFirst = (a: NoticeSummary, b: NoticeSummary): number =>
  b.receivedAt.localeCompare(a.receivedAt) || b.itemId - a.itemId;

/** The notices as a page shows them, read with the rights of whoever `site` is signed in as. */
export function readingNotices(site: SiteLists): NoticesReader {
  const reading = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw storeFault(`Reading ${what}`, error);
    }
  };

  const summaries = async (
    filter: string | undefined,
    limit: number,
  ): Promise<readonly NoticeSummary[]> => {
    const query = itemsOn(site, safetyNoticesList)
      .select(...summaryColumns)
      .orderBy('ReceivedAt', false)
      .top(limit);
    const rows = await (filter === undefined ? query : query.filter(filter))<NoticeItem[]>();
    return rows.map(toSummary);
  };

  const shelf = async (filter: string | undefined): Promise<NoticeShelf> => {
    const found = await summaries(filter, pageSize + 1);
    const notices = found.slice(0, pageSize);
    const last = found.length > pageSize ? notices[notices.length - 1] : undefined;
    return { notices, ...(last ? { olderThan: last.receivedAt } : {}) };
  };

  const noticeItem = (itemId: number): IItem => itemsOn(site, safetyNoticesList).getById(itemId);

  return {
    groupCases: groupCasesOfNotice(site),
    notices: () =>
      reading('the notices', async () => {
        const newest = await shelf(undefined);
        if (newest.olderThan === undefined) return newest;
        // What still needs somebody is shown however old it is.
        const waiting = await Promise.all(
          openStatuses.map((status) => summaries(`Status eq ${quoted(status)}`, mostWaiting)),
        );
        const byKey = new Map<string, NoticeSummary>();
        [newest.notices, ...waiting].forEach((some) =>
          some.forEach((one) => byKey.set(one.key, one)),
        );
        return { ...newest, notices: Array.from(byKey.values()).sort(newestFirst) };
      }),
    olderNotices: (upTo) =>
      reading('older notices', () => shelf(`ReceivedAt le datetime${quoted(upTo)}`)),
    notice: (key) =>
      reading(key, async () => {
        const [row] = await itemsOn(site, safetyNoticesList)
          .select('Id', 'Title', ...Object.keys(safetyNoticesList.columns))
          .filter(`NoticeKey eq ${quoted(key)}`)
          .top(1)<NoticeItem[]>();
        return row && toDetails(row);
      }),
    files: (itemId) =>
      reading('the files of a notice', async () => {
        const files =
          await noticeItem(itemId).attachmentFiles<
            readonly { readonly FileName: string; readonly ServerRelativeUrl: string }[]
          >();
        return files
          .filter(({ FileName }) => FileName !== textFile)
          .map(({ FileName, ServerRelativeUrl }) => ({
            name: FileName,
            url: encodeURI(ServerRelativeUrl),
          }));
      }),
    documentTexts: (itemId) =>
      reading('the text of a notice', async () => {
        const text = await noticeItem(itemId).attachmentFiles.getByName(textFile).getText();
        return (JSON.parse(text) as { readonly documents: readonly DocumentText[] }).documents;
      }),
    units: () => sharePointUnits(site).all(),
    dispatches: (noticeKey) =>
      reading(`the dispatches of ${noticeKey}`, async () => {
        const rows: DispatchRow[] = [];
        const pages = itemsOn(site, dispatchesList)
          .select('Title', ...Object.keys(dispatchesList.columns))
          .filter(`NoticeKey eq ${quoted(noticeKey)}`)
          .top(mostWaiting);
        for await (const page of pages) rows.push(...(page as DispatchRow[]));
        return rows.map(toLine);
      }),
    basis: (noticeKey) => readingBasis(site, noticeKey),
    events: (noticeKey, after, limit) =>
      reading(`the log of ${noticeKey}`, async () => {
        const rows = await itemsOn(site, eventsList)
          .select('Id', 'Stream', 'Type', 'At', 'ActorName', 'Payload')
          .filter(`Subject eq ${quoted(noticeKey)} and Id gt ${after}`)
          .orderBy('Id', true)
          .top(limit)<Stored<EventRow>[]>();
        return rows.map(toLogLine);
      }),
  };
}
