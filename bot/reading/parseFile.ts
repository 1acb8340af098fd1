import type { SourceDocument } from '../../src/domain/reading/sourceDocument';
import { decodeText, printableText, tidyText } from './decodeText';
import { htmlText } from './htmlText';
import { kindOfBytes } from './kindOfBytes';
import { noHeader } from './mailReading';
import type { MailAttachment, MailReading, ReadingProblem } from './mailReading';
import { parseMime } from './parseMime';
import type { MimeFile, MimeParse } from './parseMime';
import { parseOutlook } from './parseOutlook';

interface Gathered {
  readonly documents: SourceDocument[];
  readonly attachments: MailAttachment[];
  readonly problems: ReadingProblem[];
}

const deepestForwarding = 5;
const mostFiles = 500;
const unreadableOffice = /\.(?:docx?|xlsx?|pptx?|rtf|odt|ods|zip|7z|rar|p7m|dat)$/i;

function documentText(subject: string | null, body: string): string {
  return [subject, body].filter((part) => part !== null && part !== '').join('\n\n');
}

const described = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function openMail(kind: 'mail' | 'outlook', raw: Uint8Array): Promise<MimeParse> {
  return kind === 'outlook' ? parseOutlook(raw) : parseMime(raw);
}

function problemOfBinary(file: MailAttachment): ReadingProblem[] {
  const tnef = /ms-tnef/i.test(file.contentType) || /^winmail\.dat$/i.test(file.name);
  const { name: part, contentType: detail } = file;
  if (/pdf$/i.test(file.contentType) || /\.pdf$/i.test(part)) return [{ part, reason: 'damaged' }];
  return tnef || unreadableOffice.test(part) ? [{ part, reason: 'unsupported', detail }] : [];
}

async function gatherFile(file: MimeFile, depth: number, into: Gathered): Promise<void> {
  const name = file.name ?? `bilaga-${into.attachments.length + 1}`;
  const { content, contentType } = file;
  const attachment = { name, contentType, size: content.byteLength, content };
  into.attachments.push(attachment);
  if (into.attachments.length > mostFiles) {
    into.problems.push({ part: name, reason: 'too-large', detail: `more than ${mostFiles} files` });
    return;
  }
  const kind = kindOfBytes(content);
  const isForwarded = /^message\/(?:rfc822|global)$/i.test(contentType);
  if (
    kind === 'outlook'
      ? /outlook|\.msg$/i.test(`${contentType} ${name}`)
      : isForwarded || kind === 'mail'
  ) {
    if (depth >= deepestForwarding) {
      into.problems.push({ part: name, reason: 'too-large', detail: 'forwarded too many times' });
      return;
    }
    await gatherMail(kind === 'outlook' ? 'outlook' : 'mail', name, content, depth + 1, into);
  } else if (kind === 'html') {
    into.documents.push({ name, kind: 'html', pages: [tidyText(htmlText(decodeText(content)))] });
  } else if (
    kind === 'text' &&
    (/^text\/(?!calendar)/i.test(contentType) || /\.(?:txt|md)$/i.test(name))
  ) {
    into.documents.push({ name, kind: 'text', pages: [tidyText(decodeText(content))] });
  } else if (kind !== 'pdf') {
    into.problems.push(...problemOfBinary(attachment));
  }
}

async function gatherMail(
  kind: 'mail' | 'outlook',
  name: string,
  raw: Uint8Array,
  depth: number,
  into: Gathered,
): Promise<MailReading['header']> {
  try {
    const mail = await openMail(kind, raw);
    const text = documentText(mail.header.subject, mail.body);
    if (text !== '') into.documents.push({ name, kind: 'mail', pages: [text] });
    for (const file of mail.files) await gatherFile(file, depth, into);
    return mail.header;
  } catch (error) {
    into.problems.push({ part: name, reason: 'damaged', detail: described(error) });
    const text = tidyText(printableText(raw));
    if (text !== '') into.documents.push({ name, kind: 'text', pages: [text] });
    return noHeader;
  }
}

/** Takes one file apart, all but the text of its PDFs, which are read one by one afterwards. */
export async function parseFile(raw: Uint8Array): Promise<MailReading> {
  const into: Gathered = { documents: [], attachments: [], problems: [] };
  const kind = kindOfBytes(raw);
  if (kind === 'mail' || kind === 'outlook') {
    const header = await gatherMail(kind, 'mail', raw, 0, into);
    return { source: 'mail', header, ...into };
  }
  if (kind === 'pdf') {
    const content = raw;
    const file = { name: 'pdf', contentType: 'application/pdf', size: raw.byteLength, content };
    return { source: 'pdf', header: noHeader, ...into, attachments: [file] };
  }
  if (kind === 'html' || kind === 'text') {
    const text = kind === 'html' ? htmlText(decodeText(raw)) : decodeText(raw);
    const documents: SourceDocument[] = [{ name: kind, kind, pages: [tidyText(text)] }];
    return { source: kind, header: noHeader, ...into, documents };
  }
  const text = tidyText(printableText(raw));
  return {
    source: 'unknown',
    header: noHeader,
    documents: text === '' ? [] : [{ name: 'text', kind: 'text', pages: [text] }],
    attachments: [],
    problems: [{ part: 'mail', reason: 'not-a-mail' }],
  };
}
