import { definedTerms, lawsIn } from '../../../src/domain/documents/comparing/definitions';

describe('The definitions of a document', () => {
  it('are terms with their meaning and the law each is taken from (GD-29, GD-30)', () => {
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
      { term: 'Vårdgivare', meaning: 'region\nsom bedriver vård', laws: [] },
    ]);
  });

  it('are not read out of a text that is written otherwise', () => {
    expect(definedTerms('Här används samma begrepp som i lagen.')).toBeUndefined();
  });

  it('name each law once', () => {
    expect(lawsIn('MDR och MDR samt SOSFS 2008:1')).toEqual(['MDR', 'SOSFS 2008:1']);
  });
});
