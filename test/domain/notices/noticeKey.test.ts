import {
  dispatchKeyOf,
  dispatchStream,
  isNoticeKey,
  nextNoticeNumber,
  noticeKeyOf,
  noticeStream,
  numberingDay,
} from '../../../src/domain/notices/noticeKey';

describe('The number of a notice in the register', () => {
  it('is the year and a running number of four figures', () => {
    expect(noticeKeyOf('2026-03-23', 42)).toBe('FSN-2026-0042');
  });

  it('grows beyond four figures', () => {
    expect(noticeKeyOf('2026-12-01', 10_000)).toBe('FSN-2026-10000');
    expect(nextNoticeNumber('2026-12-01', 'FSN-2026-10000')).toBe(10_001);
  });

  it('begins with 1', () => {
    expect(nextNoticeNumber('2026-03-23', undefined)).toBe(1);
  });

  it('follows the latest one of the year', () => {
    expect(nextNoticeNumber('2026-03-23', 'FSN-2026-0041')).toBe(42);
  });

  it('begins with 1 again in a new year', () => {
    expect(nextNoticeNumber('2027-01-01', 'FSN-2026-0412')).toBe(1);
  });

  it.each([
    ['2025-12-31', 'FSN-2026-0003', '2026-01-01'],
    ['2026-03-23', 'FSN-2026-0003', '2026-03-23'],
    ['2027-01-01', 'FSN-2026-0003', '2027-01-01'],
    ['2026-03-23', undefined, '2026-03-23'],
  ])('of a mail from %s after %s counts in the year of %s', (day, latestKey, expected) => {
    expect(numberingDay(day, latestKey)).toBe(expected);
  });

  it('is recognised, and nothing else is', () => {
    const texts = ['FSN-2026-0001', 'FSN-2026-12345', 'FSN-26-0001', 'FSN-2026-1', 'fsn-2026-0001', ' FSN-2026-0001', ''];
    expect(texts.map(isNoticeKey)).toEqual([true, true, false, false, false, false, false]);
  });

  it('names one stream for the notice and one for each of its dispatches', () => {
    const key = dispatchKeyOf('FSN-2026-0001', 'iva');
    expect([noticeStream('FSN-2026-0001'), key, dispatchStream(key)]).toEqual([
      'notice/FSN-2026-0001',
      'FSN-2026-0001/iva',
      'dispatch/FSN-2026-0001/iva',
    ]);
  });
});
