const width = 160;
const shift = 11;

/** Microsoft's QuickXorHash of bytes, in base64, by which a client checks that a file arrived whole. */
export function xorHashOf(bytes: Buffer): string {
  const hash = Buffer.alloc(width / 8);
  // Bytes that lie so far apart fall on the same bits, so each place is one exclusive or.
  const period = width;
  for (let index = 0; index < Math.min(bytes.length, period); index += 1) {
    let byte = 0;
    for (let at = index; at < bytes.length; at += period) byte ^= bytes[at] ?? 0;
    const bit = (index * shift) % width;
    const place = Math.floor(bit / 8);
    const spread = byte << (bit % 8);
    hash[place] = (hash[place] ?? 0) ^ (spread & 0xff);
    const next = (place + 1) % hash.length;
    hash[next] = (hash[next] ?? 0) ^ (spread >> 8);
  }
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  length.forEach((byte, index) => {
    const place = hash.length - length.length + index;
    hash[place] = (hash[place] ?? 0) ^ byte;
  });
  return hash.toString('base64');
}
