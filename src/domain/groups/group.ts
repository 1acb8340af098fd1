import type { Contact, UnitChannel } from '../units/unit';
import type { VotingRules } from './votingRules';

/** A seat (sv. plats) in a group: one member, one vote, and who steps in (sv. ersättare) for that member. */
export interface Seat {
  readonly member: Contact;
  readonly office?: 'chair' | 'viceChair';
  readonly substitute?: Contact;
}

/**
 * A group that prepares matters: the local collaboration group (sv. lokal samverkansgrupp, LSG; LS-01) or one of its
 * permanent working groups (LAG; LS-02), whose chair is its leader.
 */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly kind: 'lsg' | 'lag';
  /** The group that gives a working group its assignments (LS-06). */
  readonly parentKey?: string;
  readonly seats: readonly Seat[];
  readonly secretaries: readonly Contact[];
  readonly channel?: UnitChannel;
  readonly mailbox?: string;
  /** How the group votes; no seed says how (LS-21), so it is the group's own, and visible. */
  readonly voting: VotingRules;
}
