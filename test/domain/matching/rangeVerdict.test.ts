import fc from 'fast-check';
import { numberLimits } from '../../../src/domain/matching/numberLimits';
import { judgeRow } from '../../../src/domain/matching/rangeVerdict';

const serialVerdict = (serials: readonly string[], serial: string, made = '') =>
  judgeRow({ serials: numberLimits(serials), lots: undefined }, { serial, lot: '', made });

describe('A serial number and the numbers that a notice names (X-06)', () => {
  it.each([
    [['1000–1999'], '1000', 'inside'],
    [['1000–1999'], '1999', 'inside'],
    [['1000–1999'], '2000', 'outside'],
    [['1000–1999'], '01500', 'inside'],
    [['1000–1999'], 'SN 1500', 'inside'],
    [['1000–1999'], 'S/N: 2500', 'outside'],
    [['1000–1999'], 'EP1500', 'unknown'], // perhaps another series, perhaps only a prefix
    [['1000–1999'], '', 'unknown'],
    [['1000–1999'], 'saknas', 'unknown'],
    [['1000 - 1999'], '1500', 'inside'],
    [['1000-1999'], '1500', 'inside'],
    [['1000 till och med 1999'], '1999', 'inside'],
    [['from 1000 to 1999'], '1999', 'inside'],
    [['A100-A199'], 'a-150', 'inside'],
    [['A100–199'], 'A150', 'inside'],
    [['A100-A199'], 'A200', 'outside'],
    [['A100-A199'], 'B150', 'outside'],
    [['A100-A199'], '150', 'unknown'],
    [['A100–B199'], 'A950', 'inside'], // between the two, whichever letter
    [['26A114–26A120'], '26A115', 'inside'],
    [['1000–1999', '5000–5999'], '5500', 'inside'],
    [['1000–1999', 'A100–A199'], '2500', 'outside'],
    [['1000 och uppåt'], '90000', 'inside'],
    [['fr.o.m. 1000'], '999', 'outside'],
    [['t.o.m. 1999'], '5', 'inside'],
    [['up to 1999'], '2000', 'outside'],
    [['–1999'], '2000', 'outside'],
    [['99999999999999999998–99999999999999999999'], '99999999999999999997', 'outside'],
  ])('%j and %j: %s', (sought, serial, verdict) => {
    expect(serialVerdict(sought, serial)).toBe(verdict);
  });

  it.each([
    [['26A114', '26A115'], '26a-115', 'inside'],
    [['26A114', '26A115'], '26B002', 'outside'],
    [['1001'], 'EP1001', 'unknown'], // the same figures with letters in front
    [['1001'], '1002', 'outside'],
    [['100-199'], '150', 'inside'], // a range …
    [['100-199'], '100-199', 'inside'], // … or one number with a hyphen
    [['samtliga'], '7', 'inside'],
    [['All serial numbers'], '', 'inside'],
    [['allt7'], 'B9', 'outside'],
  ])('named one by one, %j and %j: %s', (sought, serial, verdict) => {
    expect(serialVerdict(sought, serial)).toBe(verdict);
  });

  it('is inside when one of several in the same cell is', () => {
    expect(serialVerdict(['1000–1999'], '998, 999, 1000')).toBe('inside');
    expect(serialVerdict(['1000–1999'], '998/999')).toBe('outside');
    expect(serialVerdict(['1000–1999'], 'EP/1500')).toBe('inside');
    expect(serialVerdict(['A100–A199'], 'B 150')).toBe('outside');
  });

  it('is never outside when the notice says something that cannot be understood', () => {
    expect(serialVerdict(['1000–1999', 'se bifogad lista'], '5000')).toBe('unknown');
    expect(serialVerdict(['1000–1999', 'A9–17B'], '5000')).toBe('unknown');
    expect(serialVerdict(['1000–1999', 'x'.repeat(100_000)], '5000')).toBe('unknown');
    expect(serialVerdict(['1000–1999', 'se bifogad lista'], '1500')).toBe('inside');
  });

  it('goes by the day of manufacture when the notice does', () => {
    expect(serialVerdict(['t.o.m. 2024-05'], '77', '2024-05-31')).toBe('inside');
    expect(serialVerdict(['t.o.m. 2024-05'], '77', '2024-06-01')).toBe('outside');
    expect(serialVerdict(['2024-01-01–2024-05-31'], '77', '2023-12-31')).toBe('outside');
    expect(serialVerdict(['t.o.m. 2024-05'], '77')).toBe('unknown');
  });

  it('is not limited when the notice names none', () => {
    expect(serialVerdict([], '7')).toBe('unlimited');
    expect(serialVerdict([' '], '7')).toBe('unlimited');
  });

  it('lies inside exactly when the figures lie between the ends', () => {
    const number = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(number, number, number, (a, b, n) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const isInside = n >= from && n <= to;
        expect(serialVerdict([`X${from}–X${to}`], `X${n}`)).toBe(isInside ? 'inside' : 'outside');
      }),
    );
  });
});

describe('A row with both serial and lot (X-06)', () => {
  const limits = { serials: numberLimits(['1000–1999']), lots: numberLimits(['26A114']) };

  it.each([
    ['1500', '', 'inside'],
    ['', '26A114', 'inside'],
    ['2500', '26B002', 'outside'],
    ['2500', '', 'unknown'],
    ['', '', 'unknown'],
  ])('serial %j, lot %j: %s', (serial, lot, verdict) => {
    expect(judgeRow(limits, { serial, lot, made: '' })).toBe(verdict);
  });
});
