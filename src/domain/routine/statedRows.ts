import type { Appendix } from '../documents/reading/routineReading';

/** A row of Bilaga 1 as an edition prints it (B1-02 … B1-07), with what stands beside it. */
export interface StatedRow {
  readonly label: string;
  readonly details: readonly string[];
}

const bullet = /^[•◦]\s*/;
// The head of the form, the two duties to reply and the assessment that ends it are built in: no party is asked (B1-01, B1-08 … B1-12).
const builtIn = [
  /^aktuellt säkerhetsmeddelande/i,
  /^vill avsändaren ha svar/i,
  /^vem svarar/i,
  /görs en bedömning/i,
];

/** The rows of the form in the order they are printed; `isClear` is false when they had to be told by their question marks. */
export function statedRows({ text }: Pick<Appendix, 'text'>): {
  readonly rows: readonly StatedRow[];
  readonly isClear: boolean;
} {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isClear = lines.some((line) => bullet.test(line));
  const begins = (line: string): boolean => (isClear ? bullet.test(line) : /\?$/.test(line));
  const rows: { label: string; details: string[] }[] = [];
  for (const line of lines) {
    const last = rows[rows.length - 1];
    if (begins(line)) rows.push({ label: line.replace(bullet, ''), details: [] });
    else if (last !== undefined) last.details.push(line);
  }
  return {
    rows: rows.filter(({ label }) => !builtIn.some((pattern) => pattern.test(label))),
    isClear,
  };
}
