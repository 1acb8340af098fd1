import type { ReadingReport, ReportedUnit } from '../../src/application/reportReading';
import type { ReaderLine } from '../../src/domain/documents/receipts/readingStatus';
import { dayOf } from '../../src/text/dates';
import type { Language } from '../../src/text/language';
import { readingReportTexts, type ReadingReportTexts } from '../../src/text/readingReportTexts';
import type { CellValue, ColumnKind, Table } from './table';

type ColumnName = keyof ReadingReportTexts['columns'];

const kinds: { readonly [C in ColumnName]: ColumnKind } = {
  document: 'text',
  edition: 'text',
  administration: 'text',
  unit: 'text',
  person: 'text',
  status: 'text',
  dueOn: 'date',
  late: 'text',
  answeredOn: 'date',
  confirmedEdition: 'text',
  reason: 'text',
};
const columns = Object.keys(kinds) as readonly ColumnName[];

type Cells = { readonly [C in ColumnName]: CellValue };

const reasonOf = ({ receipt }: ReaderLine, texts: ReadingReportTexts): CellValue =>
  receipt?.kind === 'declined'
    ? [texts.kinds[receipt.why], receipt.reason].filter((part) => part !== '').join(': ')
    : undefined;

const cellsOf = (
  { number }: ReadingReport,
  unit: ReportedUnit,
  line: ReaderLine,
  texts: ReadingReportTexts,
): Cells => ({
  document: number,
  edition: unit.edition,
  administration: unit.administration,
  unit: unit.unitName,
  person: line.person.name,
  status: texts.statuses[line.status],
  dueOn: line.dueOn,
  late: line.isLate ? texts.yes : undefined,
  answeredOn: line.receipt ? dayOf(line.receipt.at) : undefined,
  confirmedEdition: line.confirmedEdition,
  reason: reasonOf(line, texts),
});

/** Those of a unit who are missing and whom nobody knows by name. */
const unnamedLines = (unit: ReportedUnit, texts: ReadingReportTexts): readonly ReaderLine[] => {
  const line: ReaderLine = {
    person: { id: '', name: texts.unnamed },
    status: 'never',
    dueOn: unit.dueOn,
    isLate: unit.lines.filter(({ isLate }) => isLate).length < unit.late,
  };
  return Array.from({ length: unit.expected - unit.lines.length }, () => line);
};

/** The report of who has read a document as a table to export: a row for each unit × person. */
export function readingTable(report: ReadingReport, language: Language): Table {
  const texts = readingReportTexts[language];
  return {
    columns: columns.map((column) => ({ title: texts.columns[column], kind: kinds[column] })),
    rows: report.units.flatMap((unit) =>
      [...unit.lines, ...unnamedLines(unit, texts)].map((line) => {
        const cells = cellsOf(report, unit, line, texts);
        return columns.map((column) => cells[column]);
      }),
    ),
  };
}
