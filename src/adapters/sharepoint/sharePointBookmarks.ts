import { outboxList, type OutboxRow } from '../../lists/outbox.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { isDuplicate, statusOf, storeFault } from './storeFault';

/** A small value that instances share, with the version it was read at. */
export interface Bookmark {
  readonly value: string;
  readonly version: string;
}

/** Small shared values: who holds the lease, how far the log has been followed. Kept beside the outbox. */
export interface Bookmarks {
  read(name: string): Promise<Bookmark | undefined>;
  /** Writes on the version that was read, or for the first time; false when somebody else was first. */
  write(name: string, value: string, basedOn: Bookmark | undefined): Promise<boolean>;
}

type StoredRow = Pick<OutboxRow, 'Payload'> & {
  readonly Id: number;
  readonly 'odata.etag': string;
};

export function sharePointBookmarks(site: SiteLists): Bookmarks {
  const ids = new Map<string, number>();
  return {
    async read(name) {
      const rows = await itemsOn(site, outboxList)
        .select('Id', 'Payload')
        .filter(`EffectKey eq ${quoted(`bookmark/${name}`)}`)
        .top(1)<StoredRow[]>()
        .catch((error: unknown) => {
          throw storeFault(`Reading the bookmark ${name}`, error);
        });
      const row = rows[0];
      if (!row) return undefined;
      ids.set(name, row.Id);
      return { value: row.Payload, version: row['odata.etag'] };
    },
    async write(name, value, basedOn) {
      try {
        const id = ids.get(name);
        if (basedOn && id !== undefined) {
          const change: Partial<OutboxRow> = { Payload: value };
          await itemsOn(site, outboxList).getById(id).update(change, basedOn.version);
        } else {
          const row: OutboxRow = {
            Title: name,
            EffectKey: `bookmark/${name}`,
            Kind: 'bookmark',
            Status: 'bookmark',
            Subject: null,
            Attempts: null,
            LastError: null,
            Payload: value,
          };
          await itemsOn(site, outboxList).add(row);
        }
        return true;
      } catch (error) {
        if (isDuplicate(error) || statusOf(error) === 412) return false;
        throw storeFault(`Writing the bookmark ${name}`, error);
      }
    },
  };
}
