import { delimiters, firstRows } from './csvRows';
import { deepestHeader, fitHeader } from './headerFit';
import type { ExportFile } from './tableReader';

/** The delimiter by which the first rows show most of a header; else the one that gives most columns. */
export function delimiterOf(text: Uint8Array, file: ExportFile): string {
  const scored = delimiters.map((delimiter) => {
    const rows = firstRows(text, delimiter).slice(0, deepestHeader);
    const fits = rows.map((row) => fitHeader(row, file.sources, file.name)[0]?.columns.size ?? 0);
    return { delimiter, fit: Math.max(0, ...fits), width: rows[0]?.length ?? 0 };
  });
  scored.sort((one, other) => other.fit - one.fit || other.width - one.width);
  return scored[0]?.delimiter ?? ';';
}
