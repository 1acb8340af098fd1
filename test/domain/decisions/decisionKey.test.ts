import {
  keyOfParagraph,
  paragraphOf,
  tidyParagraph,
} from '../../../src/domain/decisions/decisionKey';

describe('A paragraph (DE-01)', () => {
  it('is the running number and the year in two digits', () => {
    expect(paragraphOf('RS-2026-160')).toBe('§ 160/26');
    expect(paragraphOf('RS-2026-T12')).toBe('RS-2026-T12');
  });

  it('names its decision, of the body at hand or of the one it says', () => {
    expect(keyOfParagraph('§ 160/26', 'RS')).toBe('RS-2026-160');
    expect(keyOfParagraph(' HSN § 7 / 25 ', 'RS')).toBe('HSN-2025-7');
    expect(keyOfParagraph('RS-2026-160', 'HSN')).toBe('RS-2026-160');
    expect(keyOfParagraph('§ 0/26', 'RS')).toBeUndefined();
  });

  it('is kept in one way, however it was written', () => {
    expect(['§160/26', 'rs § 160/26', 'RS-2026-160', 'paragraf 160'].map(tidyParagraph)).toEqual([
      '§ 160/26',
      'RS § 160/26',
      'RS § 160/26',
      undefined,
    ]);
  });
});
