import { basisFormTexts } from '../../../src/text/basisFormTexts';
import { exportTexts } from '../../../src/text/exportTexts';
import { replyFormTexts } from '../../../src/text/replyFormTexts';

/** Every text of a language, by its place; a text that needs facts is given some. */
const flattened = (value: unknown, place = ''): [string, string][] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [[place, String((value as (...facts: string[]) => string)('A', 'B', 'C'))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flattened(inner, `${place}/${key}`),
  );
};

describe.each([
  ['Bilaga 1', basisFormTexts],
  ['the reply form', replyFormTexts],
  ['the export', exportTexts],
])('The texts of %s', (_, texts) => {
  it('say the same things in both languages, in different words', () => {
    const [sv, en] = [flattened(texts.sv), flattened(texts.en)];
    expect(sv.map(([place]) => place)).toEqual(en.map(([place]) => place));
    expect(sv.filter(([, text], index) => text === en[index]![1])).toEqual([]);
    [...sv, ...en].forEach(([, text]) => expect(text.trim()).not.toBe(''));
  });
});

describe('The name of the sheet', () => {
  it.each(['sv', 'en'] as const)('is one that Excel takes (%s)', (language) => {
    expect(exportTexts[language].sheet).toMatch(/^[^[\]/\\:*?]{1,31}$/);
  });
});

describe('The name of the file', () => {
  it('has no letters that a file system may lose', () => {
    expect(exportTexts.sv.fileName('2026-03-23')).toBe('sakerhetsmeddelanden-2026-03-23');
  });
});
