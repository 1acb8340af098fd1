import { definedTerms, lawsIn } from '../../../src/domain/documents/comparing/definitions';

describe('The definitions of a document', () => {
  it('are terms with their meaning and the law each is taken from (GD-29)', () => {
    const text = [
      'Medicinteknisk produkt: instrument eller programvara för människor, enligt MDR artikel 2.',
      'Egentillverkad produkt – produkt som tillverkas och används inom samma vårdgivare (HSLF-FS 2021:32).',
      'Provkärl: räknas som IVD, förordning (EU) 2017/746.',
    ].join('\n');
    expect(definedTerms(text)?.map(({ term, laws }) => [term, laws])).toEqual([
      ['Medicinteknisk produkt', ['MDR']],
      ['Egentillverkad produkt', ['HSLF-FS 2021:32']],
      ['Provkärl', ['(EU) 2017/746']],
    ]);
  });

  it('go on over lines that begin no new term', () => {
    expect(definedTerms('Vårdgivare: region\nsom bedriver vård')).toEqual([
      { term: 'Vårdgivare', meaning: 'region\nsom bedriver vård', notes: [], laws: [] },
    ]);
  });

  it('keep the notes on what counts as such too, apart from their meaning (GD-30)', () => {
    const text = [
      'Medicinteknisk produkt: instrument som är avsett för människor (MDR artikel 2).',
      'Anmärkning 1: Artiklar för rengöring, desinfektion eller sterilisering av produkter räknas som produkter.',
      'Produkter för befruktningskontroll ska också anses vara medicintekniska produkter.',
      'Produkt för in vitro-diagnostik: reagens och kalibratorer enligt IVDR.',
      '• Anm. Provbehållare räknas hit.',
    ].join('\n');
    expect(definedTerms(text)?.map(({ term, notes }) => [term, notes])).toEqual([
      [
        'Medicinteknisk produkt',
        [
          'Artiklar för rengöring, desinfektion eller sterilisering av produkter räknas som produkter.',
          'Produkter för befruktningskontroll ska också anses vara medicintekniska produkter.',
        ],
      ],
      ['Produkt för in vitro-diagnostik', ['Provbehållare räknas hit.']],
    ]);
  });

  it('begin with no note: it has nothing to be a note to', () => {
    expect(definedTerms('Anmärkning: gäller alla.')?.map(({ term }) => term)).toEqual([
      'Anmärkning',
    ]);
  });

  it('are not read out of a text that is written otherwise', () => {
    expect(definedTerms('Här används samma begrepp som i lagen.')).toBeUndefined();
  });

  it('name each law once', () => {
    expect(lawsIn('MDR och MDR samt SOSFS 2008:1')).toEqual(['MDR', 'SOSFS 2008:1']);
  });
});
