import { inflateRawSync } from 'node:zlib';
import { RefusedExport } from './refusedExport';

/** A file inside a packed workbook. */
export interface WorkbookPart {
  readonly name: string;
  readonly content: Buffer;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const mostParts = 2_000;

const damaged = (): RefusedExport => new RefusedExport({ code: 'export/damaged' });

function inflated(packed: Buffer, method: number, left: number, most: number): Buffer {
  const tooMuch = new RefusedExport({ code: 'export/expands-too-much', most });
  if (method === 0) {
    if (packed.length > left) throw tooMuch;
    return packed;
  }
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch : damaged();
  }
}

function endOf(zip: Buffer): number {
  const from = Math.max(0, zip.length - 65_557);
  for (let at = zip.length - 22; at >= from; at -= 1) {
    if (zip.readUInt32LE(at) === endMark) return at;
  }
  throw damaged();
}

function partAt(zip: Buffer, entry: number): { packed: Buffer; method: number } {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== localMark || (zip.readUInt16LE(entry + 8) & 1) === 1) {
    throw damaged();
  }
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + size > zip.length) throw damaged();
  return { packed: zip.subarray(start, start + size), method };
}

function partsOf(zip: Buffer, most: number): WorkbookPart[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > mostParts) throw new RefusedExport({ code: 'export/expands-too-much', most });
  const parts: WorkbookPart[] = [];
  let left = most;
  let entry = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(entry) !== entryMark) throw damaged();
    const nameLength = zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength);
    if (/\.(?:xml|rels)$/.test(name)) {
      const { packed, method } = partAt(zip, entry);
      const content = inflated(packed, method, left, most);
      left -= content.length;
      parts.push({ name, content });
    }
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return parts;
}

/**
 * Unpacks the XML of a workbook (.xlsx) to at most `most` bytes in all, whatever sizes the file claims: a bomb is
 * refused before it has grown. Refuses what is cut off, encrypted or no zip file.
 */
export function unpackWorkbook(bytes: Uint8Array, most: number): readonly WorkbookPart[] {
  try {
    return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), most);
  } catch (error) {
    throw error instanceof RefusedExport ? error : damaged();
  }
}
