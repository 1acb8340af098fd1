import type { DocumentType } from '../domain/documents/document';
import type { Language } from './language';

const readSv: { readonly [T in DocumentType]: string } = {
  rutin: 'Läs rutinen',
  regionalRutin: 'Läs rutinen',
  riktlinje: 'Läs riktlinjen',
  processbeskrivning: 'Läs processbeskrivningen',
  vagledandeDokument: 'Läs dokumentet',
  mall: 'Öppna mallen',
  ledningssystem: 'Läs dokumentet',
  regelbok: 'Läs regelboken',
};

const sv = {
  read: readSv,
  readOther: 'Läs dokumentet',
  readReplacement: (number: string) => `Läs ${number}`,
  inForce: 'Gällande',
  withdrawn: (day: string | undefined) => (day ? `Upphävd ${day}` : 'Upphävd'),
  replacedBy: (number: string, title: string) => `Ersätts av ${number} ${title}`,
  notReplaced: 'Inget dokument ersätter det.',
  pastReview: (day: string) =>
    `Skulle ha granskats senast ${day}. Gäller tills det ersätts eller upphävs.`,
  pastReviewShort: 'Granskning försenad',
  edition: (label: string) => `Utgåva ${label}`,
  scope: (scope: string) => `Gäller för ${scope}`,
  approved: (role: string, day: string) => `Fastställd av ${role}, ${day}`,
  section: (heading: string) => `I avsnittet ${heading}`,
  asOf: (moment: string) => `Så såg det ut ${moment}. Knappen öppnar alltid den utgåva som gäller.`,
  nothingFound: 'Inget dokument hittades. Pröva numret, ett kortare ord eller en annan benämning.',
  nothingPublished:
    'Det finns inga publicerade dokument att söka i än. De kommer hit när de har fastställts.',
};

/** What is said of governing documents in a conversation: on their cards and in a search. */
export type DocumentCardTexts = typeof sv;

const en: DocumentCardTexts = {
  read: {
    rutin: 'Read the routine',
    regionalRutin: 'Read the routine',
    riktlinje: 'Read the guideline',
    processbeskrivning: 'Read the process description',
    vagledandeDokument: 'Read the document',
    mall: 'Open the template',
    ledningssystem: 'Read the document',
    regelbok: 'Read the rule book',
  },
  readOther: 'Read the document',
  readReplacement: (number) => `Read ${number}`,
  inForce: 'In force',
  withdrawn: (day) => (day ? `Withdrawn ${day}` : 'Withdrawn'),
  replacedBy: (number, title) => `Replaced by ${number} ${title}`,
  notReplaced: 'No document replaces it.',
  pastReview: (day) => `Was to be reviewed by ${day}. It holds until it is replaced or withdrawn.`,
  pastReviewShort: 'Review overdue',
  edition: (label) => `Edition ${label}`,
  scope: (scope) => `Applies to ${scope}`,
  approved: (role, day) => `Approved by ${role}, ${day}`,
  section: (heading) => `In section ${heading}`,
  asOf: (moment) => `As it was ${moment}. The button always opens the edition in force.`,
  nothingFound: 'No document was found. Try the number, a shorter word or another name.',
  nothingPublished:
    'There are no published documents to search yet. They come here once they are approved.',
};

export const documentCardTexts: { readonly [L in Language]: DocumentCardTexts } = { sv, en };
