import { besideEachOther } from '../../../src/domain/documents/comparing/besideEachOther';

const section = (heading: string, text: string) => ({ heading, text });

describe('A local routine beside the regional one (GD-18, GD-19)', () => {
  const regional = [
    section('1 Syfte', 'Alla ska göra lika.'),
    section('2 Ansvar', 'Avdelningschefen svarar inom 7 dagar.'),
    section('3 Kommunikation', 'Svaret ges på kortet.'),
  ];
  const local = [
    section('Syfte', 'Alla ska göra lika.'),
    section('Ansvar', 'Avdelningschefen svarar inom 3 dagar.'),
    section('Lokala kontakter', 'Ring enheten.'),
  ];
  const pairs = besideEachOther(regional, local);

  it('has a row for each heading, however it is numbered', () => {
    expect(
      pairs.map(({ heading, left, right, isSame }) => [heading, !!left, !!right, isSame]),
    ).toEqual([
      ['Syfte', true, true, true],
      ['Ansvar', true, true, false],
      ['3 Kommunikation', true, false, false],
      ['Lokala kontakter', false, true, false],
    ]);
  });

  it('marks on either side what only that side says', () => {
    expect([pairs[1]?.left, pairs[1]?.right]).toEqual([
      [
        { kind: 'same', text: 'Avdelningschefen svarar inom ' },
        { kind: 'removed', text: '7 ' },
        { kind: 'same', text: 'dagar.' },
      ],
      [
        { kind: 'same', text: 'Avdelningschefen svarar inom ' },
        { kind: 'added', text: '3 ' },
        { kind: 'same', text: 'dagar.' },
      ],
    ]);
  });
});
