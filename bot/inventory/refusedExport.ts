import type { ExportRefusal } from '../../src/domain/matching/exportReport';

/** Ends the reading of a file from inside a parser; caught where the file is read, and nowhere else. */
export class RefusedExport extends Error {
  public readonly refusal: ExportRefusal;

  public constructor(refusal: ExportRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
