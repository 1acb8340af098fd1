import { cellText } from '../../../bot/documents/cellText';

describe('A text in a cell', () => {
  it('is as long as Excel takes, and shows that it was cut', () => {
    expect(cellText('a'.repeat(32767))).toBe('a'.repeat(32767));
    expect(cellText('a'.repeat(32768))).toBe(`${'a'.repeat(32766)}…`);
  });

  it('is not cut through a character', () => {
    // The cut is after 32,766: one letter, 16,382 emoji of two, and half of the next.
    expect(cellText(`a${'😀'.repeat(16384)}`)).toBe(`a${'😀'.repeat(16382)}…`);
  });
});
