import type { ReportedUnit } from '../../application/reportReading';
import type { ReaderLine, ReadingStatus } from '../../domain/documents/receipts/readingStatus';

/** A number of the report: those of a unit with one status. */
export interface ReportCell {
  readonly unitKey: string;
  readonly status: ReadingStatus;
}

/** The units by administration and name, those with people late first. */
export const inReportOrder = (units: readonly ReportedUnit[]): readonly ReportedUnit[] =>
  units
    .slice()
    .sort(
      (one, other) =>
        Number(other.late > 0) - Number(one.late > 0) ||
        one.administration.localeCompare(other.administration, 'sv') ||
        one.unitName.localeCompare(other.unitName, 'sv'),
    );

/** The people behind a number, those who are late first, and how many have no name. */
export function peopleBehind(
  { lines, counts }: ReportedUnit,
  status: ReadingStatus,
): { readonly people: readonly ReaderLine[]; readonly unnamed: number } {
  const people = lines
    .filter((line) => line.status === status)
    .sort(
      (one, other) =>
        Number(other.isLate) - Number(one.isLate) ||
        one.person.name.localeCompare(other.person.name, 'sv'),
    );
  return { people, unnamed: counts[status] - people.length };
}
