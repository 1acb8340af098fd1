import { AppFault } from '../../application/fault';
import type { Projections } from '../../application/ports';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { inquiriesList } from '../../lists/inquiries.list';
import { safetyNoticesList } from '../../lists/safetyNotices.list';
import { type UnitRow, unitsList } from '../../lists/units.list';
import { attachFile } from './attachFile';
import { savingRows } from './savingRows';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;

/** The rows people read: `SafetyNotices` with their attachments, and `Dispatches`. */
export function sharePointProjections(site: SiteLists): Projections {
  const notices = savingRows(site, safetyNoticesList, 'NoticeKey');
  const dispatches = savingRows(site, dispatchesList, 'DispatchKey');
  const inquiries = savingRows(site, inquiriesList, 'InquiryKey');

  const noticeItem = async (noticeKey: string) => {
    const id = await notices.idOf(noticeKey);
    if (id === undefined) throw new AppFault('store/contradiction', `${noticeKey} has no row yet.`);
    return itemsOn(site, safetyNoticesList).getById(id);
  };

  const unitItem = async (unitKey: string): Promise<number | undefined> => {
    const [row] = await itemsOn(site, unitsList)
      .select('Id')
      .filter(`UnitKey eq ${quoted(unitKey)}`)
      .top(1)<{ readonly Id: number }[]>();
    return row?.Id;
  };

  return {
    saveNotices: (rows) => notices.save(rows),
    saveDispatches: (rows) => dispatches.save(rows),
    saveInquiries: (rows) => inquiries.save(rows),
    async addUnit(row: UnitRow) {
      try {
        const known = await unitItem(row.UnitKey);
        if (known === undefined) await itemsOn(site, unitsList).add(row);
      } catch (error) {
        throw storeFault(`Adding the unit ${row.UnitKey}`, error);
      }
    },
    async updateUnit(unitKey, columns) {
      try {
        const id = await unitItem(unitKey);
        if (id !== undefined) await itemsOn(site, unitsList).getById(id).update(columns);
      } catch (error) {
        throw storeFault(`Writing the unit ${unitKey}`, error);
      }
    },
    async dispatchesOf(noticeKey) {
      const rows: DispatchRow[] = [];
      try {
        const pages = itemsOn(site, dispatchesList)
          .select('NoticeKey', 'DispatchKey', 'UnitKey', 'Mode', 'Status', 'ReceiveBy', 'HandleBy')
          .filter(`NoticeKey eq ${quoted(noticeKey)}`)
          .top(pageSize);
        for await (const page of pages) rows.push(...(page as DispatchRow[]));
      } catch (error) {
        throw storeFault(`Reading the dispatches of ${noticeKey}`, error);
      }
      return rows;
    },
    async updateNotice(noticeKey, columns) {
      const item = await noticeItem(noticeKey);
      await item.update(columns).catch((error: unknown) => {
        throw storeFault(`Writing ${noticeKey}`, error);
      });
    },
    async attach(noticeKey, fileName, content) {
      await attachFile(await noticeItem(noticeKey), noticeKey, fileName, content);
    },
  };
}
