import type { CaseMailPlace, MailToGroup } from '../../src/application/cases/receiveCaseMail';
import type { Group } from '../../src/domain/groups/group';
import { isSameAddress } from '../../src/domain/notices/unitOfSender';
import { dayOf } from '../../src/text/dates';
import type { Language } from '../../src/text/language';
import type { IncomingMail, Mailbox } from '../graph/mailbox';
import { emptyingInbox } from '../intake/emptyInbox';
import type { KeptFile } from '../intake/filesToKeep';
import type { Logger } from '../logger';
import type { MailReading } from '../reading/mailReading';
import { readCaseMail } from './caseMail';

export interface CaseMailTools {
  readonly group: Pick<Group, 'key' | 'name'>;
  readonly mailbox: Mailbox;
  /** Where a mail goes that is no case. */
  readonly aside: Pick<Mailbox, 'fileAway'>;
  readonly read: (raw: Uint8Array) => Promise<MailReading>;
  readonly placeOf: (mailId: string) => Promise<CaseMailPlace | undefined>;
  readonly receive: (mail: MailToGroup) => Promise<CaseMailPlace | undefined>;
  readonly keep: (key: string, files: readonly KeptFile[]) => Promise<void>;
  /** Addresses that the service sends mail from: what comes from there has come back. */
  readonly senders: readonly string[];
  readonly sha256: (text: string) => string;
  readonly language: Language;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
}

/** So many mails from one address are answered in a day: two machines that answer each other soon stop. */
const mostAnswered = 5;

/**
 * Takes in what lies in a group's mailbox (LS-22): each mail begins a case or is added to the one that its subject names, its
 * files are kept with the case, and only then it is moved out of the inbox. What machines wrote, and what we sent and came
 * back, is put aside. Stopped anywhere, it goes on where it was.
 */
export function takingCaseMail(tools: CaseMailTools): () => Promise<void> {
  const { group, mailbox, aside, mayWork, logger, senders } = tools;
  let answered = { day: '', times: new Map<string, number>() };

  const mayAnswer = (address: string, day: string): boolean => {
    if (answered.day !== day) answered = { day, times: new Map() };
    const sender = address.toLowerCase();
    const times = (answered.times.get(sender) ?? 0) + 1;
    answered.times.set(sender, times);
    return times <= mostAnswered;
  };

  const takeIn = async (incoming: IncomingMail, original: Uint8Array): Promise<void> => {
    const { mail, files } = readCaseMail(incoming, original, await tools.read(original), tools);
    if (!mayWork()) return;
    const isOurs = senders.some((one) => isSameAddress(one, mail.from.address));
    const known = await tools.placeOf(incoming.id);
    const day = dayOf(incoming.receivedAt);
    const isAnswered =
      mail.isAnswered && (known !== undefined || mayAnswer(mail.from.address, day));
    const place =
      known ??
      (isOurs
        ? undefined
        : await tools.receive({
            ...{ mailId: incoming.id, groupKey: group.key, day },
            mail: { ...mail, isAnswered },
          }));
    if (!mayWork()) return;
    if (!place) {
      logger.info({ group: group.name }, 'a mail that is no case was put aside');
      return aside.fileAway(incoming.id);
    }
    const kept = place.files.flatMap((name, index) => {
      const content = files[index]?.content;
      return content ? [{ name, content }] : [];
    });
    await tools.keep(place.key, kept);
    await mailbox.fileAway(incoming.id);
    logger.info({ case: place.key, files: kept.length }, 'a mail was taken in');
  };

  return emptyingInbox(
    { mailbox, mayWork, logger, putAside: ({ id }) => aside.fileAway(id) },
    takeIn,
  );
}
