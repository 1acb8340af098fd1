import MsgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { bodyOf } from './parseMime';
import type { MimeFile, MimeParse } from './parseMime';
import type { MailHeader } from './mailReading';

function headerField(headers: string | undefined, name: string): string | null {
  const found = new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(headers ?? '');
  return found?.[1]?.trim() ?? null;
}

function isoDate(words: string | undefined | null): string | null {
  if (!words) return null;
  const date = new Date(words);
  return Number.isNaN(date.getTime()) ? words : date.toISOString();
}

function headerOf(fields: FieldsData): MailHeader {
  const name = fields.senderName?.trim() || null;
  const address = (fields.senderSmtpAddress ?? fields.senderEmail)?.trim() || null;
  const to = (fields.recipients ?? [])
    .filter((recipient) => (recipient.recipType ?? 'to') === 'to')
    .flatMap((recipient) => recipient.smtpAddress ?? recipient.email ?? []);
  return {
    subject: fields.subject?.trim() || null,
    from: name || address ? { name, address } : null,
    to: to.length > 0 ? to : null,
    date: isoDate(
      headerField(fields.headers, 'Date') ?? fields.clientSubmitTime ?? fields.messageDeliveryTime,
    ),
    messageId: fields.messageId ?? headerField(fields.headers, 'Message-ID'),
  };
}

function htmlOf(fields: FieldsData): string | undefined {
  if (fields.bodyHtml) return fields.bodyHtml;
  return fields.html ? new TextDecoder('utf-8').decode(fields.html) : undefined;
}

function filesOf(reader: MsgReader, fields: FieldsData): MimeFile[] {
  return (fields.attachments ?? []).flatMap((attachment) => {
    try {
      const { fileName, content } = reader.getAttachment(attachment);
      const contentType = attachment.innerMsgContent
        ? 'application/vnd.ms-outlook'
        : (attachment.attachMimeTag ?? 'application/octet-stream');
      return [{ name: fileName || null, contentType, content: Uint8Array.from(content) }];
    } catch {
      return [];
    }
  });
}

/** Takes an Outlook message file (.msg) apart, in the same shape as a MIME mail. */
export function parseOutlook(raw: Uint8Array): MimeParse {
  const buffer = raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength) as ArrayBuffer;
  const reader = new MsgReader(buffer);
  const fields = reader.getFileData();
  if (fields.error) throw new TypeError(fields.error);
  return {
    header: headerOf(fields),
    body: bodyOf(fields.body, htmlOf(fields)),
    files: filesOf(reader, fields),
  };
}
