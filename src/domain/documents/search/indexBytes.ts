import type { TextSegment } from './textSegment';

const mark = 0x4b535631;
const headLength = 16;

/** A segment as the bytes of a file: lengths, the words a line each, where the stretches end, the stretches. */
export function bytesOfSegment({ words, starts, postings }: TextSegment): Uint8Array {
  const text = new TextEncoder().encode(words.join('\n'));
  const bytes = new Uint8Array(headLength + text.length + words.length * 4 + postings.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark);
  view.setUint32(4, text.length);
  view.setUint32(8, words.length);
  view.setUint32(12, postings.length);
  bytes.set(text, headLength);
  const ends = headLength + text.length;
  words.forEach((_, index) => view.setUint32(ends + index * 4, starts[index + 1] ?? 0));
  bytes.set(postings, ends + words.length * 4);
  return bytes;
}

/** The segment in the bytes of a file; undefined when they are not whole, for a file may be cut off or be another's. */
export function segmentOfBytes(bytes: Uint8Array): TextSegment | undefined {
  if (bytes.length < headLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [textLength, count, length] = [view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  if (view.getUint32(0) !== mark) return undefined;
  if (bytes.length !== headLength + textLength + count * 4 + length) return undefined;
  const ends = headLength + textLength;
  const text = new TextDecoder().decode(bytes.subarray(headLength, ends));
  const words = count === 0 ? [] : text.split('\n');
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    const end = view.getUint32(ends + index * 4);
    if (end < (starts[index] ?? 0) || end > length) return undefined;
    starts[index + 1] = end;
  }
  if (words.length !== count) return undefined;
  return { words, starts, postings: bytes.subarray(ends + count * 4) };
}
