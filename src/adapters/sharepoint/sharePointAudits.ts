import type {
  AuditActionLine,
  AuditLine,
  NotificationLine,
} from '../../application/audits/auditPages';
import { type AuditActionRow, auditActionsList } from '../../lists/auditActions.list';
import { type AuditRow, auditsList } from '../../lists/audits.list';
import {
  type AuthorityNotificationRow,
  authorityReportsList,
} from '../../lists/authorityReports.list';
import type { ListDefinition } from '../../lists/defineList';
import { toActionLine, toAuditLine, toNotificationLine } from './auditLines';
import { savingRows } from './savingRows';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 1_000;
const mostRows = 5_000;

/** Rows of a list, the newest first, up to what a page can show; narrowed by an indexed column where one is named. */
async function rowsOf<R>(site: SiteLists, list: ListDefinition, filter?: string): Promise<R[]> {
  try {
    const columns = ['Id', 'Title', ...Object.keys(list.columns)];
    const asked = itemsOn(site, list).select(...columns);
    const narrowed = filter === undefined ? asked : asked.filter(filter);
    const rows: R[] = [];
    for await (const page of narrowed.orderBy('Id', false).top(pageSize)) {
      rows.push(...(page as readonly R[]));
      if (rows.length >= mostRows) break;
    }
    return rows;
  } catch (error) {
    throw storeFault(`Reading ${list.name}`, error);
  }
}

/** The rows of audits, their actions, and the register of notifications: written by the service, read newest first. */
export function sharePointAudits(site: SiteLists) {
  const audits = savingRows(site, auditsList, 'AuditKey');
  const actions = savingRows(site, auditActionsList, 'ActionKey');
  const notifications = savingRows(site, authorityReportsList, 'NotificationKey');
  return {
    saveAudits: (rows: readonly AuditRow[]): Promise<void> => audits.save(rows),
    saveActions: (rows: readonly AuditActionRow[]): Promise<void> => actions.save(rows),
    saveNotifications: (rows: readonly AuthorityNotificationRow[]): Promise<void> =>
      notifications.save(rows),
    audits: async (): Promise<readonly AuditLine[]> =>
      (await rowsOf<AuditRow>(site, auditsList)).map(toAuditLine),
    actions: async (): Promise<readonly AuditActionLine[]> =>
      (await rowsOf<AuditActionRow>(site, auditActionsList)).map(toActionLine),
    openActions: async (): Promise<readonly AuditActionLine[]> =>
      (await rowsOf<AuditActionRow>(site, auditActionsList, "Status ne 'closed'")).map(
        toActionLine,
      ),
    notifications: async (): Promise<readonly NotificationLine[]> =>
      (await rowsOf<AuthorityNotificationRow>(site, authorityReportsList)).map(toNotificationLine),
  };
}
