import type { Dispatch } from '../../domain/dispatches/dispatch';
import type { Language } from '../language';
import { type MailPart, writtenMail, type WrittenMail } from './mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './noticeParts';

const sv = {
  opening:
    'Det här säkerhetsmeddelandet berör er. Ni har egen hantering: ni avgör själva vilka åtgärder som behövs, dokumenterar dem och svarar leverantören själva.',
  mixed: (designated: string) =>
    `Finns produkten även i andra verksamheter sker åtgärderna i dialog mellan ${designated} och MT-säkerhetssamordnaren.`,
  unnamed: 'den funktion ni har utsett',
  toSupplier: 'För svaret till leverantören',
  reference: (reference: string) => `Leverantörens referens: ${reference}`,
  sender: (sender: string) => `Kom från: ${sender}`,
  original: 'Originalet och bilagorna',
  whenDone: 'När ni är klara',
  closing: (mailbox: string, key: string, day: string) =>
    `Skicka ett mejl till ${mailbox} om att ärendet är avslutat, senast ${day}. Skriv ${key} i ämnesraden, eller svara på det här mejlet.`,
};
const en: typeof sv = {
  opening:
    'This safety notice concerns you. You handle notices yourselves: you decide which actions are needed, document them, and reply to the supplier yourselves.',
  mixed: (designated) =>
    `If others have the product too, actions are agreed between ${designated} and the safety coordinator.`,
  unnamed: 'the function you have designated',
  toSupplier: 'For the reply to the supplier',
  reference: (reference) => `The supplier’s reference: ${reference}`,
  sender: (sender) => `Came from: ${sender}`,
  original: 'The original and its attachments',
  whenDone: 'When you are done',
  closing: (mailbox, key, day) =>
    `Send a mail to ${mailbox} that the case is closed, by ${day}. Write ${key} in the subject, or answer this mail.`,
};
const texts = { sv, en };

/** How a service with own handling says that the case is closed: to the function mailbox, with its number (SN-61). */
export const closingPart = (
  { content, noticeKey }: Dispatch,
  language: Language,
  mailbox: string,
): MailPart => ({
  heading: texts[language].whenDone,
  text: `${texts[language].closing(mailbox, noticeKey, content.handleBy)} ${commonWords[language].patients}`,
});

/** The reference and sender that a reply names, and where the original is to be read. */
const supplierPart = ({ content }: Dispatch, language: Language, casePage: string): MailPart => {
  const words = texts[language];
  const { reference, sender } = content.maker ?? {};
  const facts = [
    ...(reference ? [words.reference(reference)] : []),
    ...(sender ? [words.sender(sender)] : []),
  ];
  return {
    heading: words.toSupplier,
    text: facts.join('\n'),
    link: { title: words.original, url: casePage },
  };
};

/**
 * The mail to a service that handles notices itself, in its own function mailbox (SN-45, SN-47): it documents and replies
 * to the supplier itself, with what that takes (SN-49), agrees with the coordinator where others have the product too (SN-48), and tells when
 * the case is closed (SN-61).
 */
export function ownHandlingMail(
  dispatch: Dispatch,
  language: Language,
  region: string,
  mailbox: string,
  casePage: string,
): WrittenMail {
  const { unit } = dispatch;
  const words = texts[language];
  return writtenMail(
    subjectOf(dispatch, language, region),
    [
      { text: commonWords[language].to(unit.name) },
      { text: `${words.opening}\n${words.mixed(unit.designated?.name ?? words.unnamed)}` },
      matterPart(dispatch, language, true),
      ...contentParts(dispatch, language),
      supplierPart(dispatch, language, casePage),
      closingPart(dispatch, language, mailbox),
      reasonPart(dispatch, language),
    ],
    language,
  );
}
