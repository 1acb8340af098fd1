import type { CaseEvent } from '../caseEvents';
import type { IncomingCaseMail } from '../caseMail';
import type { DocumentPlace, GroupCase } from '../groupCase';
import { mailOfCase, senderOf } from '../mailOfCase';
import { longestCaseText } from '../writtenCasePart';

/** What stands where a mail says nothing, in the language of the region. */
export interface MailWords {
  readonly noSubject: string;
  readonly noText: string;
  readonly nobody: string;
}

/**
 * Begins a case with a mail to the group's mailbox (LS-22): its subject is the title, its text the description, and its
 * files are the first of the basis. Phase, regulations and instances are said by a person before the case goes on. A mail
 * whose subject names a case that is closed begins a new one, which names that case in its basis.
 */
export function beginFromMail(
  incoming: IncomingCaseMail,
  {
    groupKey,
    words,
    earlier,
  }: {
    readonly groupKey: string;
    readonly words: MailWords;
    readonly earlier?: Pick<GroupCase, 'key' | 'title'> | undefined;
  },
): Extract<CaseEvent, { readonly type: 'caseBegun' }> {
  const mail = mailOfCase(incoming, 1);
  const place: DocumentPlace | undefined = earlier && { ref: `case/${earlier.key}` };
  return {
    type: 'caseBegun',
    payload: {
      groupKey,
      title: mail.subject || words.noSubject,
      sender: senderOf(mail.from, words.nobody),
      description: (mail.text || words.noText).slice(0, longestCaseText),
      ...{ origin: 'mail', comesFrom: mail.ref, regulations: [], instanceKeys: [] },
      isUnsorted: true,
      mail: { ...mail, text: '' },
      ...(earlier && place ? { earlier: { name: `${earlier.key} ${earlier.title}`, place } } : {}),
    },
  };
}
