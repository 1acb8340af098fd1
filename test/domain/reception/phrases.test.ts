import { isGuarded, placesOf, quoteOf, wordsIn } from '../../../src/domain/reception/phrases';

const quotes = (
  text: string,
  phrase: string,
  guards: readonly string[] = [],
): readonly string[] => {
  const words = wordsIn(text);
  return placesOf(words, phrase)
    .filter((place) => !isGuarded(words, place, guards))
    .map((place) => quoteOf(text, words, place));
};

describe('A phrase', () => {
  it('is found whatever its case, ending and line ends', () => {
    expect(quotes('Nu är ÄRENDET\navslutat.', 'ärende* avslut*')).toEqual(['ÄRENDET avslutat']);
  });

  it('may have four words within it, a reference being one', () => {
    const phrase = 'ärende* ~ avslut*';
    expect(quotes('Ärendet NP-2026-07 är nu helt avslutat', phrase)).toHaveLength(1);
    expect(quotes('Ärendet om pumpen är nu helt avslutat', phrase)).toHaveLength(0);
  });

  it('ends with its sentence', () => {
    expect(quotes('Ett ärende. Avslutat i går.', 'ärende* ~ avslut*')).toEqual([]);
    expect(quotes('Ett ärende\n\nAvslutat', 'ärende* ~ avslut*')).toEqual([]);
  });

  it('does not count behind a word that takes it back, in the same sentence', () => {
    const found = (text: string) => quotes(text, 'ärende* ~ avslut*', ['inte']);
    expect(found('Ärendet är inte avslutat')).toEqual([]);
    expect(found('Detta är inte ett ärende avslutat')).toEqual([]);
    expect(found('Svara inte. Ärendet är avslutat')).toHaveLength(1);
  });
});
