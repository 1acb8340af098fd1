import { printableText, tidyText } from './decodeText';
import { kindOfBytes } from './kindOfBytes';
import { noHeader } from './mailReading';
import type { MailAttachment, MailReading, ReadingProblem } from './mailReading';
import type { PdfParse } from './parsePdf';
import { pdfLimits } from './parsePdf';
import { workerPool } from './workerPool';
import type { PoolOptions, WorkerPool } from './workerPool';

/** How long, with how much memory and in which threads a mail may be parsed. */
export interface ReadMailOptions extends PoolOptions {
  readonly pool?: WorkerPool;
}

const largestMail = 75_000_000;
const mostPdfs = 20;

let sharedPool: WorkerPool | undefined;

function poolFor(options: ReadMailOptions): { pool: WorkerPool; own: boolean } {
  if (options.pool) return { pool: options.pool, own: false };
  const isUsual = Object.keys(options).length === 0;
  if (!isUsual) return { pool: workerPool({ threads: 1, ...options }), own: true };
  sharedPool ??= workerPool();
  return { pool: sharedPool, own: false };
}

function unread(raw: Uint8Array, problem: ReadingProblem): MailReading {
  const text = tidyText(printableText(raw));
  return {
    source: kindOfBytes(raw) === 'mail' ? 'mail' : 'unknown',
    header: noHeader,
    documents: text === '' ? [] : [{ name: 'text', kind: 'text', pages: [text] }],
    attachments: [],
    problems: [problem],
  };
}

const optionalDetail = (detail: string | undefined) => (detail === undefined ? {} : { detail });

async function pdfOf(file: MailAttachment, pool: WorkerPool): Promise<PdfParse> {
  if (file.size > pdfLimits.bytes) return { reason: 'too-large', detail: `${file.size} bytes` };
  const outcome = await pool.run('pdf', file.content);
  return 'answer' in outcome ? outcome.answer : outcome.failure;
}

async function withPdfs(mail: MailReading, pool: WorkerPool): Promise<MailReading> {
  const pdfs = mail.attachments.filter((file) => kindOfBytes(file.content) === 'pdf');
  const documents = [...mail.documents];
  const problems = [...mail.problems];
  const parses = await Promise.all(pdfs.slice(0, mostPdfs).map((file) => pdfOf(file, pool)));
  parses.forEach((parse, index) => {
    const part = pdfs[index]?.name ?? 'pdf';
    if ('pages' in parse) documents.push({ name: part, kind: 'pdf', pages: parse.pages });
    else problems.push({ part, reason: parse.reason, ...optionalDetail(parse.detail) });
  });
  for (const file of pdfs.slice(mostPdfs)) {
    problems.push({ part: file.name, reason: 'too-large', detail: `more than ${mostPdfs} PDFs` });
  }
  return { ...mail, documents, problems };
}

/**
 * Takes a mail (.eml, .msg), a PDF, HTML or text apart. Parsing happens in threads with a cap on time
 * and memory; whatever the bytes are, the answer is a reading, if need be with problems.
 */
export async function readMail(
  raw: Uint8Array,
  options: ReadMailOptions = {},
): Promise<MailReading> {
  if (raw.byteLength > largestMail) return unread(raw, { part: 'mail', reason: 'too-large' });
  const { pool, own } = poolFor(options);
  try {
    const outcome = await pool.run('file', raw);
    if ('failure' in outcome) return unread(raw, { part: 'mail', ...outcome.failure });
    return await withPdfs(outcome.answer, pool);
  } finally {
    if (own) await pool.close();
  }
}
