import type { Group } from '../groups/group';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';

/** Who commands and when, with the groups as the settings have them now. */
export interface ProposalContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly groups: readonly Group[];
  /** The record of the decision that answers the proposal has been adjusted (sv. justerat). */
  readonly isAdjusted: boolean;
}
