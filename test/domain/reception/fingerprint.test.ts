import { bandsOf, fingerprintOf, textLikeness } from '../../../src/domain/reception/fingerprint';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `ord${from + index}`).join(' ');
const like = (one: string, other: string): number | undefined =>
  textLikeness(fingerprintOf(one), fingerprintOf(other));

describe('The fingerprint of a text (X-07)', () => {
  it('fits a text column of a list, however long the text', () => {
    expect(fingerprintOf(words(0, 50_000)).length).toBeLessThanOrEqual(255);
  });

  it('is the same whatever case, line ends and punctuation', () => {
    expect(fingerprintOf('En två, tre!\nFyra fem sex sju åtta nio tio.')).toBe(
      fingerprintOf('en TVÅ tre fyra fem sex sju åtta – nio tio'),
    );
  });

  it('tells in what measure two texts share runs of words', () => {
    expect(like(words(0, 1_000), words(0, 1_000))).toBe(1);
    // 998 runs each, 498 of them shared, of 1,498 in all: a third.
    expect(like(words(0, 1_000), words(500, 1_500))).toBeCloseTo(0.33, 1);
    expect(like(words(0, 1_000), words(2_000, 3_000))).toBeLessThan(0.05);
  });

  it('tells nothing of a text of a few words', () => {
    expect(fingerprintOf('Se bifogad fil')).toBe('');
    expect(like('Se bifogad fil', words(0, 100))).toBeUndefined();
    expect(textLikeness('not one', fingerprintOf(words(0, 100)))).toBeUndefined();
    expect(bandsOf('')).toEqual([]);
  });

  it('has a part in common with that of a text a half of which is the same', () => {
    const others = bandsOf(fingerprintOf(words(300, 1_300)));
    expect(bandsOf(fingerprintOf(words(0, 1_000))).some((band) => others.includes(band))).toBe(
      true,
    );
  });
});
