import { type Options, parse } from 'csv-parse/sync';
import type { Oddities } from './oddities';
import { RefusedExport } from './refusedExport';

/** Takes one row: its cells, its line in the file (from 1), and how much of the file is read (0–1). */
export type TakeRow = (cells: readonly string[], line: number, share: number) => void;

/** Who takes the rows of a file, and counts what is odd in them. */
export interface RowReader extends Pick<Oddities, 'count'> {
  readonly take: TakeRow;
}

export const delimiters = [';', '\t', ',', '|'] as const;

const longestLine = 200_000;
const mostLinesInCell = 20;
const headBytes = 250_000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const mark = Buffer.from('\ufeff');

const settings = (delimiter: string): Options => ({
  delimiter,
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: longestLine,
});

/** A cell with many lines is a quote that never closed and swallowed the rows after it. */
const hasSwallowed = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.length > 40 && cell.split('\n').length > mostLinesInCell);

class BrokenQuotes extends Error {}

function readQuoted(bytes: Uint8Array, delimiter: string, take: TakeRow): void {
  parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    ...settings(delimiter),
    on_record: (cells: string[], { lines, bytes: read }) => {
      if (hasSwallowed(cells)) throw new BrokenQuotes();
      take(cells, lines, read / bytes.length);
      return null;
    },
  });
}

const unquoted = (cell: string): string => {
  const [, inner] = /^\s*"([\s\S]*)"\s*$/.exec(cell) ?? [];
  return inner === undefined ? cell : inner.replace(/""/g, '"');
};

/** Line by line, every delimiter counting: loses no row, whatever the quotes do. */
function readPlain(
  bytes: Uint8Array,
  cellsOf: (line: string) => readonly string[],
  { take, count }: RowReader,
): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let line = 0;
  for (
    let start = text.subarray(0, mark.length).equals(mark) ? mark.length : 0;
    start < text.length;
  ) {
    const found = text.indexOf(lineFeed, start);
    const end = found < 0 ? text.length : found;
    const last = text[end - 1] === carriageReturn ? end - 1 : end;
    line += 1;
    if (last - start > longestLine) count('unread-lines');
    else if (last > start)
      take(cellsOf(text.toString('utf8', start, last)), line, end / text.length);
    start = end + 1;
  }
}

/** Whether a text has no quotes, and no line that ends otherwise than lines do today. */
function isPlain(bytes: Uint8Array): boolean {
  if (bytes.includes(quote)) return false;
  for (
    let at = bytes.indexOf(carriageReturn);
    at >= 0;
    at = bytes.indexOf(carriageReturn, at + 1)
  ) {
    if (bytes[at + 1] !== lineFeed) return false;
  }
  return true;
}

/** The first rows of a text (UTF-8) as this delimiter parts them. */
export function firstRows(bytes: Uint8Array, delimiter: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const head = bytes.subarray(0, headBytes);
  const whole = head.subarray(0, Math.max(head.lastIndexOf(0x0a), 0) || head.length);
  const decoder = new TextDecoder();
  for (const text of decoder
    .decode(whole)
    .slice(0, headBytes)
    .split(/\r\n|\n|\r/)) {
    if (rows.length === 40) break;
    if (text.trim() !== '') rows.push(text.split(delimiter, 400).map(unquoted));
  }
  return rows;
}

/**
 * Reads all rows of a text (UTF-8), one without quotes line by line, which is several times faster. When a quote never
 * closes or a line has no end, the text is read again from the start by a new reader, line by line and without regard to
 * quotes. Gives the reader that took all rows.
 */
export function readCsvRows<Reader extends RowReader>(
  bytes: Uint8Array,
  delimiter: string,
  newReader: () => Reader,
): Reader {
  const reader = newReader();
  if (isPlain(bytes)) {
    readPlain(bytes, (line) => line.split(delimiter), reader);
    return reader;
  }
  try {
    readQuoted(bytes, delimiter, reader.take);
    return reader;
  } catch (error) {
    if (error instanceof RefusedExport) throw error;
  }
  const again = newReader();
  again.count('broken-quotes');
  readPlain(bytes, (line) => line.split(delimiter).map(unquoted), again);
  return again;
}
