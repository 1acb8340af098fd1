import { hasCheckDigit } from '../../../src/domain/identifiers/checkDigit';

describe('The check digit of a device identifier', () => {
  it('agrees with the other figures', () => {
    // Weights 1 and 3 by turns before the last figure: 9×1 + 5×3 + 2×1 + 3×1 = 29, and 29 + 1 = 30.
    expect(hasCheckDigit('09520000030001')).toBe(true);
  });

  it('betrays a wrong figure', () => {
    expect(hasCheckDigit('09520000030002')).toBe(false);
  });
});
