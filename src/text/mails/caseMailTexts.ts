import type { Language } from '../language';

const sv = {
  noSubject: '(utan ämne)',
  noText: 'Mejlet har ingen text som kunde läsas. Öppna originalet i underlaget.',
  nobody: 'Okänd avsändare',
  original: 'Mejlet som det kom',
  receipt: (key: string) => `${key} Ditt ärende har kommit in`,
  greeting: 'Hej!',
  taken: (group: string, key: string) =>
    `Ditt mejl har kommit in till ${group} och har fått ärendenummer ${key}.`,
  next: 'Gruppens sekreterare läser det och hör av sig om något behöver kompletteras.',
  more: (key: string) =>
    `Vill du lägga till något? Svara på det här mejlet och låt numret ${key} stå kvar i ämnesraden.`,
  patients: 'Skicka inte uppgifter om patienter.',
};
export type CaseMailTexts = typeof sv;

const en: CaseMailTexts = {
  noSubject: '(no subject)',
  noText: 'The mail has no text that could be read. Open the original in the basis.',
  nobody: 'Unknown sender',
  original: 'The mail as it came',
  receipt: (key) => `${key} Your case has come in`,
  greeting: 'Hello,',
  taken: (group, key) => `Your mail has come in to ${group} and is case ${key}.`,
  next: 'A secretary of the group reads it and writes to you if something is missing.',
  more: (key) =>
    `Is there something to add? Answer this mail and leave the number ${key} in the subject.`,
  patients: 'Do not send anything about patients.',
};

/** What is said of mails to a group, and to who sends them (LS-22). */
export const caseMailTexts: { readonly [L in Language]: CaseMailTexts } = { sv, en };
