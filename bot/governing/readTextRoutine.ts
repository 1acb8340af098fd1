import { readRoutine } from '../../src/domain/documents/reading/readRoutine';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { textSource } from '../../src/domain/documents/reading/sourceLine';
import type { Refusal } from '../../src/text/refusalTexts';

/** What was read out of a document's file, and what a person should know of it before it is believed. */
export interface ReadFile {
  readonly reading: RoutineReading;
  readonly remarks: readonly string[];
}

/** Reads the file of a document, or says why it cannot be read. Never throws for what is in the file. */
export type ReadRoutineFile = (content: Uint8Array, name: string) => Promise<ReadFile | Refusal>;

const largestText = 1024 * 1024;

/** Reads a document that is plain text in UTF-8; files of other kinds are refused. */
export const readTextRoutine: ReadRoutineFile = (content) => {
  const unreadable = { code: 'document/file-unreadable' } as const;
  if (content.length > largestText) return Promise.resolve(unreadable);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // Bytes below the space, other than breaks and tabs, are no text.
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return Promise.resolve(unreadable);
    const source = textSource(text);
    if (source.lines.length === 0) return Promise.resolve(unreadable);
    return Promise.resolve({ reading: readRoutine(source), remarks: [] });
  } catch {
    return Promise.resolve(unreadable);
  }
};
