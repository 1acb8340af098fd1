import fc from 'fast-check';
import { addDays, isLocalDate } from '../../src/domain/time';

describe('A day', () => {
  it.each(['2026-03-23', '2024-02-29', '1999-12-31'])('%s exists', (day) => {
    expect(isLocalDate(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '26-03-23',
    '2026-3-23',
    '2026-03-23T00:00',
    '',
  ])('“%s” is none', (day) => {
    expect(isLocalDate(day)).toBe(false);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-29', -1, '2026-03-28'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-03-23', 0, '2026-03-23'],
  ])('%s and %s days gives %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('comes back when the same days are counted there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000, max: 4_000 }), (days) => {
        const there = addDays('2026-03-23', days);
        expect(isLocalDate(there)).toBe(true);
        expect(addDays(there, -days)).toBe('2026-03-23');
      }),
    );
  });
});
