import { firstOf } from '../../../../src/domain/documents/search/firstOf';

const bySize = (one: number, other: number): number => Math.floor(one) - Math.floor(other);

describe('The first of many', () => {
  it('are those that sorting all of them gives, equal ones as they stood', () => {
    const many = [5, 3.1, 9, 3.2, 1, 7, 3.3, 0, 1.5];
    for (const most of [0, 1, 4, 9, 20])
      expect(firstOf(many, most, bySize)).toEqual([...many].sort(bySize).slice(0, most));
  });
});
