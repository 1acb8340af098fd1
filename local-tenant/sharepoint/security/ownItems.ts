import type { Database } from 'better-sqlite3';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { statementOn } from '../storage/statement';
import { hasPermission, type Mask, noPermissions, without } from './basePermissions';

/** `ReadSecurity` and `WriteSecurity` of a list: only one's own items. */
const own = 2;
/** `WriteSecurity`: no items at all. */
const none = 4;

/** What a list's setting that people only read or change their own items comes to. */
export interface OwnItems {
  /** What is left of a mask on an item. */
  maskOf(mask: Mask, list: List, item: number, userId: number): Mask;
  /** A condition that leaves out others' items, where the list says so. */
  condition(listMask: Mask, list: List, userId: number): string | undefined;
}

/** Reads whose an item is, for lists that say that people only have their own. Who manages lists is not bound by it. */
export function ownItemsOnly(database: Database): OwnItems {
  const isOwn = (list: List, item: number, userId: number): boolean => {
    const sql = `SELECT author FROM ${itemTable(list.key)} WHERE id = ?`;
    const author = statementOn(database, list, sql).pluck().get(item);
    return author === undefined || author === userId;
  };
  return {
    maskOf(mask, list, item, userId) {
      const read = list.properties['ReadSecurity'];
      const write = list.properties['WriteSecurity'];
      if (read !== own && write !== own && write !== none) return mask;
      if (hasPermission(mask, 'ManageLists')) return mask;
      const isMine = isOwn(list, item, userId);
      if (read === own && !isMine) return noPermissions;
      const isBarred = write === none || (write === own && !isMine);
      return isBarred ? without(mask, 'EditListItems', 'DeleteListItems') : mask;
    },
    condition(listMask, list, userId) {
      if (list.properties['ReadSecurity'] !== own) return undefined;
      if (hasPermission(listMask, 'ManageLists')) return undefined;
      return `${itemTable(list.key)}.author = ${userId}`;
    },
  };
}
