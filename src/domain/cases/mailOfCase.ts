import { withoutPersonalIdentityNumbers } from '../personalIdentity';
import type { CaseMail, IncomingCaseMail } from './caseMail';
import { longestCaseLine, longestCaseText } from './writtenCasePart';

const struck = '[…]';

/** A text cut where there is no room for more, never within a character. */
export const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;

/**
 * A mail as a case keeps it, under its number: patients' numbers are struck out of what people read (C9), files get names
 * that no other mail's have.
 */
export function mailOfCase(
  { text, isAutomatic, isAnswered, ...mail }: IncomingCaseMail,
  number: number,
): CaseMail {
  const clean = withoutPersonalIdentityNumbers(text, struck);
  const subject = withoutPersonalIdentityNumbers(mail.subject, struck);
  const isStruck = clean !== text || subject !== mail.subject;
  return {
    ...mail,
    number,
    from: {
      name: withoutPersonalIdentityNumbers(mail.from.name, struck),
      address: withoutPersonalIdentityNumbers(mail.from.address, struck),
    },
    subject: cut(subject.trim(), longestCaseLine),
    text: cut(clean.trim(), longestCaseText),
    files: mail.files.map(({ name, file }) => ({
      name: withoutPersonalIdentityNumbers(name, struck),
      file: `mejl-${number}-${file}`,
    })),
    ...(isAutomatic ? { isAutomatic: true } : {}),
    ...(isAnswered ? { isAnswered: true } : {}),
    ...(isStruck ? { isStruck: true } : {}),
  };
}

/** Who sent a mail, as a case says it. */
export const senderOf = ({ name, address }: CaseMail['from'], nobody: string): string =>
  cut(
    withoutPersonalIdentityNumbers(
      name !== '' && address !== '' ? `${name} <${address}>` : name || address || nobody,
      struck,
    ),
    longestCaseLine,
  );
