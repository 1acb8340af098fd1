import {
  dispatchKeyOf,
  dispatchStream,
  isNoticeKey,
  noticeKeyOf,
  noticeStream,
} from '../../../src/domain/notices/noticeKey';

describe('The number of a notice in the register', () => {
  it('is the year and a running number of four figures', () => {
    expect(noticeKeyOf('2026-03-23', 42)).toBe('FSN-2026-0042');
  });

  it('grows beyond four figures', () => {
    expect(noticeKeyOf('2026-12-01', 10_000)).toBe('FSN-2026-10000');
  });

  it('is recognised, and nothing else is', () => {
    const texts = [
      'FSN-2026-0001',
      'FSN-2026-12345',
      'FSN-26-0001',
      'FSN-2026-1',
      'fsn-2026-0001',
      ' FSN-2026-0001',
      '',
    ];
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
