import { isRisk, proposeDeadlines } from '../../../src/domain/deadlines/deadlines';

const settings = {
  high: { receiveDays: 1, handleDays: 7 },
  medium: { receiveDays: 3, handleDays: 14 },
  low: { receiveDays: 7, handleDays: 30 },
};
const today = '2026-03-23';

describe('Proposing deadlines (X-01, SN-64)', () => {
  it.each([
    ['high', { receiveBy: '2026-03-24', handleBy: '2026-03-30' }],
    ['medium', { receiveBy: '2026-03-26', handleBy: '2026-04-06' }],
    ['low', { receiveBy: '2026-03-30', handleBy: '2026-04-22' }],
  ] as const)('counts the days of the settings for %s risk', (risk, expected) => {
    expect(proposeDeadlines(risk, today, settings)).toEqual(expected);
  });

  it("takes the maker's own date as the day to be handled by", () => {
    expect(proposeDeadlines('low', today, settings, '2026-06-01')).toEqual({
      receiveBy: '2026-03-30',
      handleBy: '2026-06-01',
    });
  });

  it("lets receipt never be later than the maker's date", () => {
    expect(proposeDeadlines('low', today, settings, today)).toEqual({
      receiveBy: today,
      handleBy: today,
    });
  });

  it.each([
    ['has passed', '2026-03-22'],
    ['does not exist', '2026-02-30'],
    ['is no date', 'snarast'],
  ])("leaves a maker's date that %s aside", (_, makersDate) => {
    expect(proposeDeadlines('high', today, settings, makersDate).handleBy).toBe('2026-03-30');
  });

  it('knows three risks and no others', () => {
    expect(['high', 'medium', 'low', 'none', ''].map(isRisk)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
