import { articleKey } from '../../../src/domain/matching/articleKey';

describe('A catalogue or model number (X-06)', () => {
  it.each([
    ['EP-3000 S', 'EP3000S'],
    ['ep3000s', 'EP3000S'],
    ['REF EP-3000 S', 'EP3000S'],
    ['Art.nr: 0012.345', '12345'],
    ['Artikelnummer 12345', '12345'],
    ['Cat. No. SF-1208', 'SF1208'],
    ['P/N SF 1208', 'SF1208'],
    ['Modell EP-3000', 'EP3000'],
    ['000', '0'],
    ['-', ''],
  ])('%s is %s', (text, key) => {
    expect(articleKey(text)).toBe(key);
  });

  it('keeps what tells models apart', () => {
    expect(articleKey('EP-3000+')).not.toBe(articleKey('EP-3000'));
    expect(articleKey('REFLEX 5')).toBe('REFLEX5');
    expect(articleKey('PARTNER 2')).toBe('PARTNER2');
  });
});
