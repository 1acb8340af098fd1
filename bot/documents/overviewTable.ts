import type { LocalDate } from '../../src/domain/time';
import { exportTexts } from '../../src/text/exportTexts';
import type { Language } from '../../src/text/language';
import type { ColumnKind, Table } from './table';

/** One notice in one administration, as the overview counts it. Risk and status are words to show. */
export interface OverviewLine {
  readonly noticeKey: string;
  readonly product: string;
  readonly manufacturer: string;
  readonly risk: string;
  readonly status: string;
  readonly administration: string;
  readonly receivedOn: LocalDate;
  readonly sentOn?: LocalDate;
  readonly handleBy?: LocalDate;
  readonly asked: number;
  readonly answered: number;
  /** Done: handled, or not affected. */
  readonly finished: number;
  readonly overdue: number;
  /** Asked and not heard from: the negative receipts. */
  readonly silent: number;
  /** Days since the oldest question that nobody answered. */
  readonly oldestSilence?: number;
  readonly hours?: number;
  /** In kronor. */
  readonly cost?: number;
}

const kinds: { readonly [Column in keyof OverviewLine | 'complete']-?: ColumnKind } = {
  noticeKey: 'text',
  product: 'text',
  manufacturer: 'text',
  risk: 'text',
  status: 'text',
  administration: 'text',
  receivedOn: 'date',
  sentOn: 'date',
  handleBy: 'date',
  asked: 'number',
  answered: 'number',
  finished: 'number',
  complete: 'percent',
  overdue: 'number',
  silent: 'number',
  oldestSilence: 'number',
  hours: 'number',
  cost: 'currency',
};
const columns = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** The overview per administration as a table to export: x of y, share complete, ageing, overdue, time and cost. */
export function overviewTable(lines: readonly OverviewLine[], language: Language): Table {
  const titles = exportTexts[language].columns;
  return {
    columns: columns.map((column) => ({ title: titles[column], kind: kinds[column] })),
    rows: lines.map((line) => {
      const counted = {
        ...line,
        complete: line.asked > 0 ? line.finished / line.asked : undefined,
      };
      return columns.map((column) => counted[column]);
    }),
  };
}
