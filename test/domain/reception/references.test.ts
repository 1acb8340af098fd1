import { editionOf, plainReference } from '../../../src/domain/reception/references';

describe('A reference', () => {
  it('is compared without case, blanks and separators', () => {
    expect(plainReference(' np 2026/07')).toBe('NP202607');
  });

  it.each(['', 'ABC', 'FSN', '12', 'A-1'])('is none when it says too little: “%s”', (reference) => {
    expect([plainReference(reference), editionOf(reference)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['FSN-2026-014', 'FSN2026014', 0],
    ['FSN-2026-014-U1', 'FSN2026014', 1],
    ['NP 2026-07 rev B', 'NP202607', 2],
    ['NP-2026-07 utgåva 3', 'NP202607', 3],
    ['NP-2026-07 Update', 'NP202607', 1],
    ['MDA/2020/001R2', 'MDA2020001', 2],
    ['FA-REV-2026-1', 'FAREV20261', 0],
  ])('%s is edition of one number (X-08)', (reference, stem, edition) => {
    expect(editionOf(reference)).toEqual({ stem, edition });
  });

  it('is read in no time, however hostile', () => {
    expect(editionOf('-REV'.repeat(100_000))).toBeUndefined();
    expect(plainReference('1'.repeat(1_000_000))?.length).toBe(80);
  });
});
