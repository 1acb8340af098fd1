import type { Unit } from '../units/unit';

/** Addresses are compared without regard to case (SN-36). */
export const isSameAddress = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether an address speaks for a unit: its mailbox, or somebody who answers for it (SN-45, SN-48). */
export const speaksFor = (
  { mailbox, head, substitute, designated }: Unit,
  address: string,
): boolean =>
  [mailbox, designated?.mail, head?.mail, substitute?.mail].some(
    (known) => known !== undefined && isSameAddress(known, address),
  );

/** The one unit an address speaks for; undefined when it is nobody's, or that of several. */
export function unitOfSender(units: readonly Unit[], address: string): Unit | undefined {
  if (address.trim() === '') return undefined;
  const found = units.filter((unit) => speaksFor(unit, address));
  return found.length === 1 ? found[0] : undefined;
}
