import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { MatchAnswer } from '../../../src/application/inventoryPages';
import type { SearchedSource } from '../../../src/domain/matching/inventoryMatch';
import { aCoordinator, aNotice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/underlag';
const none = { rows: 0, quantity: 0 };
const searched = (source: string, rows: number): SearchedSource => ({
  source,
  kind: 'inventory',
  files: [{ file: `${source}.csv`, rows: 100, exported: '2026-03-20T10:00:00.000Z' }],
  hits: { rows, quantity: rows },
  outside: none,
});

const matched: Extract<MatchAnswer, { state: 'matched' }> = {
  state: 'matched',
  files: [],
  match: {
    departments: [
      {
        name: 'Intensivvården',
        costCentre: '4711',
        unitKey: 'iva',
        buyer: 'own',
        rows: 1,
        quantity: 1,
        strengths: { certain: 1, probable: 0, possible: 0 },
        verdicts: { inside: 1, outside: 0, unknown: 0, unlimited: 0 },
        bySource: [],
        found: [
          {
            source: 'Medusa',
            file: 'Medusa.csv',
            line: 17,
            product: {
              device: '',
              catalogueNumber: '',
              model: 'Exempel 3000',
              name: 'Pump',
              maker: 'Exempelpump AB',
              supplier: '',
            },
            serial: '1017',
            lot: '',
            made: '',
            department: 'Intensivvården',
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
          },
        ],
      },
    ],
    outside: [],
    facts: { supplier: [], contract: [], stock: [], nearStore: [], orderedThrough: [] },
    withHits: [searched('Medusa', 1)],
    withoutHits: [searched('Sesam', 0)],
    notSearched: ['Faciliate'],
    unreadFiles: ['trasig.xlsx'],
  },
};

const show = (answer: MatchAnswer) => {
  const service = serviceOf(aCoordinator());
  const commands = { ...service.commands, matches: () => Promise.resolve(answer) };
  showPage(readerOf({ notice: aNotice() }), commands, { hash });
};

describe('Matches in inventories and purchases (X-06)', () => {
  it('keep sources with hits, without hits and not searched apart', async () => {
    show(matched);
    await screen.findByText(/Medusa: 1 rad, 1 st/);
    screen.getByText('Ingen träff');
    screen.getByText(/^Sesam/);
    screen.getByText('Inte sökt');
    screen.getByText('Faciliate');
    screen.getByText(/trasig\.xlsx/);
  });

  it('tell a private provider that the directory does not know, and what each source says (SN-20)', async () => {
    const [department] = matched.match.departments;
    const bySource = [
      { source: 'Inköpsanalys', rows: 1, quantity: 120 },
      { source: 'RGS', rows: 1, quantity: 40 },
    ];
    const { unitKey: _unitKey, ...unknown } = department!;
    const bought = { ...unknown, buyer: 'private' as const, quantity: 160, bySource };
    show({ ...matched, match: { ...matched.match, departments: [bought] } });
    await screen.findByText('Privat vårdgivare · Finns inte i Verksamheter');
    screen.getByText('Inköpsanalys 120, RGS 40');
  });

  it('open the rows behind a department', async () => {
    show(matched);
    fireEvent.click(await screen.findByRole('button', { name: 'Visa raderna för Intensivvården' }));
    await waitFor(() => screen.getByText(/1017/));
    screen.getByText(/Medusa\.csv, rad 17/);
  });

  it('say how far the reading has come instead of “no hits”', async () => {
    show({ state: 'reading', rows: 1200, about: 5000 });
    await screen.findByText(/Läser exporterna: 1\s200 av ungefär 5\s000 rader/);
    expect(screen.queryByText('Ingen träff')).toBeNull();
  });

  it('say where to put exports when there are none', async () => {
    show({ state: 'no-exports' });
    await screen.findByText(/Lägg dem i biblioteket för inventarier/);
  });
});
