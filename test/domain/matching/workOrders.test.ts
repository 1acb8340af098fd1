import type { FoundRow, InventoryMatch } from '../../../src/domain/matching/inventoryMatch';
import { workOrders } from '../../../src/domain/matching/workOrders';

const aRow = (some: Partial<FoundRow> = {}): FoundRow => ({
  source: 'Medusa',
  file: 'medusa.csv',
  line: 2,
  product: {
    device: '',
    catalogueNumber: '',
    model: 'Nordpump 500',
    name: 'Infusionspump',
    maker: 'Nordpump AB',
    supplier: '',
  },
  serial: 'A1',
  lot: '',
  made: '',
  department: 'IVA',
  costCentre: '4711',
  quantity: 1,
  buyer: 'own',
  contract: '',
  stock: '',
  nearStore: '',
  orderedThrough: '',
  strength: 'certain',
  reasons: ['udi'],
  maker: 'same',
  verdict: 'inside',
  ...some,
});

const match = (...found: FoundRow[]): Pick<InventoryMatch, 'departments' | 'withHits'> => ({
  departments: [
    {
      name: 'IVA',
      costCentre: '4711',
      buyer: 'own',
      rows: found.length,
      quantity: found.length,
      strengths: { certain: found.length, probable: 0, possible: 0 },
      verdicts: { inside: found.length, outside: 0, unknown: 0, unlimited: 0 },
      bySource: [],
      found,
    },
  ],
  withHits: (['inventory', 'purchases'] as const).map((kind) => ({
    source: kind === 'inventory' ? 'Medusa' : 'RGS',
    kind,
    files: [],
    hits: { rows: 1, quantity: 1 },
    outside: { rows: 0, quantity: 0 },
  })),
});

describe('Work orders (X-19)', () => {
  it('are one for each piece of equipment, numbered within the case', () => {
    const orders = workOrders('FSN-2026-0042', match(aRow(), aRow({ serial: 'A2' })));
    expect(orders.map(({ number, serial }) => [number, serial])).toEqual([
      ['FSN-2026-0042-001', 'A1'],
      ['FSN-2026-0042-002', 'A2'],
    ]);
  });

  it('are none for what was bought, and none for what is only possible', () => {
    expect(
      workOrders('FSN-2026-0042', match(aRow({ source: 'RGS' }), aRow({ strength: 'possible' }))),
    ).toEqual([]);
  });

  it('name the product by its model, or by its name when there is none', () => {
    const nameless = aRow({ product: { ...aRow().product, model: '' } });
    expect(workOrders('FSN-2026-0042', match(nameless))[0]?.product).toBe('Infusionspump');
  });
});
