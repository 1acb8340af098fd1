import { createHash } from 'node:crypto';
import { headerOf, type ParsedMail } from './parsedMail';

const idsIn = (value: string | undefined): readonly string[] => value?.match(/<[^<>\s]+>/g) ?? [];

/** The mails that a mail answers, the nearest first. */
export const answeredBy = (mail: ParsedMail): readonly string[] => [
  ...new Set([
    ...idsIn(headerOf(mail, 'In-Reply-To')),
    ...[...idsIn(headerOf(mail, 'References'))].reverse(),
  ]),
];

/** The id of the conversation that a mail begins in a mailbox: the same for all that answer the same unknown mail. */
export const newConversationId = (mailbox: string, mail: ParsedMail): string => {
  const first = answeredBy(mail).at(-1) ?? mail.messageId;
  const hash = createHash('sha256').update(`${mailbox} ${first}`).digest('base64url');
  return `AAQk${hash}AAA=`;
};
