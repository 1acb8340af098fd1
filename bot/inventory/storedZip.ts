import { crc32 } from 'node:zlib';
import type { WorkbookPart } from './unpackWorkbook';

// Bit 11: names are UTF-8. Method 0: stored as they are. Version 2.0.
const shared = ({ content }: WorkbookPart, nameLength: number): number[] => [
  ...[20, 0x0800, 0, 0, 0].flatMap((value) => [value & 0xff, value >> 8]),
  ...[crc32(content), content.length, content.length].flatMap((value) => [
    value & 0xff,
    (value >>> 8) & 0xff,
    (value >>> 16) & 0xff,
    value >>> 24,
  ]),
  nameLength & 0xff,
  nameLength >> 8,
];

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Packs parts without compressing them: what a reader of workbooks is given holds nothing that can still grow. */
export function storedZip(parts: readonly WorkbookPart[]): ArrayBuffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const header = Buffer.from(shared(part, name.length));
    const block = [Buffer.from('PK\x03\x04'), header, Buffer.alloc(2), name, part.content];
    directory.push(
      Buffer.from('PK\x01\x02\x14\x00'),
      header,
      Buffer.alloc(12),
      int32(offset),
      name,
    );
    local.push(...block);
    offset += block.reduce((sum, piece) => sum + piece.length, 0);
  }
  const listing = Buffer.concat(directory);
  const count = int32(parts.length).subarray(0, 2);
  const end = [
    Buffer.from('PK\x05\x06'),
    Buffer.alloc(4),
    count,
    count,
    int32(listing.length),
    int32(offset),
    Buffer.alloc(2),
  ];
  const whole = new Uint8Array(offset + listing.length + 22);
  let at = 0;
  for (const piece of [...local, listing, ...end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}
