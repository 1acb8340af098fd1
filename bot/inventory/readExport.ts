import { readCsvRows } from './csvRows';
import { delimiterOf } from './delimiterOf';
import { RefusedExport } from './refusedExport';
import { type ExportFile, type ReadExport, type ReadProgress, tableReader } from './tableReader';
import { toUtf8 } from './toUtf8';
import { readWorkbookRows } from './workbookRows';

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(0, start.length)
    .equals(Buffer.from(start, 'latin1'));

function refuseOtherFiles({ content, limits }: ExportFile, isWorkbook: boolean): void {
  const most = isWorkbook ? limits.workbookBytes : limits.textBytes;
  if (content.length > most) {
    throw new RefusedExport({ code: 'export/too-large', size: content.length, most });
  }
  if (content.length === 0) throw new RefusedExport({ code: 'export/empty' });
  if (startsWith(content, '\xd0\xcf\x11\xe0'))
    throw new RefusedExport({ code: 'export/old-excel' });
  if (
    !isWorkbook &&
    /^(?:%PDF|\x89PNG|\xff\xd8\xff|MZ|\x1f\x8b|<\?xml|<!doctype|<html)/i.test(
      Buffer.from(content.subarray(0, 16)).toString('latin1'),
    )
  ) {
    throw new RefusedExport({ code: 'export/not-a-table' });
  }
}

function read(file: ExportFile, tell: (at: ReadProgress) => void): ReadExport {
  const isWorkbook = startsWith(file.content, 'PK\x03\x04');
  refuseOtherFiles(file, isWorkbook);
  const newReader = () => tableReader(file, tell);
  if (isWorkbook) {
    const reader = newReader();
    readWorkbookRows(file.content, file.limits.unpackedBytes, reader);
    return reader.done();
  }
  const { bytes, mixed } = toUtf8(file.content);
  const reader = readCsvRows(bytes, delimiterOf(bytes, file), newReader);
  reader.count('mixed-encoding', mixed);
  return reader.done();
}

/**
 * Reads an export, text with delimiters (UTF-8, UTF-16 or windows-1252) or a workbook (.xlsx), into a table. What
 * cannot be read is refused with a reason; what is odd is read and warned of (X-06, SN-16).
 */
export function readExport(
  file: ExportFile,
  tell: (at: ReadProgress) => void = () => undefined,
): ReadExport {
  try {
    return read(file, tell);
  } catch (error) {
    if (error instanceof RefusedExport) return { refusal: error.refusal };
    throw error;
  }
}
