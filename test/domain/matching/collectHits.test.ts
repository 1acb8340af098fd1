import { collectHits } from '../../../src/domain/matching/collectHits';
import type { FoundRow } from '../../../src/domain/matching/inventoryMatch';
import type { HitStrength } from '../../../src/domain/matching/judgeProduct';
import type { RangeVerdict } from '../../../src/domain/matching/rangeVerdict';
import { unitFinder, unitNames } from '../../../src/domain/matching/unitNames';

const units = unitNames(
  [
    { key: 'iva', name: 'Intensivvårdsavdelningen' },
    { key: 'medicin-31', name: 'Medicinavdelning 31' },
  ],
  [{ unitKey: 'iva', writtenAs: ['IVA', '12310'] }],
);
const findUnit = unitFinder(units);

const aRow = (department: string, strength: HitStrength, verdict: RangeVerdict): FoundRow => ({
  source: 'Medusa',
  file: 'medusa.csv',
  line: 2,
  product: { device: '', catalogueNumber: '', model: '', name: '', maker: '', supplier: '' },
  serial: '',
  lot: '',
  made: '',
  department,
  costCentre: '',
  quantity: 1,
  buyer: 'own',
  contract: '',
  stock: '',
  nearStore: '',
  orderedThrough: '',
  strength,
  reasons: [],
  maker: 'same',
  verdict,
});

type Taken = readonly [
  department: string,
  costCentre: string,
  quantity: number,
  strength: HitStrength,
  verdict: RangeVerdict,
];
const collected = (rows: readonly Taken[], mostRows = 10) => {
  const most = { perDepartment: mostRows, inAll: 3, atLeast: 1 };
  const collect = collectHits(findUnit, most);
  rows.forEach(([department, costCentre, quantity, strength, verdict]) => {
    const tally = collect.tallyOf(department, costCentre, 'own');
    tally.count('Medusa', { rows: 1, quantity }, strength, verdict);
    tally.keep(strength, verdict, () => aRow(department, strength, verdict));
  });
  return collect.done();
};

describe('The unit that an export means (X-06)', () => {
  it.each([
    ['Intensivvårdsavdelningen', '', 'iva'],
    ['INTENSIVVARDS-AVDELNINGEN', '', 'iva'],
    ['iva', '', 'iva'],
    ['Medicinavdelning 31', '12310', 'iva'], // the cost centre settles it
    ['Medicinavd. 31', '', undefined],
    ['', '', undefined],
  ])('written %j with cost centre %j is %j', (department, costCentre, unit) => {
    expect(findUnit(department, costCentre)).toBe(unit);
  });
});

describe('Hits by department (X-06)', () => {
  it('are counted together for all writings of one unit', () => {
    const { departments } = collected([
      ['IVA', '', 2, 'certain', 'inside'],
      ['Intensivvårdsavdelningen', '', 1, 'probable', 'unknown'],
    ]);
    expect(departments).toMatchObject([
      {
        name: 'IVA',
        unitKey: 'iva',
        rows: 2,
        quantity: 3,
        strengths: { certain: 1, probable: 1, possible: 0 },
        verdicts: { inside: 1, unknown: 1, outside: 0, unlimited: 0 },
        bySource: [{ source: 'Medusa', rows: 2, quantity: 3 }],
      },
    ]);
  });

  it('keep a department that the directory does not know, as it is written', () => {
    const { departments } = collected([['Avd. 99', '77', 1, 'certain', 'inside']]);
    expect(departments[0]).toMatchObject({ name: 'Avd. 99', costCentre: '77', rows: 1 });
    expect(departments[0]).not.toHaveProperty('unitKey');
  });

  it('leave what is outside the notice’s numbers apart, and do not lose it', () => {
    const { departments, outside } = collected([
      ['IVA', '', 1, 'certain', 'inside'],
      ['IVA', '', 4, 'certain', 'outside'],
      ['Medicinavdelning 31', '', 2, 'certain', 'outside'],
    ]);
    expect(departments.map(({ name, quantity }) => [name, quantity])).toEqual([['IVA', 1]]);
    expect(outside.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['IVA', 4],
      ['Medicinavdelning 31', 2],
    ]);
  });

  it('stand with the surest rows first', () => {
    const [department] = collected([
      ['IVA', '', 1, 'possible', 'inside'],
      ['IVA', '', 1, 'certain', 'inside'],
    ]).departments;
    expect(department?.found.map(({ strength }) => strength)).toEqual(['certain', 'possible']);
  });

  it('are all counted when there are too many to show, and each department shows some', () => {
    const { departments } = collected(
      [
        ...Array.from({ length: 5 }, (): Taken => ['IVA', '', 1, 'certain', 'inside']),
        ...Array.from({ length: 4 }, (): Taken => ['Avd. 31', '', 1, 'certain', 'inside']),
      ],
      3,
    );
    expect(departments.map(({ rows, found }) => [rows, found.length])).toEqual([
      [5, 3], // three of each strength
      [4, 1], // three are kept in all by now, and one of each department
    ]);
  });

  it('come largest first', () => {
    const { departments } = collected([
      ['Östra', '', 1, 'certain', 'inside'],
      ['Ambulansen', '', 1, 'certain', 'inside'],
      ['IVA', '', 5, 'certain', 'inside'],
    ]);
    expect(departments.map(({ name }) => name)).toEqual(['IVA', 'Ambulansen', 'Östra']);
  });
});
