import type { DecisionSettings } from '../groups/collaborationSettings';
import type { Group } from '../groups/group';
import type { Result } from '../result';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { Decision } from './decision';
import type { DecisionEvent, StatementEvent } from './decisionEvents';
import type { DecisionRefusal } from './decisionRefusal';
import type { OfficialStatement } from './officialStatement';

/** Everything a rule on a statement or a decision may look at beside it. */
export interface DecisionContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly settings: DecisionSettings;
  readonly groups: readonly Group[];
}

/** A command on an official statement: gives the one event of the decision, or a refusal. */
export type StatementRule<Command> = (
  statement: OfficialStatement,
  command: Command,
  context: DecisionContext,
) => Result<StatementEvent, DecisionRefusal>;

/** A command on the record of a decision. */
export type DecisionRule<Command> = (
  decision: Decision,
  command: Command,
  context: DecisionContext,
) => Result<DecisionEvent, DecisionRefusal>;
