import type { Database } from 'better-sqlite3';
import type { Verb } from '../call';
import { changeTypes } from './changeKinds';

/** How what is written now is to be noted in the change log. */
interface Mode {
  /** Whether columns, views and the like are noted: not while the list or web that has them is made or removed. */
  parts: boolean;
  /** Whether permissions are noted: not while the thing that has them is made or removed. */
  permissions: boolean;
  restoring: boolean;
  moving: boolean;
}

// Outside of requests the store is only brought into form: nobody changed anything.
const silent: Mode = { parts: false, permissions: false, restoring: false, moving: false };
const modes = new WeakMap<Database, Mode>();

const wholes =
  /^(lists|ensureLibrary|createSite|deleteSite|webs|addWeb|addWebInfo|recycleList|deleteList)$/;
const removals = /^(recycle|delete)/i;

/** Tells the change log what kind of request the next writes belong to. */
export function beginNoting(database: Database, kind: string, verb: Verb): void {
  const isWhole =
    wholes.test(kind) || (verb === 'DELETE' && /^(list|web|openedWeb|site)$/.test(kind));
  const isRemoval =
    removals.test(kind) ||
    (verb === 'DELETE' && /^(item|file|folder|siteGroup|siteUser)$/.test(kind));
  modes.set(database, {
    parts: !isWhole,
    permissions: !isWhole && !isRemoval,
    restoring: /restore/i.test(kind) && !/version/i.test(kind),
    moving: /^move|moveTo/i.test(kind),
  });
}

/** Gives the change log's triggers the functions that they call. */
export function prepareNoting(database: Database, now: () => Date): void {
  const mode = (): Mode => modes.get(database) ?? silent;
  database.function('sp_now', () => now().getTime());
  database.function('sp_noted_type', (type: unknown) => {
    const { restoring, moving } = mode();
    if (restoring && type === changeTypes.add) return changeTypes.restore;
    if (moving && type === changeTypes.add) return changeTypes.moveInto;
    if (moving && type === changeTypes.deleteObject) return changeTypes.moveAway;
    return type as number;
  });
  database.function('sp_notes_parts', () => (mode().parts ? 1 : 0));
  database.function('sp_notes_permissions', () => (mode().permissions ? 1 : 0));
}
