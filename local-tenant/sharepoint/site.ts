import type { Database } from 'better-sqlite3';
import type { Directory } from '../directory';
import type { RequestFigures } from './http/requestFigures';
import type { Security } from './security/security';
import type { Catalog } from './storage/catalog';
import type { WebRecord, Webs } from './storage/webs';
import type { FormDigests } from './web/formDigest';
import type { SiteUsers } from './web/siteUsers';

/** What a site collection is made of. */
export interface NewCollection {
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly language?: number;
  readonly template?: string;
}

/** What every answer may need: the store, the web that is addressed, and for whom this SharePoint is. */
export interface Site {
  readonly database: Database;
  readonly directory: Directory;
  /** The web that is addressed; its catalog holds its own lists. */
  readonly web: WebRecord;
  readonly webs: Webs;
  readonly security: Security;
  readonly catalog: Catalog;
  readonly users: SiteUsers;
  readonly digests: FormDigests;
  readonly figures: RequestFigures;
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  /** `/sites/name`. */
  readonly path: string;
  /** Absolute address of the web. */
  readonly webUrl: string;
  readonly now: () => Date;
  /** Another web of the tenant, as this SharePoint sees it. */
  readonly at: (web: WebRecord) => Site;
  /** Makes a site collection, owned by a user; the caller has seen to it that the address is free. */
  readonly createCollection: (asked: NewCollection, owner: number) => Site;
}
