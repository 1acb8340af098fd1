import { compareEditions } from '../../../src/domain/documents/comparing/compareEditions';
import { differences } from '../../../src/domain/documents/comparing/differences';

const section = (heading: string, text: string) => ({ heading, text });

describe('Comparing two editions (GD-16)', () => {
  const before = [
    section('Syfte', 'Rutinen gäller alla avdelningar.'),
    section('Ansvar', 'Avdelningschefen svarar inom tio dagar.'),
    section('Bilagor', 'Mall.'),
  ];
  const after = [
    section('Syfte', 'Rutinen gäller alla avdelningar.'),
    section('Ansvar', 'Avdelningschefen svarar inom fem arbetsdagar.'),
    section('Kommunikation', 'Svaret ges på kortet.'),
  ];

  it('tells of each section whether it stayed, changed, came or went', () => {
    expect(compareEditions(before, after).map(({ heading, change }) => [heading, change])).toEqual([
      ['Syfte', 'same'],
      ['Ansvar', 'changed'],
      ['Bilagor', 'removed'],
      ['Kommunikation', 'added'],
    ]);
  });

  it('marks the words that were taken out and put in, and no others', () => {
    const changed = compareEditions(before, after)[1]?.stretches;
    expect(changed).toEqual([
      { kind: 'same', text: 'Avdelningschefen svarar inom ' },
      { kind: 'removed', text: 'tio' },
      { kind: 'added', text: 'fem' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: 'dagar.' },
      { kind: 'added', text: 'arbetsdagar.' },
    ]);
  });

  it('gives both texts back whole, whatever they are', () => {
    const texts = ['', 'ett', 'ett två  tre', 'tre\ntvå ett', 'två tre fyra fem ett'];
    for (const old of texts) {
      for (const fresh of texts) {
        const [{ stretches } = { stretches: [] }] = compareEditions(
          [section('A', old)],
          [section('A', fresh)],
        );
        const without = (kind: string): string =>
          stretches.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
        expect([without('added'), without('removed')]).toEqual([old, fresh]);
      }
    }
  });

  it('takes very long texts as a whole rather than for ever', () => {
    const long = (from: number) => Array.from({ length: 5_000 }, (_, index) => from + index);
    const runs = differences(long(0), long(10_000));
    expect(runs.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['removed', 5_000],
      ['added', 5_000],
    ]);
  });
});
