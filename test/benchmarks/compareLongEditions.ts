import {
  compareEditions,
  type ComparedSection,
} from '../../src/domain/documents/comparing/compareEditions';
import { type Figure, median } from './figures';
import { manyRoutines } from './manyRoutines';

const wordsOfPage = 400;
const wordsOfSentence = 14;
const sectionsOfPage = 2;
const times = 5;

/** A document of so many pages: sections of sentences, out of the same invented words as the routines that are searched. */
function aLongEdition(pages: number): readonly ComparedSection[] {
  const words = manyRoutines(Math.ceil((pages * wordsOfPage) / 500))
    .flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(' ')))
    .slice(0, pages * wordsOfPage);
  const perSection = wordsOfPage / sectionsOfPage;
  return Array.from({ length: pages * sectionsOfPage }, (_, place) => {
    const own = words.slice(place * perSection, (place + 1) * perSection);
    const sentences = Array.from({ length: Math.ceil(own.length / wordsOfSentence) }, (__, at) =>
      own.slice(at * wordsOfSentence, (at + 1) * wordsOfSentence).join(' '),
    );
    return {
      heading: `Avsnitt ${place + 1}`,
      text: sentences
        .map((sentence) => `${sentence.charAt(0).toLocaleUpperCase('sv')}${sentence.slice(1)}.`)
        .join(' '),
    };
  });
}

/** The edition after it, with every so-many-th word another. */
const changed = (
  edition: readonly ComparedSection[],
  every: number,
): readonly ComparedSection[] => {
  let count = 0;
  return edition.map(({ heading, text }) => ({
    heading,
    text: text
      .split(' ')
      .map((word) => {
        count += 1;
        return count % every === 0 ? `ny${word}` : word;
      })
      .join(' '),
  }));
};

const asOne = (edition: readonly ComparedSection[]): readonly ComparedSection[] => [
  { heading: 'Hela texten', text: edition.map(({ text }) => text).join('\n') },
];

/** Compares two editions of a long document, as the page does when it shows what has changed (GD-16). */
export function compareLongEditions(): Promise<readonly Figure[]> {
  const figures = [60, 300].flatMap((pages) => {
    const before = aLongEdition(pages);
    return [
      { what: 'few changes', every: 2_000 },
      { what: 'many changes', every: 10 },
    ].map(({ what, every }): Figure => {
      const after = changed(before, every);
      const milliseconds = (compare: () => unknown): string => {
        const measured = Array.from({ length: times }, () => {
          const from = performance.now();
          compare();
          return performance.now() - from;
        });
        return `${median(measured).toFixed(0)} ms`;
      };
      const inSections = milliseconds(() => compareEditions(before, after));
      const whole = milliseconds(() => compareEditions(asOne(before), asOne(after)));
      return {
        what: `Comparison of two editions of ${pages} pages, ${what}: in sections; without headings`,
        measured: `${inSections}; ${whole}`,
        aim: '-',
      };
    });
  });
  return Promise.resolve(figures);
}
