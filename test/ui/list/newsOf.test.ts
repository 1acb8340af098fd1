import { pageTexts } from '../../../src/text/pageTexts';
import { newsOf } from '../../../src/ui/list/newsOf';
import { aSent, aSummary } from '../fakes';

describe('Telling what is new in the list', () => {
  it('names a notice that arrived', () => {
    expect(newsOf([], [aSummary()], pageTexts.sv)).toBe('Nytt säkerhetsmeddelande: FSN-2026-0001');
  });
  it('tells how many have answered when more have', () => {
    expect(newsOf([aSent({ answered: 1 })], [aSent()], pageTexts.sv)).toBe(
      'FSN-2026-0001: 2 av 3 har svarat',
    );
  });
  it('is silent when nothing changed', () => {
    expect(newsOf([aSent()], [aSent()], pageTexts.sv)).toBe('');
  });
});
