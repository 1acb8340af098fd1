import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { StoredRow } from '../versions/beginChange';

/** What kind of thing lies in the recycle bin, by SharePoint's numbers. */
export const recycledKinds = {
  file: 1,
  fileVersion: 2,
  item: 3,
  list: 4,
  folder: 5,
  attachment: 7,
  itemVersion: 8,
} as const;

/** What is kept of a thing so that it can be put back. */
export interface Kept {
  readonly rows?: readonly StoredRow[];
  readonly version?: { readonly item: number; readonly uiVersion: number };
  readonly attachment?: { readonly item: number; readonly name: string };
  readonly web?: number;
}

/** A thing in the recycle bin. Stage 2 is the bin of the site collection's administrators. */
export interface Recycled {
  readonly id: string;
  readonly web: number;
  readonly list: number;
  readonly stage: 1 | 2;
  readonly kind: number;
  readonly title: string;
  readonly leaf: string;
  readonly dir: string;
  readonly size: number;
  readonly author: number;
  readonly deleted: string;
  readonly deletedBy: number;
  readonly kept: string;
}

export const recycledColumns = `id, web, list, stage, kind, title, leaf, dir, size, author, deleted,
  deleted_by AS deletedBy, kept`;

const person = (site: Site, name: string, id: number): Record<string, string> => {
  const user = site.users.byId(id)?.properties;
  return {
    [`${name}Email`]: String(user?.['Email'] ?? ''),
    [`${name}Name`]: String(user?.['Title'] ?? ''),
  };
};

const localDate = (date: string): string =>
  new Date(date).toLocaleString('en-US', { timeZone: 'UTC' }).replace(/\u202f/g, ' ');

/** A thing in the recycle bin as an answer. */
export function recycledEntity(site: Site, place: 'Web' | 'Site', thing: Recycled): Entity {
  return {
    type: 'SP.RecycleBinItem',
    editLink: `${place}/RecycleBin('${thing.id}')`,
    related: {
      Author: () => site.users.byId(thing.author) ?? null,
      DeletedBy: () => site.users.byId(thing.deletedBy) ?? null,
    },
    properties: {
      ...person(site, 'Author', thing.author),
      ...person(site, 'DeletedBy', thing.deletedBy),
      DeletedDate: thing.deleted,
      DeletedDateLocalFormatted: localDate(thing.deleted),
      DirName: thing.dir,
      DirNamePath: { DecodedUrl: thing.dir },
      Id: thing.id,
      ItemState: thing.stage,
      ItemType: thing.kind,
      LeafName: thing.leaf,
      LeafNamePath: { DecodedUrl: thing.leaf },
      Size: String(thing.size),
      Title: thing.title,
    },
  };
}
