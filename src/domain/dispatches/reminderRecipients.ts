import type { LocalDate } from '../time';
import { type Contact, isOutside, type Unit } from '../units/unit';
import type { Dispatch } from './dispatch';

/** Whom a reminder is mailed to, beside the card, and who gets a copy. */
export interface ReminderRecipients {
  readonly mailedTo: readonly string[];
  readonly copiedTo: readonly string[];
}

/** The office that gets late reminders along with the head of operations. */
export const coordinatorOffice = 'MT-säkerhetssamordnare';

/** Who is asked to answer for a unit: its head, or the substitute while the head is away. */
export function askedPerson(
  { head, substitute, headAwayUntil }: Unit,
  today: LocalDate,
): Contact | undefined {
  const isAway = headAwayUntil !== undefined && headAwayUntil >= today;
  return isAway ? (substitute ?? head) : (head ?? substitute);
}

/** The head of operations (sv. verksamhetschef) of a unit, or of its administration. */
export const operationsHeadOf = (unit: Unit, units: readonly Unit[]): Contact | undefined =>
  unit.operationsHead ?? units.find(({ key }) => key === unit.parentKey)?.operationsHead;

const distinct = (addresses: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const known = seen.has(address.toLowerCase());
    seen.add(address.toLowerCase());
    return !known;
  });
};

const mailsOf = (...contacts: readonly (Contact | undefined)[]): readonly string[] =>
  contacts.flatMap((contact) => (contact?.mail ? [contact.mail] : []));

/**
 * Whom a reminder reaches by mail: the unit's mailbox where no card stands, the head or the substitute, and from
 * the third on the head of operations, as the coordinator is told too. Providers outside the region get a link in
 * their mailbox alone. Own addresses are left out: what is mailed there comes back as a new message (SN-38).
 */
export function reminderRecipients(
  { unit, delivery }: Pick<Dispatch, 'unit' | 'delivery'>,
  copies: boolean,
  {
    units,
    today,
    ownAddresses,
  }: {
    readonly units: readonly Unit[];
    readonly today: LocalDate;
    readonly ownAddresses: readonly string[];
  },
): ReminderRecipients {
  const own = ownAddresses.map((address) => address.toLowerCase());
  const mailbox = delivery.state === 'posted' || !unit.mailbox ? [] : [unit.mailbox];
  const operations = copies && !isOutside(unit) ? operationsHeadOf(unit, units) : undefined;
  const people = isOutside(unit) ? [] : mailsOf(askedPerson(unit, today), operations);
  return {
    mailedTo: distinct([...mailbox, ...people]).filter(
      (address) => !own.includes(address.toLowerCase()),
    ),
    copiedTo: copies ? [...(operations ? [operations.name] : []), coordinatorOffice] : [],
  };
}
