import { inflateRawSync } from 'node:zlib';
import { withoutTags } from './withoutTags';

const endOfArchive = 0x06054b50;
const entryMark = 0x02014b50;
/** More than this of a part is not read: what unpacks without end is no document. */
const mostOfPart = 8 * 1024 * 1024;

const partsWithText: Readonly<Record<string, RegExp>> = {
  docx: /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
  pptx: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/,
  xlsx: /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/,
};

function unpacked(archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(from, from + packed);
  return method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: mostOfPart });
}

function textsIn(archive: Buffer, wanted: RegExp): readonly string[] {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(endOfArchive);
  const end = archive.lastIndexOf(mark);
  if (end < 0) return [];
  const texts: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === entryMark) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted.test(name)) texts.push(unpacked(archive, at).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return texts;
}

/** The text of a Word, Excel or PowerPoint file; of one that cannot be read there is none. */
export function officeText(extension: string, archive: Buffer): string {
  const wanted = partsWithText[extension];
  if (wanted === undefined) return '';
  try {
    // What stands within a paragraph is one text, however often its form changes.
    return textsIn(archive, wanted)
      .map((xml) =>
        withoutTags(
          xml
            .replace(/<(?:v|f)>[^<]*<\/(?:v|f)>/g, (cell) =>
              cell.startsWith('<f') ? '' : ` ${cell} `,
            )
            .replace(/<\/(?:w:p|a:p|si|row)>|<(?:w:tab|w:br|a:br)\b[^>]*>/g, '\n')
            .replace(/<\/?(?:w|a):[^>]*>|<\/?t\b[^>]*>/g, ''),
        ),
      )
      .join('\n');
  } catch {
    return '';
  }
}
