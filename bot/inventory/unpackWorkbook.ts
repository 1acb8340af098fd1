import { type OfficePart, RefusedPackage, unpackOffice } from '../office/unpackOffice';
import { RefusedExport } from './refusedExport';

/** The XML of a workbook (.xlsx), to at most `most` bytes; a file that cannot be unpacked is a refused export. */
export function unpackWorkbook(bytes: Uint8Array, most: number): readonly OfficePart[] {
  try {
    return unpackOffice(bytes, most).parts;
  } catch (error) {
    if (!(error instanceof RefusedPackage)) throw error;
    throw new RefusedExport(
      error.reason === 'damaged'
        ? { code: 'export/damaged' }
        : { code: 'export/expands-too-much', most },
    );
  }
}
