import { cpus, totalmem } from 'node:os';

/** One line of the benchmark: what was measured, what came out, and what is aimed at. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

export const table = (figures: readonly Figure[]): string => {
  const rows = [{ what: 'What', measured: 'Measured', aim: 'Aim' }, ...figures];
  const width = (column: keyof Figure): number =>
    Math.max(...rows.map((row) => row[column].length));
  const widths = { what: width('what'), measured: width('measured') };
  return rows
    .map(
      ({ what, measured, aim }) =>
        `${what.padEnd(widths.what)}  ${measured.padEnd(widths.measured)}  ${aim}`,
    )
    .join('\n');
};
