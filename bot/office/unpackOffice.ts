import { inflateRawSync } from 'node:zlib';

/** A file inside a packed Office file. */
export interface OfficePart {
  readonly name: string;
  readonly content: Buffer;
}

/** What lies in an Office file: the names of all its parts, and those that are XML. */
export interface OfficePackage {
  readonly names: readonly string[];
  readonly parts: readonly OfficePart[];
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const mostParts = 2_000;

/** Why an Office file cannot be unpacked; caught where the file is read. */
export class RefusedPackage extends Error {
  public readonly reason: 'damaged' | 'expands-too-much';

  public constructor(reason: RefusedPackage['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const damaged = (): RefusedPackage => new RefusedPackage('damaged');

function inflated(packed: Buffer, method: number, left: number): Buffer {
  const tooMuch = new RefusedPackage('expands-too-much');
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

function packageOf(zip: Buffer, most: number): OfficePackage {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > mostParts) throw new RefusedPackage('expands-too-much');
  const parts: OfficePart[] = [];
  const names: string[] = [];
  let left = most;
  let entry = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(entry) !== entryMark) throw damaged();
    const nameLength = zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength);
    names.push(name);
    if (/\.(?:xml|rels)$/.test(name)) {
      const { packed, method } = partAt(zip, entry);
      const content = inflated(packed, method, left);
      left -= content.length;
      parts.push({ name, content });
    }
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return { names, parts };
}

/**
 * Unpacks the XML of an Office file (.xlsx, .docx) to at most `most` bytes in all, whatever sizes the file claims: a bomb
 * is refused before it has grown. Throws `RefusedPackage` for what is cut off, encrypted or no zip file.
 */
export function unpackOffice(bytes: Uint8Array, most: number): OfficePackage {
  try {
    return packageOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), most);
  } catch (error) {
    throw error instanceof RefusedPackage ? error : damaged();
  }
}
