import type { LocalDate, Instant } from '../time';
import type { Person, Verification } from './unit';

/** The edition of a routine that a person let change the directory. */
export interface SteeredBy {
  readonly number: string;
  readonly edition: string;
}

/** What people say of a unit in the directory; the rest of it is kept by Region-IT. */
export type UnitEvent =
  | { readonly type: 'unitVerified'; readonly payload: Verification }
  | {
      readonly type: 'headAwaySet';
      /** The last day the head is away; absent when the head is back. */
      readonly payload: { readonly until?: LocalDate };
    }
  | {
      /** An administration that a routine names and the directory did not have (SN-31). */
      readonly type: 'unitAdded';
      readonly payload: {
        readonly name: string;
        readonly mailbox: string;
        readonly steeredBy: SteeredBy;
      };
    }
  | {
      readonly type: 'unitSteered';
      /** What a routine says anew of how a unit is named and reached; `null` takes its mailbox away. */
      readonly payload: {
        readonly name?: string;
        readonly mailbox?: string | null;
        readonly steeredBy: SteeredBy;
      };
    };

/** What the log says of a unit. */
export interface UnitRecord {
  readonly verification?: Verification;
  readonly headAwayUntil?: LocalDate;
  /** What a routine last said of it; people may have changed the directory since. */
  readonly name?: string;
  readonly mailbox?: string | null;
}

/** The record of a unit after one more event. */
export function evolveUnit(
  record: UnitRecord,
  event: UnitEvent,
  _meta: { readonly at: Instant; readonly actor: Person },
): UnitRecord {
  switch (event.type) {
    case 'unitVerified':
      return { ...record, verification: event.payload };
    case 'headAwaySet': {
      const { headAwayUntil: _before, ...rest } = record;
      const { until } = event.payload;
      return { ...rest, ...(until ? { headAwayUntil: until } : {}) };
    }
    case 'unitAdded': {
      const { name, mailbox } = event.payload;
      return { ...record, name, mailbox };
    }
    case 'unitSteered': {
      const { steeredBy: _by, ...news } = event.payload;
      if (news.mailbox === undefined) return { ...record, ...news };
      // An owner's word on how a unit is reached was of the mailbox it had.
      const { verification: _of, ...rest } = record;
      return { ...rest, ...news };
    }
  }
}

export const unitStream = (unitKey: string): string => `unit/${unitKey}`;
