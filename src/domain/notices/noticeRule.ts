import type { Basis } from '../basis/basis';
import type { CountedDispatch } from '../dispatches/progress';
import type { Result } from '../result';
import type { RoutineRules } from '../routine/routineRules';
import type { Instant, LocalDate } from '../time';
import type { Roles } from '../units/roles';
import type { Person, Unit } from '../units/unit';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';

/** Who asks, when, and what the region has decided: everything a rule may look at beside its notice. */
export interface RuleContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly roles: Roles;
  readonly units: readonly Unit[];
  /** The rules of the edition the case is handled under. */
  readonly rules: RoutineRules;
  /** The function mailbox and the coordinator's own: what is mailed there comes back (SN-38). */
  readonly ownAddresses: readonly string[];
}

/** What a rule on a notice sees: the context, how its dispatches stand, and its basis, once it has been asked for. */
export interface NoticeContext extends RuleContext {
  readonly dispatches: readonly CountedDispatch[];
  readonly basis?: Basis;
  /** The other case that the command names, when there is one. */
  readonly other?: Notice;
}

/** A command on a notice: decides on the notice as it is, and gives the one event of the decision or a refusal. */
export type NoticeRule<Command, Refusal> = (
  notice: Notice,
  command: Command,
  context: NoticeContext,
) => Result<NoticeEvent, Refusal>;
