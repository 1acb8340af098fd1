import { caseFrom } from '../../src/application/cases/caseCommands';
import { pageOfRecord } from '../../src/application/records/recordPlace';
import {
  type AskedConsultation,
  consultationCard,
  consultationMark,
  consultationReminderCard,
} from '../../src/cards/consultationCard';
import { receiptLetter } from '../../src/domain/cases/caseMail';
import {
  type ConsultationLetter,
  consultationOfLetter,
  type ConsultedInstance,
} from '../../src/domain/cases/consultation';
import { caseStream } from '../../src/domain/cases/groupCase';
import type { CollaborationSettings } from '../../src/domain/groups/collaborationSettings';
import type { LogEntry } from '../../src/domain/log/logEntry';
import type { Language } from '../../src/text/language';
import { caseReceiptMail } from '../../src/text/mails/caseReceiptMail';
import { consultationMail } from '../../src/text/mails/consultationMail';
import type { CardLetter, Letters, MailLetter } from './letters';

export interface CaseLetterTools {
  readonly language: Language;
  readonly settings: Pick<CollaborationSettings, 'groups' | 'cases'>;
  readonly pagesUrl: string;
}

const placeOf = ({ card }: ConsultedInstance, hasChannel: boolean): CardLetter['place'] => {
  if (card === undefined) return hasChannel ? 'waiting' : 'gone';
  return 'posted' in card ? card.posted : 'gone';
};

/** The letters of a case: what instances are asked, on a card or by mail, and what reminds them (LS-13, LS-18). */
export function caseLetters({ language, settings, pagesUrl }: CaseLetterTools): Letters {
  const askedIn = (
    entries: readonly LogEntry[],
    of: ConsultationLetter | undefined,
  ): AskedConsultation | undefined => {
    const groupCase = caseFrom(entries);
    const consultation = groupCase?.consultations.find(({ number }) => number === of?.consultation);
    const instance = consultation?.instances.find(({ key }) => key === of?.instanceKey);
    if (!groupCase || !consultation || !instance) return undefined;
    const group = settings.groups.find(({ key }) => key === groupCase.groupKey)?.name ?? '';
    const page = pageOfRecord(pagesUrl, caseStream(groupCase.key)) ?? pagesUrl;
    return { groupCase, group, consultation, instance, page };
  };
  const isWaitedFor = ({ groupCase, instance }: AskedConsultation): boolean =>
    groupCase.step === 'consultation' && !groupCase.closed && !instance.answer;

  const receiptOf = (entries: readonly LogEntry[]): MailLetter | undefined => {
    const groupCase = caseFrom(entries);
    const group = settings.groups.find(({ key }) => key === groupCase?.groupKey);
    return groupCase && caseReceiptMail(groupCase, group?.name ?? '', language);
  };

  return {
    card({ letter, key }, entries) {
      const of = consultationOfLetter(letter);
      const asked = askedIn(entries, of);
      if (!of || !asked) return undefined;
      const { groupCase, instance } = asked;
      if (of.kind === 'card') {
        const channel = settings.cases.instances.find((one) => one.key === instance.key)?.channel;
        return {
          card: consultationCard(asked, language),
          place: placeOf(instance, channel !== undefined),
          mark: {
            name: 'consultation',
            value: consultationMark(groupCase.key, of.consultation, instance.key),
          },
          earlier: [],
        };
      }
      const posted = instance.card && 'posted' in instance.card ? instance.card.posted : undefined;
      if (of.kind !== 'reminder' || !posted) return undefined;
      const id = key.replace(/[^\w-]/g, '-');
      return {
        card: consultationReminderCard(asked, { id }, language),
        place: isWaitedFor(asked) ? 'waiting' : 'gone',
        mark: { name: 'id', value: id },
        earlier: [],
        beside: { thread: posted },
      };
    },
    mail({ letter }, entries) {
      if (letter === receiptLetter) return Promise.resolve(receiptOf(entries));
      const of = consultationOfLetter(letter);
      const asked = askedIn(entries, of);
      if (!of || !asked || of.kind === 'card') return Promise.resolve(undefined);
      if (!isWaitedFor(asked)) return Promise.resolve('obsolete');
      const { groupCase, consultation, instance, page } = asked;
      const isLate = of.kind === 'reminder';
      return Promise.resolve(
        consultationMail(groupCase, consultation, instance, { page, isLate }, language),
      );
    },
  };
}
