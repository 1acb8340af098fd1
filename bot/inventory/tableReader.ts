import type { ExportRefusal, ExportWarning } from '../../src/domain/matching/exportReport';
import { buildTable } from './buildTable';
import type { TakeRow } from './csvRows';
import type { ExportLimits } from './exportLimits';
import type { ExportSource } from './exportSource';
import type { ExportTable } from './exportTable';
import { deepestHeader, fitHeader, type HeaderFit, missingColumns } from './headerFit';
import { countOddities } from './oddities';
import { RefusedExport } from './refusedExport';

/** A file to read, with what the region's sources look like and how many rows may still come. */
export interface ExportFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly sources: readonly ExportSource[];
  readonly limits: ExportLimits;
}

/** Rows read so far, of about how many. */
export interface ReadProgress {
  readonly rows: number;
  readonly about: number;
}

export type ReadExport =
  | { readonly table: ExportTable; readonly warnings: readonly ExportWarning[] }
  | { readonly refusal: ExportRefusal };

const progressEvery = 20_000;
const mostNamed = 20;

const named = (cells: readonly string[]): string[] =>
  cells
    .map((cell) => cell.trim().slice(0, 60))
    .filter((cell) => cell !== '')
    .slice(0, mostNamed);

/** Finds the header among the first rows, then hands row after row to the table. */
export function tableReader(file: ExportFile, tell: (at: ReadProgress) => void) {
  const oddities = countOddities();
  const { limits } = file;
  let fit: HeaderFit | undefined;
  let table: ReturnType<typeof buildTable> | undefined;
  let columns: HeaderFit['columns'] | undefined;
  let width = 0;
  let looked = 0;
  let rows = 0;
  let cells = 0;
  let found: string[] = [];

  function lookAt(row: readonly string[]): void {
    const [first, second] = fitHeader(row, fit ? [fit.source] : file.sources, file.name);
    if (first && second) {
      const sources = [first, second].map(({ source }) => source.source);
      throw new RefusedExport({ code: 'export/several-sources', sources });
    }
    if (!first && found.length < 2) found = named(row);
    looked += 1;
    if (!first) return;
    fit ??= first;
    columns = first.columns;
    width = row.length;
    table ??= buildTable(first.source, oddities);
  }

  const take: TakeRow = (row, line, share) => {
    if (!columns || !table) {
      if (looked < deepestHeader) lookAt(row);
      return;
    }
    rows += 1;
    cells += row.length;
    if (rows > limits.rows) {
      throw new RefusedExport({ code: 'export/too-many-rows', most: limits.rows });
    }
    if (cells > limits.cellsPerFile) {
      throw new RefusedExport({ code: 'export/too-many-cells', most: limits.cellsPerFile });
    }
    if (row.length !== width) oddities.count('uneven-rows');
    const places = columns;
    table.take((field) => row[places.get(field) ?? -1] ?? '', line);
    if (rows % progressEvery === 0) tell({ rows, about: Math.round(rows / share) });
  };
  return {
    take,
    count: oddities.count,
    nextSheet(): void {
      columns = undefined;
      looked = 0;
    },
    done(): ReadExport {
      if (!fit || !table) throw new RefusedExport({ code: 'export/unknown-headers', found });
      const missing = missingColumns(fit);
      const warnings = oddities.done();
      const columnWarning: ExportWarning[] =
        missing.length > 0
          ? [{ kind: 'missing-columns', count: missing.length, columns: missing }]
          : [];
      return { table: table.done(), warnings: [...warnings, ...columnWarning] };
    },
  };
}
