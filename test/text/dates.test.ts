import { dayAndTime, dayOf } from '../../src/text/dates';

describe('A moment as people in Sweden read it', () => {
  it.each([
    ['2026-03-23T13:05:00.000Z', '2026-03-23 14:05'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02 00:30'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01 00:00'],
    // Summer time begins on 2026-03-29 at 01:00 UTC and ends on 2026-10-25 at 01:00 UTC.
    ['2026-03-29T00:59:00.000Z', '2026-03-29 01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29 03:00'],
    ['2026-10-25T00:59:00.000Z', '2026-10-25 02:59'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25 02:00'],
  ])('%s is %s', (moment, text) => {
    expect([dayAndTime(moment), dayOf(moment)]).toEqual([text, text.slice(0, 10)]);
  });
});
