import type { LocalDate, Instant } from '../time';
import type { Person, Verification } from './unit';

/** What people say of a unit in the directory; the rest of it is kept by Region-IT. */
export type UnitEvent =
  | { readonly type: 'unitVerified'; readonly payload: Verification }
  | {
      readonly type: 'headAwaySet';
      /** The last day the head is away; absent when the head is back. */
      readonly payload: { readonly until?: LocalDate };
    };

/** What the log says of a unit. */
export interface UnitRecord {
  readonly verification?: Verification;
  readonly headAwayUntil?: LocalDate;
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
  }
}

export const unitStream = (unitKey: string): string => `unit/${unitKey}`;
