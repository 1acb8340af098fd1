import type { LinkMeaning } from '../../domain/records/recordRef';
import type { Language } from '../language';
import { recordKindTexts } from '../recordKindTexts';

const sv = {
  heading: 'Kedjan',
  hint: 'Det som kom först står överst. Varje steg länkar till det som det kommer från och det som kom ur det.',
  alone: 'Det här är inte kopplat till något annat ännu.',
  cut: 'Kedjan är längre än så här. Öppna ett av stegen för att se dess del.',
  here: 'du är här',
  failed: 'Kedjan kunde inte hämtas just nu.',
  readings: 'Läsning',
  reading: (edition: string, units: number, confirmed: number, expected: number): string =>
    `utgåva ${edition}: ${confirmed} av ${expected} har bekräftat, ${units} ${units === 1 ? 'verksamhet' : 'verksamheter'}`,
  kinds: recordKindTexts.sv,
  statement: 'Tjänsteutlåtande',
  earlier: {
    comesFrom: 'kommer från',
    belongsTo: 'hör till',
    answers: 'svarar på',
    leadsTo: 'följer av',
    concerns: 'rör',
  } satisfies { readonly [M in LinkMeaning]: string },
  later: {
    comesFrom: 'ledde till',
    belongsTo: 'har',
    answers: 'besvarades av',
    leadsTo: 'leder till',
    concerns: 'berörs av',
  } satisfies { readonly [M in LinkMeaning]: string },
};
export type ChainTexts = typeof sv;

const en: ChainTexts = {
  heading: 'The chain',
  hint: 'What came first stands on top. Each step links to what it comes from and to what came of it.',
  alone: 'This is linked to nothing else yet.',
  cut: 'The chain is longer than this. Open one of the steps to see its part.',
  here: 'you are here',
  failed: 'The chain could not be fetched just now.',
  readings: 'Reading',
  reading: (edition, units, confirmed, expected) =>
    `edition ${edition}: ${confirmed} of ${expected} have confirmed, ${units} ${units === 1 ? 'unit' : 'units'}`,
  kinds: recordKindTexts.en,
  statement: 'Official statement',
  earlier: {
    comesFrom: 'comes from',
    belongsTo: 'belongs to',
    answers: 'answers',
    leadsTo: 'follows from',
    concerns: 'concerns',
  },
  later: {
    comesFrom: 'led to',
    belongsTo: 'has',
    answers: 'was answered by',
    leadsTo: 'leads to',
    concerns: 'is concerned by',
  },
};

/** Words of the chain that a record stands in. */
export const chainTexts: { readonly [L in Language]: ChainTexts } = { sv, en };
