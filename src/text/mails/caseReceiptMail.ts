import type { GroupCase } from '../../domain/cases/groupCase';
import type { Language } from '../language';
import { caseMailTexts } from './caseMailTexts';
import { type WrittenMail, writtenMail } from './mailParts';

/** Tells who sent a mail the number of the case it began (LS-22). Nothing of the mail is repeated: its sender may be forged. */
export function caseReceiptMail(
  { key }: Pick<GroupCase, 'key'>,
  group: string,
  language: Language,
): WrittenMail {
  const words = caseMailTexts[language];
  return writtenMail(
    words.receipt(key),
    [
      { text: words.greeting },
      { text: `${words.taken(group, key)} ${words.next}` },
      { text: `${words.more(key)} ${words.patients}` },
    ],
    language,
  );
}
