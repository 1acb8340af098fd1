import type { CaseSettings } from '../groups/collaborationSettings';
import type { Group } from '../groups/group';
import type { Result } from '../result';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { CaseEvent } from './caseEvents';
import type { CaseRefusal } from './caseRefusal';
import type { GroupCase } from './groupCase';

/** Everything a rule on a case may look at beside the case itself. */
export interface CaseContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly groups: readonly Group[];
  readonly settings: CaseSettings;
}

/** A command on a case: gives the one event of the decision, or a refusal. */
export type CaseRule<Command> = (
  state: GroupCase,
  command: Command,
  context: CaseContext,
) => Result<CaseEvent, CaseRefusal>;
