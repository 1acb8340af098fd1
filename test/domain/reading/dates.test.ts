import { datesIn } from '../../../src/domain/reading/dates';

const read = (text: string) =>
  datesIn(text, { start: 0, end: text.length }).map((one) => one.value);

describe('Dates in a notice', () => {
  it.each([
    ['den 21 december 2011', '2011-12-21'],
    ['22 Aug2014', '2014-08-22'],
    ['08 May2013 at 14:00', '2013-05-08'],
    ['2026-03-23', '2026-03-23'],
    ['13/03/2026', '2026-03-13'],
    ['04/03/2026', '2026-03-04'],
    ['April 11, 2022', '2022-04-11'],
    ['1st of March 2026', '2026-03-01'],
  ])('reads "%s" as %s', (words, date) => {
    expect(read(words)).toEqual([date]);
  });

  it.each(['30 februari 2026', 'dd Month 2009', '15 april', '99/99/2026', '1.2.3'])(
    'finds none in "%s"',
    (words) => {
      expect(read(words)).toEqual([]);
    },
  );
});
