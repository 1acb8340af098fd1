import type { OverviewDispatch, OverviewNotice, OverviewRows } from '../../application/overview';
import { addDays, type LocalDate } from '../../domain/time';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { type SafetyNoticeRow, safetyNoticesList } from '../../lists/safetyNotices.list';
import { dayOf } from '../../text/dates';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;
// What SharePoint gives of one list in one answer; a notice has far fewer dispatches.
const mostOfNotice = 5_000;
// A step of the index that stays below SharePoint's threshold of 5,000 rows however many years are asked for.
const stepDays = 31;

const noticeColumns = [
  'NoticeKey',
  'Title',
  'Manufacturer',
  'Risk',
  'Status',
  'ReceivedAt',
  'HandleBy',
  'Minutes',
  'Cost',
  'Recipients',
] as const;
const dispatchColumns = [
  'NoticeKey',
  'Administration',
  'Mode',
  'Status',
  'ReceiveBy',
  'HandleBy',
  'PostedAt',
] as const;

const toDispatch = ({ PostedAt, ...row }: DispatchRow): OverviewDispatch => ({
  ...row,
  ...(PostedAt ? { sentOn: dayOf(PostedAt) } : {}),
});

/** Rows for the overview: notices by their indexed arrival, step by step; dispatches by their indexed notice, in batches. */
export function sharePointOverview(site: SiteLists): OverviewRows {
  const between = async (
    from: LocalDate,
    before: LocalDate,
  ): Promise<readonly OverviewNotice[]> => {
    const rows: SafetyNoticeRow[] = [];
    const moment = (day: LocalDate): string => `datetime${quoted(`${day}T00:00:00Z`)}`;
    const pages = itemsOn(site, safetyNoticesList)
      .select(...noticeColumns)
      .filter(`ReceivedAt ge ${moment(from)} and ReceivedAt lt ${moment(before)}`)
      .orderBy('ReceivedAt', true)
      .top(pageSize);
    for await (const page of pages) rows.push(...(page as SafetyNoticeRow[]));
    return rows.map((row) => ({ ...row, receivedOn: dayOf(row.ReceivedAt) }));
  };
  return {
    async notices(from, to) {
      // A day in Sweden begins before its day in UTC does.
      const end = addDays(to, 1);
      const notices: OverviewNotice[] = [];
      try {
        for (let start = addDays(from, -1); start < end; start = addDays(start, stepDays)) {
          const next = addDays(start, stepDays);
          notices.push(...(await between(start, next < end ? next : end)));
        }
      } catch (error) {
        throw storeFault('Reading the notices of the overview', error);
      }
      return notices.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to);
    },
    async dispatches(noticeKeys) {
      const outcomes = await inBatches(site, noticeKeys, (batch, key) =>
        itemsOn(batch, dispatchesList)
          .select(...dispatchColumns)
          .filter(`NoticeKey eq ${quoted(key)}`)
          .top(mostOfNotice)<DispatchRow[]>(),
      );
      return outcomes.flatMap((outcome) => {
        if (outcome.status === 'rejected')
          throw storeFault('Reading the dispatches of the overview', outcome.reason);
        return outcome.value.map(toDispatch);
      });
    },
  };
}
