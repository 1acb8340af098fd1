import type { DispatchAnswers } from '../../src/application/dispatchAnswers';
import { operationsHeadLetter } from '../../src/application/consequences/operationsHeads';
import { noticeEventOf, noticeFrom } from '../../src/application/domainEvents';
import type { Effect } from '../../src/application/effects';
import { eventKeyOf, type LogEntry } from '../../src/domain/log/logEntry';
import type { Notice } from '../../src/domain/notices/notice';
import { dayOf } from '../../src/text/dates';
import type { Language } from '../../src/text/language';
import { operationsHeadMail } from '../../src/text/mails/operationsHeadMail';
import { chiefPhysicianMail, handOverMail } from '../../src/text/noticeMailTexts';
import type { Letters, MailLetter, Obsolete } from './letters';
import type { ReplyingRegion } from './replyFormOf';
import { replyLetter, replyMail } from './replyLetter';

/** The entry that asks for a mail: an effect's key names it. */
const askedBy = ({ key }: Effect, entries: readonly LogEntry[]): LogEntry | undefined =>
  entries.find((entry) => key.startsWith(`sendMail/${eventKeyOf(entry)}/`));

/** What a head of operations is told of what was sent, unless it has been withdrawn since (SN-26). */
function toOperationsHead(
  { key, plan }: Notice,
  letter: string,
  language: Language,
  region: string,
): MailLetter | Obsolete {
  const head = plan?.units
    .map(({ operationsHead }) => operationsHead)
    .find((one) => one !== undefined && operationsHeadLetter(one.id) === letter);
  return plan && head ? operationsHeadMail(key, plan, head, language, region) : 'obsolete';
}

/**
 * The mails about a notice: to the chief physician and the commission office (SN-41, SN-44), to those who take over (SN-18),
 * and to its sender with the filled reply form (B1-08 … B1-11).
 */
export const noticeLetters = (
  language: Language,
  region: ReplyingRegion,
  answers: DispatchAnswers,
): Letters => ({
  card: () => undefined,
  async mail(effect, entries) {
    const entry = askedBy(effect, entries);
    const notice = noticeFrom(entries);
    if (!entry || !notice || effect.kind !== 'sendMail') return undefined;
    const by = entry.actor.name;
    const event = noticeEventOf(entry);
    switch (event.type) {
      case 'chiefPhysicianContacted': {
        const isOffice = event.payload.commissionOffice === effect.to;
        return chiefPhysicianMail(notice, event.payload, { by, isOffice }, language);
      }
      case 'handedOver':
        return handOverMail(notice, event.payload, by, language);
      case 'senderReplied': {
        const given = { ...event.payload, by, on: dayOf(entry.at) };
        const told = await answers.of(notice.key);
        return replyMail(replyLetter(notice, given, told, region, language));
      }
      case 'noticeDispatched':
      case 'recipientsAdded':
        return toOperationsHead(notice, effect.letter, language, region.name);
      default:
        return undefined;
    }
  },
});
