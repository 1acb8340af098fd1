import { cellText, madeOf, quantityOf } from '../../../bot/inventory/cellText';
import { countOddities } from '../../../bot/inventory/oddities';

const cleaned = (raw: string) => {
  const oddities = countOddities();
  const text = cellText(raw, oddities);
  return [text, ...oddities.done().map(({ kind }) => kind)];
};

describe('A cell of an export', () => {
  it.each([
    ['  EP-3000 \u0000 S\n', ['EP-3000 S']],
    ['A\u030anga', ['Ånga']],
    ['="0012345"', ['0012345']], // how Excel keeps zeros
    ['1001.0', ['1001']],
    ['2.0', ['2.0']], // a version, not a number
    ['x'.repeat(600), ['x'.repeat(500), 'cut-cells']],
    ['(01)09520000030001\u001d211001', ['(01)09520000030001\u001d211001']], // the separator of a code stays
  ])('%j is %j', (raw, expected) => {
    expect(cleaned(raw)).toEqual(expected);
  });

  it.each(['=HYPERLINK("http://x.example";"Klicka")', '=1+1', '@SUM(A1)', '+CMD(1)', '-cmd|(1)'])(
    'that looks like a formula stays text, and is counted: %s',
    (raw) => {
      expect(cleaned(raw)).toEqual([raw, 'formulas']);
    },
  );

  it.each(['+E123PUMP30000.', '-', '-5', '+46 70 000 00 00'])('%s is no formula', (raw) => {
    expect(cleaned(raw)).toEqual([raw]);
  });

  it.each(['EP-3000 S', 'Övervakningsmonitor', '(01)09520000030001(21)A/7', '0012', 'a_b'])(
    'is left as it is when nothing is odd: %s',
    (raw) => {
      expect(cleaned(raw)).toEqual([raw]);
    },
  );

  it('gives back a number that a spreadsheet wrote with an exponent, when all figures are there', () => {
    expect(cleaned('9,520000030001E+12')).toEqual(['9520000030001']);
    expect(cleaned('1.0E+1')).toEqual(['10']);
  });

  it('warns of a number whose last figures a spreadsheet has lost', () => {
    expect(cleaned('9,52E+12')).toEqual(['9,52E+12', 'rounded-numbers']);
    expect(cleaned('1,0E+12')).toEqual(['1,0E+12', 'rounded-numbers']);
  });
});

describe('A quantity', () => {
  it.each([
    ['7', 7],
    ['1 200', 1200],
    ['1\u00a0200,5', 1200.5],
    ['12 st', 12],
    ['-3', -3],
    ['', 1],
    ['några', 1],
  ])('%j is %d', (text, quantity) => {
    expect(quantityOf(text)).toBe(quantity);
  });
});

describe('A day of manufacture', () => {
  it.each([
    ['2024-05-31', '2024-05-31'],
    ['20240531', '2024-05-31'],
    ['2024-05', '2024-05'],
    ['maj 2024', ''],
    ['12345678', ''],
  ])('%j is %j', (text, made) => {
    expect(madeOf(text)).toBe(made);
  });
});
