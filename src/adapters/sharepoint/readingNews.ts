import type { NewsItem, NewsReader } from '../../application/newsPages';
import { type SafetyNoticeRow, safetyNoticesList } from '../../lists/safetyNotices.list';
import { dayOf } from '../../text/dates';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const most = 100;
const columns = [
  'NoticeKey',
  'Title',
  'Manufacturer',
  'Headline',
  'Meaning',
  'PublishedFrom',
  'PublishedUntil',
] as const;

type PublishedRow = Pick<SafetyNoticeRow, (typeof columns)[number]>;

const toNewsItem = (row: PublishedRow): NewsItem => ({
  noticeKey: row.NoticeKey,
  headline: row.Headline ?? row.Title,
  meaning: row.Meaning ?? '',
  product: row.Title,
  manufacturer: row.Manufacturer ?? '',
  from: dayOf(row.PublishedFrom ?? ''),
  until: dayOf(row.PublishedUntil ?? ''),
});

/** The published notices, read with the rights of whoever looks (SN-62). */
export const readingNews = (site: SiteLists): NewsReader => ({
  async newsOn(day) {
    const rows = await itemsOn(site, safetyNoticesList)
      .select(...columns)
      .filter(`PublishedFrom le datetime'${day}T23:59:59Z'`)
      .orderBy('PublishedFrom', false)
      .top(most)<PublishedRow[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading the news', error);
      });
    return rows.map(toNewsItem).filter(({ until }) => until >= day);
  },
});
