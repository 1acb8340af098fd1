import type { IncomingCaseMail } from '../../src/domain/cases/caseMail';
import type { RecordRef } from '../../src/domain/records/recordRef';
import { machineLikeness } from '../../src/domain/reception/recogniseKind';
import type { Language } from '../../src/text/language';
import { caseMailTexts } from '../../src/text/mails/caseMailTexts';
import type { IncomingMail } from '../graph/mailbox';
import { attachmentsToKeep, type KeptFile, originalName } from '../intake/filesToKeep';
import { bodyOf, line } from '../intake/incomingMessage';
import { mailHeaders } from '../intake/mailHeaders';
import type { MailReading } from '../reading/mailReading';

/** A mail to a group as it is taken in, and the files that are kept with the case, in the same order. */
export interface ReadCaseMail {
  readonly mail: IncomingCaseMail;
  readonly files: readonly KeptFile[];
}

const surelyMachine = 0.8;
const longestRef = 200;
const nobodysAddress = /^(no-?reply|do-?not-?reply|svara-?ej|mailer-daemon|postmaster|bounces?)\b/i;
const address = /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,189}$/;

/** Text as its sender wrote it, line by line, without characters that steer how text is shown. */
const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The name of a mail as a record; an id that is too long for one is known by its hash. */
export const mailRef = (id: string, sha256: (text: string) => string): RecordRef =>
  `mail/${id.length <= longestRef && id.trim() === id ? id : sha256(id)}`;

/** Reads what a case keeps of a mail: everything in it is text and files, whatever it says of itself. */
export function readCaseMail(
  { id, receivedAt }: IncomingMail,
  original: Uint8Array,
  reading: MailReading,
  { language, sha256 }: { readonly language: Language; sha256: (text: string) => string },
): ReadCaseMail {
  const words = caseMailTexts[language];
  const headers = mailHeaders(original);
  const from = {
    name: line(reading.header.from?.name ?? '', 200),
    address: line(reading.header.from?.address ?? '', 254),
  };
  const likeness = machineLikeness({ headers, senderAddress: from.address });
  const body = bodyOf(reading);
  const files = [
    { name: originalName, content: original },
    ...attachmentsToKeep(reading, [originalName]),
  ];
  return {
    files,
    mail: {
      ref: mailRef(id, sha256),
      from,
      subject: line(reading.header.subject ?? '', 500),
      receivedAt: new Date(receivedAt).toISOString(),
      text: plainText(body),
      files: files.map(({ name: file }, index) => ({
        name: index === 0 ? words.original : file,
        file,
      })),
      problems: reading.problems.slice(0, 25).map(({ part }) => line(part, 200)),
      isAutomatic: likeness >= surelyMachine,
      isAnswered:
        likeness === 0 && address.test(from.address) && !nobodysAddress.test(from.address),
    },
  };
}
