import type { DecisionOutcome } from '../../domain/decisions/officialStatement';
import type { Language } from '../language';

const sv = {
  extract: 'Protokollsutdrag',
  notAdjusted: 'Protokollsutdrag, ej justerat',
  statement: 'Tjänsteutlåtande',
  diaryNumber: 'Diarienummer',
  documentNumber: 'Dokumentnummer',
  // A name that ends in s, x or z takes no further s in Swedish.
  decisionOf: (body: string): string => `${body}${/[sxz]$/i.test(body) ? '' : 's'} beslut`,
  proposition: 'Proposition',
  matter: 'Ärendet',
  basis: 'Beslutsunderlag',
  recipients: 'Beslutet expedieras till',
  official: 'Handläggare',
  statedOn: 'Datum',
  path: 'Ärendegång',
  proposal: 'Förslag till beslut',
  economicConsequences: 'Ekonomiska konsekvenser',
  corrections: 'Rättelser',
  correction: (day: string, by: string, text: string): string => `${day}, ${by}: ${text}`,
  adjustedOn: 'Justerat',
  certified: 'Utdragets riktighet bestyrks',
  secretary: 'Sekreterare',
  chair: 'Ordförande',
  chairOf: (body: string): string => `${body}${/[sxz]$/i.test(body) ? '' : 's'} ordförande`,
  director: 'Regiondirektör',
  file: 'Akten',
  put: (chair: string, found: string): string =>
    `Ordförande ${chair} ställer förvaltningens förslag under proposition och finner att ${found}.`,
  found: {
    carried: 'det bifalls',
    changed: 'det bifalls med ändring',
    rejected: 'det avslås',
    referredBack: 'ärendet återremitteras',
  } satisfies { readonly [O in DecisionOutcome]: string },
};
type PaperTexts = typeof sv;

const en: PaperTexts = {
  extract: 'Extract of the minutes',
  notAdjusted: 'Extract of the minutes, not adjusted',
  statement: 'Official statement',
  diaryNumber: 'Diary number',
  documentNumber: 'Document number',
  decisionOf: (body) => `Decision of ${body}`,
  proposition: 'Proposition',
  matter: 'The matter',
  basis: 'Basis of the decision',
  recipients: 'The decision is sent to',
  official: 'Official',
  statedOn: 'Day',
  path: 'Path of the matter',
  proposal: 'Proposal for decision',
  economicConsequences: 'Economic consequences',
  corrections: 'Corrections',
  correction: (day, by, text) => `${day}, ${by}: ${text}`,
  adjustedOn: 'Adjusted',
  certified: 'The extract is certified',
  secretary: 'Secretary',
  chair: 'Chair',
  chairOf: (body) => `Chair of ${body}`,
  director: 'Regional director',
  file: 'The file',
  put: (chair, found) =>
    `The chair, ${chair}, puts the administration’s proposal and finds that ${found}.`,
  found: {
    carried: 'it is carried',
    changed: 'it is carried with a change',
    rejected: 'it is rejected',
    referredBack: 'the matter is referred back',
  },
};

/** The words of an official statement and of an extract of the minutes. */
export const decisionPaperTexts: { readonly [L in Language]: PaperTexts } = { sv, en };
