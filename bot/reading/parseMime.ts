import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { htmlText } from './htmlText';
import { tidyText } from './decodeText';
import type { MailHeader } from './mailReading';
import { unlabelledAsWindows1252 } from './unlabelledCharsets';

/** A mail before its attachments are looked into. */
export interface MimeParse {
  readonly header: MailHeader;
  readonly body: string;
  readonly files: readonly MimeFile[];
}

/** A part of a mail that is not its body. */
export interface MimeFile {
  readonly name: string | null;
  readonly contentType: string;
  readonly content: Uint8Array;
}

const count = (text: string, character: string): number => text.split(character).length - 1;

async function parsed(raw: Uint8Array): Promise<Email> {
  const options = { forceRfc822Attachments: true, maxNestingDepth: 100 };
  const email = await PostalMime.parse(raw, options);
  const words = `${email.subject ?? ''}${email.text ?? ''}${email.html ?? ''}`;
  if (!words.includes('\ufffd')) return email;
  const again = await PostalMime.parse(unlabelledAsWindows1252(raw), options);
  const other = `${again.subject ?? ''}${again.text ?? ''}${again.html ?? ''}`;
  return count(other, '\ufffd') < count(words, '\ufffd') && count(other, 'Ã') <= count(words, 'Ã')
    ? again
    : email;
}

function isoDate(date: string | undefined): string | null {
  return date === undefined || date.trim() === '' ? null : date;
}

function headerOf(email: Email): MailHeader {
  const from = email.from?.group?.[0] ?? email.from;
  const to = (email.to ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .flatMap((entry) => (entry.address ? [entry.address] : []));
  return {
    subject: email.subject?.trim() || null,
    from: from ? { name: from.name || null, address: from.address || null } : null,
    to: to.length > 0 ? to : null,
    date: isoDate(email.date),
    messageId: email.messageId ?? null,
  };
}

/** The body people read: the plain text, unless it is only a stub beside the HTML. */
export function bodyOf(plain: string | undefined, html: string | undefined): string {
  const text = tidyText(plain ?? '');
  if (!html) return text;
  const fromHtml = tidyText(htmlText(html));
  return text.length * 3 >= fromHtml.length ? text : fromHtml;
}

const toBytes = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

/** Takes a MIME mail apart. Forwarded mails come out as files, to be read as mails of their own. */
export async function parseMime(raw: Uint8Array): Promise<MimeParse> {
  const email = await parsed(raw);
  return {
    header: headerOf(email),
    body: bodyOf(email.text, email.html),
    files: email.attachments.map((file) => ({
      name: file.filename,
      contentType: file.mimeType,
      content: toBytes(file.content),
    })),
  };
}
