import type { Result } from '../result';
import type { Instant, LocalDate } from '../time';
import type { Contact, Person } from '../units/unit';
import type { Audit } from './audit';
import type { AuditEvent } from './auditEvents';
import type { AuditRefusal } from './auditRefusal';

/** Everything a rule on an audit may look at beside the audit itself. */
export interface AuditContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  /** Who keeps audits and confirms that actions are done. */
  readonly keepers: readonly Contact[];
  /** Who may own an action. */
  readonly people: readonly Contact[];
}

/** A command on an audit: gives the one event of the decision, or a refusal. */
export type AuditRule<Command> = (
  state: Audit,
  command: Command,
  context: AuditContext,
) => Result<AuditEvent, AuditRefusal>;
