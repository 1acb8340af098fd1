import { readMailboxes } from '../documents/reading/readMailboxes';
import type { RoutineReading } from '../documents/reading/routineReading';
import { isSameName } from './sameName';
import { type StatedRole, statedRoles } from './statedRoles';
import { type StatedRow, statedRows } from './statedRows';

/** A function mailbox that a routine gives to a unit, and the section it stands in (SN-32 … SN-40). */
export interface StatedMailbox {
  readonly name: string;
  readonly address: string;
  readonly section: string;
}

/** What a routine says of how safety notices are to be handled, as far as the product is set up by it. */
export interface StatedConfiguration {
  readonly mailboxes: readonly StatedMailbox[];
  /** Addresses in running text, said of nobody by name. */
  readonly unnamed: readonly Omit<StatedMailbox, 'name'>[];
  readonly roles: readonly StatedRole[];
  readonly rows: readonly StatedRow[];
  /** `missing`: the routine has no Bilaga 1; `unclear`: it has one, and its rows are not marked as rows. */
  readonly form: 'clear' | 'unclear' | 'missing';
  readonly formTitle: string;
}

const aside = /^(?:relaterad|referens|uppdaterat|bilagor)/i;

const isSameMailbox = (one: StatedMailbox, other: StatedMailbox): boolean =>
  isSameName(one.name, other.name) && one.address.toLowerCase() === other.address.toLowerCase();

/**
 * Reads out of a routine what it says of mailboxes, roles and Bilaga 1. What it is not sure about is kept apart and
 * never given to anybody: addresses without a name, rows that are not marked as rows.
 */
export function statedConfiguration({
  sections,
  appendices,
}: Pick<RoutineReading, 'sections' | 'appendices'>): StatedConfiguration {
  const told = sections.filter(({ heading }) => !aside.test(heading));
  const found = told.flatMap(({ heading, text }) =>
    readMailboxes(text.split('\n')).map((mailbox) => ({ ...mailbox, section: heading })),
  );
  const named = found.flatMap(({ name, address, section }): readonly StatedMailbox[] =>
    name === null ? [] : [{ name, address, section }],
  );
  const mailboxes = named.filter(
    (one, index) => named.findIndex((other) => isSameMailbox(one, other)) === index,
  );
  const unnamed = found
    .filter(
      ({ name, address }) =>
        name === null &&
        !mailboxes.some((one) => one.address.toLowerCase() === address.toLowerCase()),
    )
    .map(({ address, section }) => ({ address, section }));
  const appendix = appendices.find(({ number }) => number === 1);
  const { rows, isClear } = appendix ? statedRows(appendix) : { rows: [], isClear: true };
  const form = rows.length === 0 ? 'missing' : isClear ? 'clear' : 'unclear';
  return {
    ...{ mailboxes, rows, form, roles: statedRoles(told) },
    unnamed: unnamed.filter(
      ({ address }, index) =>
        unnamed.findIndex((one) => one.address.toLowerCase() === address.toLowerCase()) === index,
    ),
    formTitle: appendix ? `Bilaga ${appendix.number} ${appendix.title}`.trim() : 'Bilaga 1',
  };
}
