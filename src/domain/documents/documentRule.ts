import type { Result } from '../result';
import type { Instant, LocalDate } from '../time';
import type { Person, Unit } from '../units/unit';
import type { GoverningDocument } from './document';
import type { DocumentEvent } from './documentEvents';
import type { DocumentRefusal } from './documentRefusal';
import type { DocumentSettings } from './documentSettings';

/** Everything a rule on a governing document may look at beside the document itself. */
export interface DocumentContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly settings: DocumentSettings;
  readonly units: readonly Unit[];
  /** Documents that the command names, and those that they are harmonised with in turn (GD-18). */
  readonly others: readonly GoverningDocument[];
}

/** A command on a governing document: gives the one event of the decision, or a refusal. */
export type DocumentRule<Command, Refusal = DocumentRefusal> = (
  document: GoverningDocument,
  command: Command,
  context: DocumentContext,
) => Result<DocumentEvent, Refusal>;
