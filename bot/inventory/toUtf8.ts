import { isAscii, isUtf8 } from 'node:buffer';

const lineFeed = 0x0a;
const swedish = new TextDecoder('windows-1252');

/** UTF-16 shows by its mark, or by every other byte of plain text being zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (even + odd < start.length / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

// A letter of UTF-8 in several bytes, or a single byte above ASCII, each byte written as one character.
const severalBytes =
  /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;

/** A line that is no UTF-8: what is, stays; every other byte is a letter of windows-1252. */
function mendLine(line: Uint8Array): { text: string; hasUtf8: boolean } {
  let hasUtf8 = false;
  const text = Buffer.from(line)
    .toString('latin1')
    .replace(severalBytes, (letter) => {
      const bytes = Buffer.from(letter, 'latin1');
      if (letter.length === 1) return swedish.decode(bytes);
      hasUtf8 = true;
      return bytes.toString('utf8');
    });
  return { text, hasUtf8 };
}

function byLine(bytes: Uint8Array): { bytes: Uint8Array; mixed: number } {
  const parts: Uint8Array[] = [];
  let mended = 0;
  let hasUtf8 = false;
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineFeed, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    if (isUtf8(line)) {
      parts.push(line);
      hasUtf8 ||= !isAscii(line);
    } else {
      const mend = mendLine(line);
      parts.push(Buffer.from(mend.text));
      mended += 1;
      hasUtf8 ||= mend.hasUtf8;
    }
    start += line.length;
  }
  return { bytes: Buffer.concat(parts), mixed: hasUtf8 ? mended : 0 };
}

/**
 * The same text in UTF-8, whether it came as UTF-8, UTF-16 or windows-1252. Letters that are no UTF-8 are taken as
 * windows-1252 one by one; `mixed` counts their lines when other letters were UTF-8, for then the file is broken.
 */
export function toUtf8(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly mixed: number } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { bytes: Buffer.from(new TextDecoder(utf16).decode(bytes)), mixed: 0 };
  return isUtf8(bytes) ? { bytes, mixed: 0 } : byLine(bytes);
}
