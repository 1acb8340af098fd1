import { readRoutine } from '../../src/domain/documents/reading/readRoutine';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { type RoutineSource, textSource } from '../../src/domain/documents/reading/sourceLine';
import type { FileRemark, UnreadableFile } from '../../src/domain/documents/reading/unreadable';
import { decodeText } from './decodeText';
import { htmlText } from './htmlText';
import { kindOfBytes } from './kindOfBytes';
import { documentLimits, readPdfSource } from './readPdfSource';
import { readWordSource } from './readWordSource';

/** What was read out of a document's file, and what a person should know of it before it is believed. */
export interface RoutineFile {
  readonly reading: RoutineReading;
  readonly remarks: readonly FileRemark[];
}

// Office keeps a locked document as an encrypted entry of a file of the old kind.
const lockedEntry = Buffer.from('EncryptedPackage', 'utf16le');

const isZip = (raw: Uint8Array): boolean => raw[0] === 0x50 && raw[1] === 0x4b && raw[2] === 3;

async function sourceOf(
  raw: Uint8Array,
): Promise<
  { readonly source: RoutineSource; readonly remarks: readonly FileRemark[] } | UnreadableFile
> {
  if (raw.byteLength === 0) return { code: 'file/empty' };
  if (raw.byteLength > documentLimits.bytes) return { code: 'file/too-large' };
  if (isZip(raw)) return readWordSource(raw);
  const kind = kindOfBytes(raw);
  if (kind === 'pdf') {
    const source = await readPdfSource(raw);
    return 'code' in source ? source : { source, remarks: [] };
  }
  if (kind === 'outlook' && Buffer.from(raw).includes(lockedEntry))
    return { code: 'file/encrypted' };
  if (kind === 'outlook' || kind === 'binary') return { code: 'file/unsupported' };
  const words = decodeText(raw);
  const source = textSource(kind === 'html' ? htmlText(words) : words);
  return source.lines.length === 0 ? { code: 'file/no-text' } : { source, remarks: [] };
}

/** Reads a governing document out of the bytes of a PDF, a Word document or a text. Runs in the parsing thread. */
export async function routineOfBytes(raw: Uint8Array): Promise<RoutineFile | UnreadableFile> {
  const found = await sourceOf(raw);
  if ('code' in found) return found;
  const reading = readRoutine(found.source);
  const remarks: FileRemark[] = [
    ...found.remarks,
    ...(reading.sections.some(({ heading }) => heading !== '') ? [] : (['noSections'] as const)),
    ...(reading.documentNumber === null ? (['noNumber'] as const) : []),
  ];
  return { reading, remarks };
}
