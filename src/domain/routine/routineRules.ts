import type { BasisParty, BasisQuestion } from '../basis/basisForm';
import type { DeadlineSettings, Risk } from '../deadlines/deadlines';
import type { LocalDate } from '../time';

/** Days between reminders to the silent, one number a reminder; the first counts from the day of sending. */
export type ReminderPace = { readonly [R in Risk]: readonly number[] };

/** Numbers that the routine leaves to the region (sv. gränser). */
export interface RoutineLimits {
  /** Open cards in one channel from which on one more is warned of. */
  readonly openCards: number;
  /** Days that an owner's word on a mailbox, a channel and who answers holds. */
  readonly verificationDays: number;
  /** Days that a one-time link works past the day to be done by. */
  readonly linkDays: number;
  /** Days that a publication on the intranet is proposed to stay (SN-62). */
  readonly publicationDays: number;
}

/** What an edition of the routine (sv. rutin, utgåva) has the product do. Everything here is a setting of the region. */
export interface RoutineRules {
  readonly number: string;
  readonly edition: string;
  readonly inForceFrom: LocalDate;
  readonly deadlines: DeadlineSettings;
  readonly reminders: {
    readonly pace: ReminderPace;
    /** The reminder from which on the head of operations and the coordinator get a copy (X-03: the third). */
    readonly copyFrom: number;
  };
  readonly limits: RoutineLimits;
  /** Bilaga 1: who is asked what (B1-01 … B1-13). */
  readonly basis: {
    readonly parties: readonly BasisParty[];
    readonly questions: readonly BasisQuestion[];
  };
  /** Addresses the routine names for hand-overs. */
  readonly addresses: {
    /** Informed along with the chief physician (sv. HS uppdrag, SN-44); the routine prints no address. */
    readonly commissionOffice?: string;
    /** Takes over when a procured product is withdrawn (RH-13659, SN-18). */
    readonly supplyDisruption?: string;
  };
}

/** The rules in force on a day: those of the edition that came last into force; of two of a day the later in the list. */
export function rulesOn(
  editions: readonly RoutineRules[],
  day: LocalDate,
): RoutineRules | undefined {
  const past = editions.filter(({ inForceFrom }) => inForceFrom <= day);
  return past.reduce<RoutineRules | undefined>(
    (last, one) => (last === undefined || one.inForceFrom >= last.inForceFrom ? one : last),
    undefined,
  );
}

/** The rules a case is handled under: a case remembers its edition, and a later one does not change it. */
export const rulesOf = (
  editions: readonly RoutineRules[],
  edition: string,
): RoutineRules | undefined => editions.find((rules) => rules.edition === edition);
