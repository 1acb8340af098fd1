import type { LocalDate } from '../../time';
import type { Person } from '../../units/unit';
import type { AskedUnit, ExpectedReader, ReadReceipt } from './readRequest';

/**
 * Where a person stands with a document: `current` has confirmed the edition that is asked for, `declined` has
 * said why not, `stale` has confirmed an earlier edition only, `never` has confirmed none.
 */
export const readingStatuses = ['current', 'declined', 'stale', 'never'] as const;
export type ReadingStatus = (typeof readingStatuses)[number];

/** A person of a unit, as the report tells of them. */
export interface ReaderLine {
  readonly person: Person;
  readonly status: ReadingStatus;
  readonly dueOn: LocalDate;
  /** The day has passed and there is no confirmation; who has declined has answered. */
  readonly isLate: boolean;
  /** The answer the status rests on: to the edition asked for, or to an earlier one. */
  readonly receipt?: ReadReceipt;
  /** The edition that was confirmed last. */
  readonly confirmedEdition?: string;
}

/** How far a unit has come with the edition it is asked to read. */
export interface UnitReading {
  readonly request: AskedUnit;
  readonly lines: readonly ReaderLine[];
  readonly expected: number;
  readonly counts: { readonly [S in ReadingStatus]: number };
  readonly late: number;
}

/** The status of one person, given the request of today and the earlier ones of the same unit, newest first. */
export function readingStatus(
  personId: string,
  request: AskedUnit,
  earlier: readonly AskedUnit[],
): ReadingStatus {
  const given = request.receipts[personId];
  // What was confirmed stays on record, and no longer counts when a newer edition has come.
  if (given?.kind === 'confirmed') return request.state === 'stale' ? 'stale' : 'current';
  if (given !== undefined) return 'declined';
  return earlier.some(({ receipts }) => receipts[personId]?.kind === 'confirmed')
    ? 'stale'
    : 'never';
}

const lineOf = (
  { dueOn, ...person }: ExpectedReader,
  request: AskedUnit,
  earlier: readonly AskedUnit[],
  today: LocalDate,
): ReaderLine => {
  const status = readingStatus(person.id, request, earlier);
  const confirmed = [request, ...earlier].find(
    ({ receipts }) => receipts[person.id]?.kind === 'confirmed',
  );
  const receipt = request.receipts[person.id] ?? confirmed?.receipts[person.id];
  return {
    person,
    status,
    dueOn,
    isLate: request.state === 'open' && isMissing(status) && dueOn < today,
    ...(receipt ? { receipt } : {}),
    ...(confirmed ? { confirmedEdition: confirmed.edition } : {}),
  };
};

/** Whether an answer is still waited for. */
export const isMissing = (status: ReadingStatus): boolean =>
  status === 'never' || status === 'stale';

/** Those who are waited for, and those who have answered and are no longer in the unit or never were known. */
const readersOf = (request: AskedUnit): readonly ExpectedReader[] => [
  ...request.readers,
  ...(request.headcount === undefined
    ? []
    : Object.values(request.receipts).map(({ by }) => ({ ...by, dueOn: request.dueOn }))),
];

/**
 * A unit's reading: a line for each person, counts, and who is late. Where nobody is known by name the count says
 * how many are missing.
 */
export function unitReading(
  request: AskedUnit,
  earlier: readonly AskedUnit[],
  today: LocalDate,
): UnitReading {
  const lines = readersOf(request).map((reader) => lineOf(reader, request, earlier, today));
  const count = (status: ReadingStatus): number =>
    lines.filter((line) => line.status === status).length;
  const expected = Math.max(lines.length, request.headcount ?? 0);
  const unnamed = expected - lines.length;
  const isPast = request.state === 'open' && request.dueOn < today;
  return {
    request,
    lines,
    expected,
    counts: {
      current: count('current'),
      declined: count('declined'),
      stale: count('stale'),
      never: count('never') + unnamed,
    },
    late: lines.filter(({ isLate }) => isLate).length + (isPast ? unnamed : 0),
  };
}

/** How many have confirmed of how many, as the card says it. */
export const readingCount = (
  request: AskedUnit,
): { readonly confirmed: number; readonly declined: number; readonly expected: number } => {
  const readers = readersOf(request);
  const answers = (kind: ReadReceipt['kind']): number =>
    readers.filter(({ id }) => request.receipts[id]?.kind === kind).length;
  return {
    confirmed: answers('confirmed'),
    declined: answers('declined'),
    expected: Math.max(readers.length, request.headcount ?? 0),
  };
};
