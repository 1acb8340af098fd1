import type { HandOver, NoticeEvent } from '../domain/notices/noticeEvents';
import type { Notice } from '../domain/notices/notice';
import type { ReplyKind } from '../domain/notices/assessment';
import { valueOf } from '../domain/notices/noticeFields';
import { isRisk } from '../domain/deadlines/deadlines';
import { dayOf } from './dates';
import { fieldNames } from './fieldTexts';
import type { Language } from './language';
import { statusTexts } from './statusTexts';

/** A mail in words, before it has attachments. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
}

type Contact = Extract<NoticeEvent, { type: 'chiefPhysicianContacted' }>['payload'];

const sv = {
  criteria: {
    largePartOfCare: 'Meddelandet berör en stor del av vården.',
    seriousRisk: 'Meddelandet innehåller uppgifter om allvarliga säkerhetsrisker.',
  },
  chiefSubject: (key: string, product: string) =>
    `Till chefläkare: säkerhetsmeddelande ${key}, ${product}`,
  officeSubject: (key: string, product: string) =>
    `För kännedom: säkerhetsmeddelande ${key}, ${product}`,
  chiefOpening: (by: string) =>
    `${by}, MT-säkerhetssamordnare, kontaktar dig om ett säkerhetsmeddelande.`,
  officeOpening: (by: string) =>
    `${by}, MT-säkerhetssamordnare, har kontaktat chefläkare om ett säkerhetsmeddelande. Ni får samma information.`,
  handOverSubject: (routine: string, key: string, product: string) =>
    `${routine}: indragen produkt, ${product} (${key})`,
  handOverOpening: (routine: string) =>
    `En upphandlad produkt dras in. Därför träder ${routine}, Leveransstörning och ersättningsprodukt, in. Här är det vi vet.`,
  contractNumber: 'Avtalsnummer',
  stock: 'Avtal och lager',
  matter: 'Ärendet',
  number: 'Nummer',
  sender: 'Avsändare',
  received: 'Inkom',
  why: 'Varför',
  replySubject: {
    receipt: (key: string, reference: string) =>
      `Mottaget: säkerhetsmeddelande ${reference} [${key}]`,
    completion: (key: string, reference: string) =>
      `Åtgärder genomförda: säkerhetsmeddelande ${reference} [${key}]`,
  },
  replyOpening: {
    receipt: (region: string, key: string) =>
      `${region} har tagit emot ert säkerhetsmeddelande och hanterar det som ärende ${key}. Svarsformuläret följer här och som bilaga.`,
    completion: (region: string, key: string) =>
      `${region} har genomfört åtgärderna i ert säkerhetsmeddelande (ärende ${key}). Svarsformuläret följer här och som bilaga.`,
  },
  replyFile: {
    receipt: (key: string) => `Kundsvar mottaget ${key}.docx`,
    completion: (key: string) => `Kundsvar genomfört ${key}.docx`,
  },
  otherAction: (items: string) => `${items} produkter hanterade enligt säkerhetsmeddelandet.`,
};

const en: typeof sv = {
  criteria: {
    largePartOfCare: 'The notice concerns a large part of care.',
    seriousRisk: 'The notice tells of serious safety risks.',
  },
  chiefSubject: (key, product) => `To the chief physician: safety notice ${key}, ${product}`,
  officeSubject: (key, product) => `For information: safety notice ${key}, ${product}`,
  chiefOpening: (by) => `${by}, safety coordinator, contacts you about a safety notice.`,
  officeOpening: (by) =>
    `${by}, safety coordinator, has contacted the chief physician about a safety notice. You get the same information.`,
  handOverSubject: (routine, key, product) => `${routine}: withdrawn product, ${product} (${key})`,
  handOverOpening: (routine) =>
    `A procured product is withdrawn, so ${routine}, supply disruption and replacement, takes effect. This is what we know.`,
  contractNumber: 'Contract number',
  stock: 'Contract and stock',
  matter: 'The case',
  number: 'Number',
  sender: 'Sender',
  received: 'Received',
  why: 'Why',
  replySubject: {
    receipt: (key, reference) => `Received: safety notice ${reference} [${key}]`,
    completion: (key, reference) => `Actions done: safety notice ${reference} [${key}]`,
  },
  replyOpening: {
    receipt: (region, key) =>
      `${region} has received your safety notice and handles it as case ${key}. The reply form follows here and is attached.`,
    completion: (region, key) =>
      `${region} has carried out the actions of your safety notice (case ${key}). The reply form follows here and is attached.`,
  },
  replyFile: {
    receipt: (key) => `Customer reply received ${key}.docx`,
    completion: (key) => `Customer reply done ${key}.docx`,
  },
  otherAction: (items) => `${items} products handled as the safety notice says.`,
};

const texts = { sv, en };

/** What the mails about a notice call their parts. */
export const noticeMailTexts: { readonly [L in Language]: typeof sv } = texts;

// A line break in a subject would let a maker's text add mail headers.
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The product as people know it: as it was sent out, as it was read, or as the mail was called. */
export const productOf = ({ plan, fields, subject }: Pick<Notice, 'plan' | 'fields' | 'subject'>) =>
  line(plan?.title ?? (valueOf(fields, 'productName') || subject));

const riskOf = ({ plan, fields }: Notice, language: Language): string => {
  const risk = plan?.risk ?? valueOf(fields, 'risk');
  return isRisk(risk) ? statusTexts[language].risk[risk] : '';
};

const matterOf = (notice: Notice, language: Language): string => {
  const words = texts[language];
  const names = fieldNames[language];
  const { fields, plan, sender } = notice;
  const lines: readonly (readonly [string, string])[] = [
    [words.number, notice.key],
    [names.productName, productOf(notice)],
    [names.manufacturer, plan?.manufacturer ?? valueOf(fields, 'manufacturer')],
    [names.fsnReference, valueOf(fields, 'fsnReference')],
    [names.risk, riskOf(notice, language)],
    [words.sender, sender.name || sender.address],
    [words.received, dayOf(notice.receivedAt)],
    [names.problem, plan?.problem ?? valueOf(fields, 'problem')],
    [names.hazard, valueOf(fields, 'hazard')],
  ];
  const filled = lines.filter(([, value]) => value.trim() !== '');
  return filled.map(([name, value]) => `${name}: ${value.trim()}`).join('\n');
};

/** To the chief physician by the criteria (SN-41); the commission office gets the same for information (SN-44). */
export function chiefPhysicianMail(
  notice: Notice,
  { criteria, message }: Pick<Contact, 'criteria' | 'message'>,
  { by, isOffice }: { readonly by: string; readonly isOffice: boolean },
  language: Language,
): WrittenMail {
  const words = texts[language];
  const subject = isOffice ? words.officeSubject : words.chiefSubject;
  const why = criteria.map((criterion) => words.criteria[criterion]).join('\n');
  return {
    subject: subject(notice.key, productOf(notice)),
    text: [
      isOffice ? words.officeOpening(by) : words.chiefOpening(by),
      message,
      `${words.why}:\n${why}`,
      `${words.matter}:\n${matterOf(notice, language)}`,
      by,
    ].join('\n\n'),
  };
}

/** To those who find a replacement: contract number and stock facts are carried along (SN-18). */
export function handOverMail(
  notice: Notice,
  { routine, contractNumber, facts }: HandOver,
  by: string,
  language: Language,
): WrittenMail {
  const words = texts[language];
  return {
    subject: words.handOverSubject(routine, notice.key, productOf(notice)),
    text: [
      words.handOverOpening(routine),
      ...(contractNumber ? [`${words.contractNumber}: ${contractNumber}`] : []),
      `${words.stock}:\n${facts}`,
      `${words.matter}:\n${matterOf(notice, language)}`,
      by,
    ].join('\n\n'),
  };
}

/** Subject and opening of a reply to the sender: our number and the maker's reference are in both (B1-08, B1-10). */
export function replyCover(
  notice: Pick<Notice, 'key' | 'fields' | 'plan' | 'subject'>,
  reply: ReplyKind,
  region: string,
  language: Language,
): { readonly subject: string; readonly opening: string; readonly file: string } {
  const words = texts[language];
  const reference = valueOf(notice.fields, 'fsnReference') || productOf(notice);
  return {
    subject: words.replySubject[reply](notice.key, line(reference)),
    opening: words.replyOpening[reply](region, notice.key),
    file: words.replyFile[reply](notice.key),
  };
}
