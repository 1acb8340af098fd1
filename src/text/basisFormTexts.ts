import type { Language } from './language';

/** The printed words of Bilaga 1 that are not a row's own (B1-01 … B1-13). */
export interface BasisFormTexts {
  readonly title: (routine: string, noticeKey: string, product: string) => string;
  readonly introduction: (routine: string, edition: string) => string;
  readonly notice: string;
  readonly number: string;
  readonly product: string;
  readonly manufacturer: string;
  readonly identifiers: string;
  readonly problem: string;
  readonly dialogue: string;
  readonly columns: readonly [question: string, answer: string, responsible: string];
  readonly searchWords: string;
  readonly contractNumber: string;
  readonly hit: string;
  readonly noHit: string;
  readonly yes: string;
  readonly no: string;
  readonly whoAnswers: string;
  readonly resultBelow: string;
  readonly attachments: string;
  readonly answeredBy: string;
  readonly unanswered: string;
  readonly results: string;
  readonly assessment: string;
  readonly assessedBy: string;
  readonly blank: string;
}

const sv: BasisFormTexts = {
  title: (routine, key, product) => `Bilaga 1 Mailmall (${routine}) – ${key} ${product}`,
  introduction: (routine, edition) =>
    `${routine}, utgåva ${edition}. Skriv aldrig patientuppgifter.`,
  notice: 'Aktuellt säkerhetsmeddelande',
  number: 'Nummer:',
  product: 'Produkt:',
  manufacturer: 'Tillverkare:',
  identifiers: 'Identifierare:',
  problem: 'Vad är fel:',
  dialogue: 'Dialogtabell',
  columns: ['Fråga', 'Svar', 'Ansvar'],
  searchWords: 'Ange sökord:',
  contractNumber: 'Avtalsnummer:',
  hit: 'Träff',
  noHit: 'Ingen träff',
  yes: 'Ja',
  no: 'Nej',
  whoAnswers: 'Vem svarar?',
  resultBelow: 'Se Resultat nedanför tabellen.',
  attachments: 'Bilagor:',
  answeredBy: 'Besvarat av:',
  unanswered: 'Inte besvarat',
  results: 'Resultat',
  assessment: 'Utifrån ovan underlag görs en bedömning om lämplig hantering',
  assessedBy: 'Bedömt av:',
  blank: '–',
};

const en: BasisFormTexts = {
  title: (routine, key, product) => `Appendix 1 Mail template (${routine}) – ${key} ${product}`,
  introduction: (routine, edition) => `${routine}, edition ${edition}. Never write about patients.`,
  notice: 'The safety notice',
  number: 'Number:',
  product: 'Product:',
  manufacturer: 'Manufacturer:',
  identifiers: 'Identifiers:',
  problem: 'What is wrong:',
  dialogue: 'Dialogue table',
  columns: ['Question', 'Answer', 'Responsible'],
  searchWords: 'Search words:',
  contractNumber: 'Contract number:',
  hit: 'Hit',
  noHit: 'No hit',
  yes: 'Yes',
  no: 'No',
  whoAnswers: 'Who answers?',
  resultBelow: 'See Results below the table.',
  attachments: 'Attachments:',
  answeredBy: 'Answered by:',
  unanswered: 'Not answered',
  results: 'Results',
  assessment: 'From the basis above, an assessment is made of how to handle the notice',
  assessedBy: 'Assessed by:',
  blank: '-',
};

export const basisFormTexts: { readonly [L in Language]: BasisFormTexts } = { sv, en };
