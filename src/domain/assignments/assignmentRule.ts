import type { AssignmentSettings } from '../groups/collaborationSettings';
import type { Group } from '../groups/group';
import type { Result } from '../result';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { Assignment } from './assignment';
import type { AssignmentEvent } from './assignmentEvents';
import type { AssignmentRefusal } from './assignmentRefusal';

/** Everything a rule on an assignment may look at beside the assignment itself. */
export interface AssignmentContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly groups: readonly Group[];
  readonly settings: AssignmentSettings;
}

/** What a rule on an assignment decides: the one event, or why not. */
export type AssignmentDecision = Result<AssignmentEvent, AssignmentRefusal>;

/** A command on an assignment. */
export type AssignmentRule<Command> = (
  state: Assignment,
  command: Command,
  context: AssignmentContext,
) => AssignmentDecision;
