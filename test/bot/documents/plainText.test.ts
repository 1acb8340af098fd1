import fc from 'fast-check';
import { plainText } from '../../../bot/documents/plainText';

describe('Text for a document', () => {
  it.each([
    ['keeps letters, signs and emoji', 'Lång text: å ä ö – 5 µm 😀', 'Lång text: å ä ö – 5 µm 😀'],
    ['has one kind of line break', 'a\r\nb\rc\nd\u2028e', 'a\nb\nc\nd\ne'],
    ['has a space for a tab', '\ta\tb', ' a b'],
    ['has no control characters', 'a\u0000b\u001bc\u009fd', 'abcd'],
    ['shows that half a character was there', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['is read in the direction it is written', 'lot \u202e21\u202c', 'lot 21'],
    ['keeps the marks that Arabic and Hebrew need', 'א\u200f1', 'א\u200f1'],
  ])('%s', (_, given, expected) => expect(plainText(given)).toBe(expected));

  it('is the same when it is cleaned again, whatever it was', () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(anything, (text) => {
        const once = plainText(text);
        expect(plainText(once)).toBe(once);
        expect(once).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff\u202e]|\p{Surrogate}/u);
      }),
    );
  });
});
