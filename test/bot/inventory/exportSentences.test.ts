import { exportSentence, warningSentence } from '../../../bot/inventory/exportSentences';

describe('A file that is not searched', () => {
  it('is explained to the one who put it there', () => {
    const refusal = { code: 'export/unknown-headers', found: ['Namn', 'Lön'] } as const;
    expect(exportSentence(refusal, 'sv')).toBe(
      'Rubrikerna stämmer inte med någon källa. I filen står ”Namn”, ”Lön”. Rätta rubrikerna eller lägg till dem i regionens inställningar.',
    );
  });

  it('is told apart from a search without hits: how far the reading has come', () => {
    const refusal = { code: 'inventory/being-read', rows: 240_000, about: 1_000_000 } as const;
    expect(exportSentence(refusal, 'sv').replace(/\u00a0/g, ' ')).toBe(
      'Exporterna läses in: 240 000 av ungefär 1 000 000 rader. Vänta tills allt är inläst.',
    );
    expect(exportSentence(refusal, 'en')).toContain('240,000 of about 1,000,000 rows');
  });
});

describe('What was odd in a file', () => {
  it('is told with what to do about it', () => {
    expect(warningSentence({ kind: 'rounded-numbers', count: 3 }, 'sv')).toContain(
      'Formatera kolumnen som text',
    );
    const missing = { kind: 'missing-columns', count: 1, columns: ['Serienummer'] } as const;
    expect(warningSentence(missing, 'sv')).toBe('Kolumner som saknas: ”Serienummer”.');
  });
});
