import { createTransport } from 'nodemailer';
import { answeredBy } from './conversation';
import type { ParsedMail } from './parsedMail';

/** An answer to a mail as somebody outside the tenant writes it. */
export interface MailReply {
  readonly from: string;
  readonly text: string;
}

/** Where an answer to a mail goes. */
export const replyAddress = ({ replyTo, from }: ParsedMail): string =>
  replyTo[0]?.address ?? from?.address ?? '';

const answerSubject = (subject: string): string =>
  /^(sv|re):/i.test(subject) ? subject : `SV: ${subject}`;

const quoted = ({ from, sentAt, text }: ParsedMail): string => {
  const lines = (text ?? '').trimEnd().split(/\r?\n/);
  const when = sentAt === null ? '' : ` ${new Date(sentAt).toISOString().slice(0, 10)}`;
  return [`${from?.address ?? ''} skrev${when}:`, ...lines.map((line) => `> ${line}`)].join('\n');
};

/** Sends an answer over SMTP with the marks and the quoted text that mail programs give it. */
export const sendReply = async (
  original: ParsedMail,
  { from, text }: MailReply,
  smtpPort: number,
): Promise<void> => {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  try {
    await transport.sendMail({
      from,
      to: replyAddress(original),
      subject: answerSubject(original.subject),
      inReplyTo: original.messageId,
      references: [...[...answeredBy(original)].reverse(), original.messageId],
      text: `${text}\n\n${quoted(original)}\n`,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
};
