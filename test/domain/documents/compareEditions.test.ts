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
      { kind: 'removed', text: 'tio dagar. ' },
      { kind: 'added', text: 'fem arbetsdagar.' },
    ]);
  });

  it('gives both texts back whole but for spaces, whatever they are', () => {
    const texts = [
      '',
      'ett',
      'ett två  tre',
      'tre\ntvå ett',
      'två tre fyra fem ett',
      'Ett två. Tre fyra: Fem.\n• Sex sju, t.ex. Åtta!\n\nNio.',
      'Tre fyra: Fem. Ett två.\n\n• Sex sju. Åtta!',
    ];
    const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
    for (const old of texts) {
      for (const fresh of texts) {
        const [{ stretches } = { stretches: [] }] = compareEditions(
          [section('A', old)],
          [section('A', fresh)],
        );
        const without = (kind: string): string =>
          stretches.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
        expect([without('added'), without('removed')].map(inOneLine)).toEqual(
          [old, fresh].map(inOneLine),
        );
      }
    }
  });

  const marked = (old: string, fresh: string): string =>
    compareEditions([section('A', old)], [section('A', fresh)])
      .flatMap(({ stretches }) => stretches)
      .map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'removed' ? `[${text.trim()}]` : `{${text.trim()}} `,
      )
      .join('');

  it('tells a sentence that was rewritten as gone and come, not by the words both happen to have', () => {
    expect(
      marked(
        'Märk pumpen. Skicka den till verkstaden i sin kartong.',
        'Märk pumpen. Ställ undan den i ett låst rum tills någon från verkstaden har hämtat den.',
      ),
    ).toBe(
      'Märk pumpen. [Skicka den till verkstaden i sin kartong.]{Ställ undan den i ett låst rum tills någon från verkstaden har hämtat den.} ',
    );
  });

  it('takes no lone short word for something that stayed', () => {
    expect(
      marked(
        'Enheten kontrollerar filter och slangar varje månad innan larmet provas.',
        'Enheten kontrollerar batterier och kablar varje månad innan larmet provas.',
      ),
    ).toBe(
      'Enheten kontrollerar [filter och slangar]{batterier och kablar} varje månad innan larmet provas.',
    );
  });

  it('marks a changed figure alone', () => {
    expect(
      marked(
        'Svara inom 7 dagar. Kontrollera kylskåpet varje morgon.',
        'Svara inom 14 dagar. Kontrollera kylskåpet varje morgon.',
      ),
    ).toBe('Svara inom [7]{14} dagar. Kontrollera kylskåpet varje morgon.');
  });

  it('says that a section is the same when only its lines are broken otherwise', () => {
    const [change] = compareEditions(
      [section('A', 'Larmet provas av den som tar produkten\ni bruk.\n• En gång om dagen')],
      [section('A', 'Larmet provas av den  som tar\nprodukten i bruk.\n\n• En gång om dagen')],
    );
    expect(change?.change).toBe('same');
  });

  it('finds the one sentence that was changed in a section of a thousand', () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `Punkt ${index} gäller alla.`);
    const fresh = lines.map((line, index) => (index === 500 ? 'Punkt 500 gäller ingen.' : line));
    expect(differences(lines, fresh).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', items: ['Punkt 500 gäller alla.'] },
      { kind: 'added', items: ['Punkt 500 gäller ingen.'] },
    ]);
  });

  it('finds what was changed at both ends of a book without weighing everything against everything', () => {
    const lines = Array.from({ length: 6_000 }, (_, index) => `Rad ${index}`);
    const fresh = ['Förord', ...lines.slice(1, 5_999), 'Efterord'];
    expect(differences(lines, fresh).map(({ kind, items }) => [kind, items.length])).toEqual([
      ['removed', 1],
      ['added', 1],
      ['same', 5_998],
      ['removed', 1],
      ['added', 1],
    ]);
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
