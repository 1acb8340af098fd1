import { convert } from 'html-to-text';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** An address with the name that was written beside it, or an empty name. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What a mail says, read once when it arrives. The raw MIME is kept beside it and is the truth. */
export interface ParsedMail {
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly messageId: string;
  readonly sentAt: string | null;
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly MailAttachment[];
  /** The header lines in their order, unfolded; a mail that an older tenant kept has none. */
  readonly headers?: readonly MailHeader[];
}

/** One line of a mail's head. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** The value of a mail's header, whatever the letter case of its name. */
export const headerOf = ({ headers }: ParsedMail, name: string): string | undefined =>
  headers?.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value;

/** An attachment by name and size; an inline one belongs to the text. */
export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
}

const unreadable: ParsedMail = {
  subject: '',
  from: null,
  to: [],
  cc: [],
  replyTo: [],
  messageId: '',
  sentAt: null,
  html: null,
  text: null,
  attachments: [],
};

const flat = (addresses: readonly Address[] | undefined): MailAddress[] =>
  (addresses ?? []).flatMap((one) =>
    one.group
      ? one.group.map(({ name, address }) => ({ name, address }))
      : [{ name: one.name, address: one.address }],
  );

const sizeOf = (content: ArrayBuffer | Uint8Array | string): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

const plainText = (html: string): string | null => {
  try {
    return convert(html, { wordwrap: false });
  } catch {
    return null;
  }
};

const toParsedMail = (email: Email): ParsedMail => ({
  subject: email.subject ?? '',
  from: flat(email.from ? [email.from] : [])[0] ?? null,
  to: flat(email.to),
  cc: flat(email.cc),
  replyTo: flat(email.replyTo),
  messageId: email.messageId ?? '',
  sentAt: email.date && !Number.isNaN(Date.parse(email.date)) ? email.date : null,
  html: email.html ?? null,
  text: email.text ?? (email.html === undefined ? null : plainText(email.html)),
  attachments: email.attachments.map((one, index) => ({
    name: one.filename ?? `bilaga-${index + 1}`,
    contentType: one.mimeType,
    size: sizeOf(one.content),
    isInline: one.disposition === 'inline' || one.related === true,
  })),
  headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
});

const parse = (mime: Buffer): Promise<Email> =>
  PostalMime.parse(mime, { forceRfc822Attachments: true, maxNestingDepth: 64 });

/** Reads a mail. One that cannot be read is kept all the same, with empty fields. */
export const readMail = async (mime: Buffer): Promise<ParsedMail> => {
  try {
    return toParsedMail(await parse(mime));
  } catch {
    return unreadable;
  }
};

/** The content of the attachment at a place in the mail. */
export const readAttachment = async (mime: Buffer, index: number): Promise<Buffer | undefined> => {
  const content = (await parse(mime)).attachments[index]?.content;
  if (content === undefined) return undefined;
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
};
