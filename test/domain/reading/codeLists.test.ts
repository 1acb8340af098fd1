import { codesAt } from '../../../src/domain/reading/codeLists';

const read = (text: string) => {
  const list = codesAt(text, 0, text.length);
  return { codes: list.codes.map((one) => one.value), ranges: list.ranges.map((one) => one.value) };
};

describe('Lists of codes', () => {
  it('reads codes parted by semicolons, commas and "and"', () => {
    expect(read(': 3HD044; 3LD068, 4AB001 and 5CD002 were sold').codes).toEqual([
      '3HD044',
      '3LD068',
      '4AB001',
      '5CD002',
    ]);
  });

  it.each([
    '1000–1999',
    '1000-1999',
    '1000 till 1999',
    'mellan 1000 och 1999',
    'from 1000 to 1999',
  ])('reads "%s" as a range', (words) => {
    expect(read(words)).toEqual({ codes: [], ranges: [{ from: '1000', to: '1999' }] });
  });

  it('stops before the next row of the form', () => {
    expect(read('1000–1999\n2.2\tFara').codes).toEqual([]);
  });

  it('does not run on over a blank line', () => {
    expect(read('3500 and 4000\n\n02 Aug 2017').codes).toEqual(['3500', '4000']);
  });
});
