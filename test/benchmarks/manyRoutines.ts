import type { SearchableDocument } from '../../src/domain/documents/search/searchableDocument';

const subjects = [
  'infusionspump',
  'ventilator',
  'patientmonitor',
  'kateter',
  'defibrillator',
  'säkerhetsmeddelande',
  'avvikelse',
  'läkemedel',
  'provtagning',
  'hygien',
  'journalföring',
  'remiss',
  'strålskydd',
  'blodgas',
  'hjälpmedel',
];
const doings = [
  'hantering',
  'rengöring',
  'kontroll',
  'ansvar',
  'utlåning',
  'kassation',
  'användning',
  'beställning',
  'dokumentation',
  'utbildning',
];
const headings = [
  'Syfte',
  'Bakgrund',
  'Målgrupp',
  'Ansvar',
  'Genomförande',
  'Dokumentation',
  'Kommunikation',
  'Uppföljning',
  'Referenser',
  'Bilagor',
];
const filling =
  'och i att som är det för på av en ska vid har inte från eller patient personal avdelning rapportera kontrollera verksamhetschef larm batteri produkt enhet rutin region medicintekniska produkter instruktion dagligen ansvarig'.split(
    ' ',
  );
const beginnings = [
  'under',
  'över',
  'för',
  'till',
  'av',
  'in',
  'ut',
  'sam',
  'om',
  'upp',
  'med',
  'mot',
];
const stems = [
  'hand',
  'led',
  'skriv',
  'tag',
  'bär',
  'sätt',
  'ställ',
  'gå',
  'se',
  'hål',
  'mät',
  'lägg',
  'vård',
  'drag',
  'fall',
  'kall',
  'brist',
  'märk',
];
const endings = [
  'ning',
  'are',
  'et',
  'en',
  'ande',
  'ade',
  'ningen',
  'arna',
  'ningar',
  'bar',
  'sam',
  'lig',
  'ligt',
  'het',
];

/** Whole numbers below a limit, the same in every run. */
const drawing = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

/** Routines of an invented region: ten sections of some sixty words, a quarter of a million different words in all. */
export function manyRoutines(count: number): readonly SearchableDocument[] {
  const draw = drawing(15_405);
  const one = (values: readonly string[]): string => values[draw(values.length)] ?? '';
  // Few words are common and most are rare, as in any language: the smaller of several draws.
  const common = (values: readonly string[]): string =>
    values[Math.min(draw(values.length), draw(values.length))] ?? '';
  const rare = (): string =>
    `${common(beginnings)}${common(stems)}${draw(3) === 0 ? common(endings) : ''}${draw(3) === 0 ? common(stems) : ''}${common(endings)}`;
  const text = (): string =>
    Array.from({ length: 40 + draw(40) }, () =>
      draw(3) > 0 ? one(filling) : draw(8) === 0 ? one(subjects) : rare(),
    ).join(' ');
  return Array.from({ length: count }, (_, index) => ({
    number: `RH-${10_000 + index}`,
    title: `${one(doings)} av ${one(subjects)} på ${rare()}enheten`,
    status: draw(20) === 0 ? 'withdrawn' : 'inForce',
    edition: `${1 + draw(5)}`,
    scope: draw(3) === 0 ? 'Sjukhuset Norrviken' : 'Region Norrviken',
    type: draw(4) === 0 ? 'riktlinje' : 'rutin',
    administration: `forvaltning-${draw(12)}`,
    process: `Process ${draw(40)}`,
    sections: headings.map((heading, place) => ({
      place,
      heading: draw(4) === 0 ? `${heading} ${one(subjects)}` : heading,
      text: text(),
    })),
  }));
}
