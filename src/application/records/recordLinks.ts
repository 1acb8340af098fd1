import type { RecordLink, RecordRef } from '../../domain/records/recordRef';
import type { RecordLinkRow } from '../../lists/recordLinks.list';

/** A link with what its ends are called, as a page shows it. */
export interface NamedLink extends RecordLink {
  readonly fromTitle?: string;
  readonly toTitle?: string;
}

/** The links between records, found from both ends. */
export interface RecordLinks {
  save(rows: readonly RecordLinkRow[]): Promise<void>;
  /** Links from and to a record, oldest first. */
  of(ref: RecordRef): Promise<readonly NamedLink[]>;
}

/** The row of a link; the same link is one row, whoever says it. */
export const toRecordLinkRow = (link: NamedLink, revision: number): RecordLinkRow => ({
  Title: link.meaning,
  LinkKey: `${link.from}>${link.meaning}>${link.to}`.slice(0, 255),
  FromRecord: link.from,
  Meaning: link.meaning,
  ToRecord: link.to,
  FromTitle: link.fromTitle?.slice(0, 255) ?? null,
  ToTitle: link.toTitle?.slice(0, 255) ?? null,
  Revision: revision,
});
