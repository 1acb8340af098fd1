import type { DispatchContent } from '../domain/dispatches/dispatch';
import type { Person, Unit } from '../domain/units/unit';
import type { DispatchLine } from './noticePages';

/** A dispatch as the department itself sees it: with what is asked. */
export interface Receipt extends DispatchLine {
  readonly noticeKey: string;
  readonly content: DispatchContent;
}

/** Reads what was sent to the units somebody answers for, with that person's rights. */
export interface ReceiptsReader {
  /** The units the person heads or stands in for. */
  unitsOf(person: Person): Promise<readonly Unit[]>;
  /** What waits for an answer from the units, and what was answered last. */
  receipts(unitKeys: readonly string[]): Promise<readonly Receipt[]>;
}
