/** How much of an export is read at all, so that no file can stall or fill the service. */
export interface ExportLimits {
  readonly textBytes: number;
  readonly workbookBytes: number;
  /** A workbook is packed; this is how large it may become. */
  readonly unpackedBytes: number;
  /** In all files together. */
  readonly rows: number;
  readonly cellsPerFile: number;
  readonly secondsPerFile: number;
  readonly memoryMb: number;
}

export const usualLimits: ExportLimits = {
  textBytes: 300_000_000,
  workbookBytes: 60_000_000,
  unpackedBytes: 400_000_000,
  rows: 2_000_000,
  cellsPerFile: 60_000_000,
  secondsPerFile: 180,
  memoryMb: 2_048,
};
