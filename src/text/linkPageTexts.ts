import type { Language } from './language';

/** What the page behind a one-time link says. */
export interface LinkPageTexts {
  readonly title: (noticeKey: string) => string;
  readonly from: (region: string) => string;
  readonly forUnit: (unit: string) => string;
  readonly otherLanguage: string;
  readonly saved: string;
  readonly nothingMore: string;
  readonly nextMailed: string;
  readonly yourAnswer: string;
  readonly choose: string;
  readonly chooseMissing: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly namePatient: string;
  readonly ifHandled: string;
  readonly ifHelp: string;
  readonly oneTime: (until: string) => string;
  readonly notSaved: string;
  readonly notAccepted: string;
  readonly forged: string;
  readonly expired: (until: string) => string;
  readonly used: string;
  readonly newLinkSent: string;
  readonly gone: string;
  readonly tooMany: string;
  readonly trouble: string;
}

const sv: LinkPageTexts = {
  title: (key) => `Svara på säkerhetsmeddelande ${key}`,
  from: (region) => `Från ${region}`,
  forUnit: (unit) => `Till ${unit}`,
  otherLanguage: 'In English',
  saved: 'Tack, svaret är sparat.',
  nothingMore: 'Inget mer behövs från er.',
  nextMailed:
    'Ni kan svara vidare här. En ny länk är också på väg till er e-post, så att ni kan göra det senare.',
  yourAnswer: 'Ert svar',
  choose: 'Vad vill ni svara?',
  chooseMissing: 'Välj vad ni vill svara.',
  name: 'Ditt namn',
  nameHint: 'Så att vi vet vem som har svarat.',
  nameMissing: 'Skriv ditt namn.',
  namePatient: 'Skriv bara ditt namn, inget personnummer.',
  ifHandled: 'Om ni svarar att det är hanterat',
  ifHelp: 'Om ni behöver hjälp',
  oneTime: (until) => `Länken gäller för ett svar, till och med ${until}.`,
  notSaved: 'Svaret är inte sparat ännu. Vänta en stund och skicka igen – det räknas bara en gång.',
  notAccepted: 'Svaret är inte sparat.',
  forged:
    'Länken är inte giltig. Kontrollera att hela adressen kom med, eller använd länken i det senaste mejlet.',
  expired: (until) =>
    `Länken gällde till och med ${until}. Svara på mejlet i stället, så hjälper vi er.`,
  used: 'Länken är redan använd.',
  newLinkSent: 'En ny länk har skickats till er e-post. Använd den för nästa svar.',
  gone: 'Utskicket finns inte längre. Svara på mejlet om något är oklart.',
  tooMany: 'Det kommer för många anrop just nu. Vänta en minut och försök igen.',
  trouble: 'Sidan kan inte visas just nu. Försök igen om en stund.',
};

const en: LinkPageTexts = {
  title: (key) => `Answer safety notice ${key}`,
  from: (region) => `From ${region}`,
  forUnit: (unit) => `To ${unit}`,
  otherLanguage: 'På svenska',
  saved: 'Thank you, the answer is saved.',
  nothingMore: 'Nothing more is needed from you.',
  nextMailed:
    'You may go on answering here. A new link is also on its way by mail, so that you can do it later.',
  yourAnswer: 'Your answer',
  choose: 'What do you want to answer?',
  chooseMissing: 'Choose what you want to answer.',
  name: 'Your name',
  nameHint: 'So that we know who has answered.',
  nameMissing: 'Write your name.',
  namePatient: 'Write only your name, no personal identity number.',
  ifHandled: 'If you answer that it is handled',
  ifHelp: 'If you need help',
  oneTime: (until) => `The link serves for one answer, until ${until}.`,
  notSaved: 'The answer is not saved yet. Wait a moment and send it again – it counts only once.',
  notAccepted: 'The answer is not saved.',
  forged:
    'The link is not valid. Check that the whole address came along, or use the link in the latest mail.',
  expired: (until) => `The link worked until ${until}. Answer the mail instead, and we will help.`,
  used: 'The link has been used already.',
  newLinkSent: 'A new link has been sent by mail. Use it for the next answer.',
  gone: 'The dispatch no longer exists. Answer the mail if something is unclear.',
  tooMany: 'There are too many requests just now. Wait a minute and try again.',
  trouble: 'The page cannot be shown just now. Try again in a while.',
};

export const linkPageTexts: { readonly [L in Language]: LinkPageTexts } = { sv, en };
