import { decodeText } from '../reading/decodeText';

const inXml = /^\s*<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/;
const inHeader = /charset\s{0,5}=\s{0,5}"?([\w.:-]{1,40})/i;

function decodedAs(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a feed. What is valid UTF-8 is read as that, for labels are often wrong; else the charset of the header or
 * of the XML declaration counts, and last windows-1252.
 */
export function decodeFeed(bytes: Uint8Array, contentType = ''): string {
  const asUtf8 = decodedAs(bytes, 'utf-8');
  if (asUtf8 !== undefined) return asUtf8;
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  const labels = [inHeader.exec(contentType)?.[1], inXml.exec(head)?.[1]];
  const labelled = labels
    .map((label) => decodedAs(bytes, label))
    .find((text) => text !== undefined);
  return labelled ?? decodeText(bytes);
}
