import type { HitReason, HitStrength } from '../../domain/matching/judgeProduct';
import type { RangeVerdict } from '../../domain/matching/rangeVerdict';

const figures = new Intl.NumberFormat('sv-SE');
const number = (value: number): string => figures.format(value);

const strengths: { readonly [S in HitStrength]: string } = {
  certain: 'Säker',
  probable: 'Trolig',
  possible: 'Möjlig',
};
const reasons: { readonly [R in HitReason]: string } = {
  udi: 'UDI',
  'udi-package': 'UDI för annan förpackning',
  catalogue: 'artikelnummer',
  model: 'modell',
  'code-in-name': 'nummer i benämningen',
  name: 'produktnamn',
  'name-part': 'del av produktnamnet',
};
const verdicts: { readonly [V in RangeVerdict]: string } = {
  inside: 'Numret berörs',
  outside: 'Numret berörs inte',
  unknown: 'Numret är okänt',
  unlimited: 'Alla nummer berörs',
};

const sv = {
  title: 'Träffar i inventarier och inköp',
  reading: (rows: number, about: number) =>
    `Läser exporterna: ${number(rows)} av ungefär ${number(about)} rader. Träffarna visas när allt är läst.`,
  noExports: 'Det finns inga exporter att söka i. Lägg dem i biblioteket för inventarier.',
  failed: 'Träffarna kunde inte hämtas just nu.',
  none: (sources: string) => `Ingen träff i ${sources}.`,
  withHits: (source: string, rows: number, quantity: number) =>
    `${source}: ${rows === 1 ? '1 rad' : `${number(rows)} rader`}, ${number(quantity)} st`,
  hits: 'Träff',
  noHits: 'Ingen träff',
  notSearched: 'Inte sökt',
  outside: (rows: number) =>
    `${number(rows)} ${rows === 1 ? 'rad har' : 'rader har'} produkten men med nummer som inte berörs.`,
  unread: (files: string) =>
    `De här filerna kunde inte läsas och är inte sökta: ${files}. Kontrollera dem i biblioteket.`,
  exported: (day: string) => `uttag ${day}`,
  department: 'Avdelning',
  quantity: 'Antal',
  rows: 'Rader',
  certainty: 'Hur säkert',
  numbers: 'Lot och serienummer',
  unknownUnit: 'Finns inte i Verksamheter',
  privateBuyer: 'Privat vårdgivare',
  municipalBuyer: 'Kommun',
  ofSource: (source: string, quantity: number) => `${source} ${number(quantity)}`,
  show: (department: string) => `Visa raderna för ${department}`,
  maker: 'Tillverkare',
  product: 'Produkt',
  serial: 'Serienummer eller lot',
  source: 'Källa',
  why: 'Därför',
  place: (file: string, line: number) => `${file}, rad ${number(line)}`,
  more: (count: number) => `${number(count)} rader till visas inte.`,
  strengths,
  reasons,
  verdicts,
  workOrders: 'Hämta arbetsordrar (CSV)',
  workOrdersHint: 'En arbetsorder för varje säker eller trolig träff i ett inventariesystem.',
  number,
};
const en: typeof sv = {
  title: 'Hits in inventories and purchases',
  reading: (rows, about) =>
    `Reading the exports: ${number(rows)} of about ${number(about)} rows. Hits show when all is read.`,
  noExports: 'There are no exports to search. Put them in the library for inventories.',
  failed: 'The hits could not be fetched right now.',
  none: (sources) => `No hits in ${sources}.`,
  withHits: (source, rows, quantity) =>
    `${source}: ${rows === 1 ? '1 row' : `${number(rows)} rows`}, ${number(quantity)} items`,
  hits: 'Hits',
  noHits: 'No hits',
  notSearched: 'Not searched',
  outside: (rows) => `${number(rows)} rows have the product, but with numbers not concerned.`,
  unread: (files) => `These files could not be read and were not searched: ${files}.`,
  exported: (day) => `exported ${day}`,
  department: 'Department',
  quantity: 'Items',
  rows: 'Rows',
  certainty: 'How sure',
  numbers: 'Lots and serial numbers',
  unknownUnit: 'Not among the units',
  privateBuyer: 'Private provider',
  municipalBuyer: 'Municipality',
  ofSource: (source, quantity) => `${source} ${number(quantity)}`,
  show: (department) => `Show the rows of ${department}`,
  maker: 'Manufacturer',
  product: 'Product',
  serial: 'Serial number or lot',
  source: 'Source',
  why: 'Because of',
  place: (file, line) => `${file}, row ${number(line)}`,
  more: (count) => `${number(count)} more rows are not shown.`,
  strengths: { certain: 'Certain', probable: 'Probable', possible: 'Possible' },
  reasons: {
    udi: 'UDI',
    'udi-package': 'UDI of another package',
    catalogue: 'catalogue number',
    model: 'model',
    'code-in-name': 'number in the name',
    name: 'product name',
    'name-part': 'part of the product name',
  },
  verdicts: {
    inside: 'Number concerned',
    outside: 'Number not concerned',
    unknown: 'Number unknown',
    unlimited: 'All numbers concerned',
  },
  workOrders: 'Download work orders (CSV)',
  workOrdersHint: 'A work order for each certain or probable hit in an inventory system.',
  number,
};

/** What the part with matches says. */
export const matchPageTexts = { sv, en };
