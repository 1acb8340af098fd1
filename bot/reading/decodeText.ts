/** Text of unknown encoding: what the byte order mark says, else UTF-8 if valid, else windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The printable runs of something that is no text, as a last resort for a person to look at. */
export function printableText(bytes: Uint8Array, limit = 20_000): string {
  const text = decodeText(bytes.subarray(0, 200_000));
  const runs = text.match(/[\p{L}\p{N}\p{P}\p{S} \t]{6,}/gu) ?? [];
  return runs.join('\n').slice(0, limit);
}

/** Line ends as \n, no quote marks of forwarded text, no invisible characters, no trailing blanks. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/^(?:>[ ]?)+/gm, '')
    .replace(/[ \t]{1,200}$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}
