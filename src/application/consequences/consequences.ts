import type { EntryDraft } from '../../domain/log/chain';
import { eventKeyOf, type LogEntry, theService } from '../../domain/log/logEntry';
import type { UnitChannel } from '../../domain/units/unit';
import type { Effect } from '../effects';

/** What follows from an event without anybody deciding anew: further events, and effects for the outbox. */
export interface Consequences {
  readonly drafts: readonly EntryDraft[];
  readonly effects: readonly Effect[];
}

export const nothing: Consequences = { drafts: [], effects: [] };

/** What of the region consequences depend on. */
export interface RegionFacts {
  /** The function mailbox and the coordinator's own: never mailed to, since it would come back as a new notice (SN-38). */
  readonly ownAddresses: readonly string[];
  /** Where the coordinator is told that a department needs help. */
  readonly coordinatorChannel?: UnitChannel;
}

/** Addresses are compared without regard to case (Patologen.hsh, SN-36). */
export const isOwnAddress = ({ ownAddresses }: RegionFacts, address: string): boolean =>
  ownAddresses.some((own) => own.toLowerCase() === address.toLowerCase());

/** A further event that follows from an entry; its cause names the entry, so that carrying on after a stop repeats nothing. */
export const following = (
  entry: LogEntry,
  stream: string,
  suffix: string,
  event: { readonly type: string; readonly payload: unknown },
  rest: { readonly subject?: string; readonly byService?: boolean } = {},
): EntryDraft => ({
  stream,
  ...event,
  subject: rest.subject ?? entry.subject,
  at: entry.at,
  actor: rest.byService ? theService : entry.actor,
  cause: `${eventKeyOf(entry)}/${suffix}`,
});
