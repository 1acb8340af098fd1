import type { UnreadableFile } from '../../src/domain/documents/reading/unreadable';
import { type RoutineFile, routineOfBytes } from './routineOfBytes';
import { parseFile } from './parseFile';
import { parsePdf } from './parsePdf';
import type { MailReading } from './mailReading';
import type { PdfParse } from './parsePdf';

/** What the parsing thread is asked to do. Only plain values cross the thread border. */
export type ParseJob =
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'pdf'; readonly content: Uint8Array }
  | { readonly kind: 'routine'; readonly content: Uint8Array };

/** The answer to a job of each kind. */
export interface ParseAnswers {
  readonly file: MailReading;
  readonly pdf: PdfParse;
  readonly routine: RoutineFile | UnreadableFile;
}

/** Does one job inside the parsing thread. */
export async function parseJob(job: ParseJob): Promise<ParseAnswers[ParseJob['kind']]> {
  switch (job.kind) {
    case 'pdf':
      return parsePdf(job.content);
    case 'routine':
      return routineOfBytes(job.content);
    case 'file':
      return parseFile(job.content);
  }
}
