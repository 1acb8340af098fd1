import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Unit } from '../../domain/units/unit';
import type { Effect } from '../effects';
import { isOwnAddress, type RegionFacts } from './consequences';

/** The letter to a head of operations; `id` is the person's. */
export const operationsHeadLetter = (id: string): string => `operationsHead/${id}`;

/** One mail to each head of operations of the units, however many of their departments are asked (SN-26). */
export function tellOperationsHeads(
  entry: LogEntry,
  units: readonly Unit[],
  facts: RegionFacts,
): readonly Effect[] {
  const told = new Map<string, Effect>();
  units.forEach(({ operationsHead }) => {
    if (!operationsHead?.mail || isOwnAddress(facts, operationsHead.mail)) return;
    const { id, mail: to } = operationsHead;
    told.set(id, {
      kind: 'sendMail',
      key: `sendMail/${eventKeyOf(entry)}/operationsHead/${id}`,
      subject: entry.subject,
      stream: entry.stream,
      letter: operationsHeadLetter(id),
      to,
    });
  });
  return Array.from(told.values());
}
