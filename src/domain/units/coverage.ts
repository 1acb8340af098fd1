import { addDays, type LocalDate } from '../time';
import type { Unit } from './unit';

/**
 * Whether notices reach a unit (sv. täckt, ej verifierad, ej täckt, ogiltig adress; X-12). Covered: there is a way to it,
 * somebody answers, and that was confirmed within the days that the region has set.
 */
export const coverages = ['covered', 'unverified', 'notCovered', 'invalid'] as const;
export type Coverage = (typeof coverages)[number];

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Somebody can answer for a department; the others are reached by their mailbox alone (SN-31, SN-45). */
const isAnswered = ({ kind, head, substitute, ownHandling }: Unit): boolean =>
  kind !== 'department' || ownHandling === true || head !== undefined || substitute !== undefined;

/** Where a unit stands on a day; an owner's word holds for `validDays`. */
export function coverageOf(unit: Unit, today: LocalDate, validDays: number): Coverage {
  const { mailbox, channel, verification } = unit;
  if (verification?.outcome === 'invalid') return 'invalid';
  if (mailbox !== undefined && !address.test(mailbox)) return 'invalid';
  // Own handling must have a mailbox of its own for internal reception (SN-45).
  const isReached = unit.ownHandling ? Boolean(mailbox) : Boolean(mailbox ?? channel);
  if (!isReached || !isAnswered(unit)) return 'notCovered';
  return verification && today <= addDays(verification.on, validDays) ? 'covered' : 'unverified';
}
