import { noticeNumberIn, searchingRegister } from '../../src/application/noticeLookup';
import { aRegister, aSummary } from '../support/botBuilders';
import { theCoordinator, theHead, theRoles } from '../support/builders';

describe('The number of a notice in a text', () => {
  it.each([
    ['FSN-2026-0042', 'FSN-2026-0042'],
    ['fsn 2026-42', 'FSN-2026-0042'],
    ['2026 42', 'FSN-2026-0042'],
    ['Hur går det med FSN-2026-12345?', 'FSN-2026-12345'],
    ['status fsn2026-0007', 'FSN-2026-0007'],
  ])('%j is %s', (text, key) => {
    expect(noticeNumberIn(text)).toBe(key);
  });

  it.each(['42', 'FSN-42', '2026', '12026-42', 'FSN-2026-123456789', '2026-03-23', 'A2026-42'])(
    '%j has none',
    (text) => {
      expect(noticeNumberIn(text)).toBeUndefined();
    },
  );
});

describe('A search of the register', () => {
  const old = aSummary({
    itemId: 1,
    key: 'FSN-2024-0001',
    title: 'Sprutpump',
    manufacturer: 'Åkerö Medical',
    receivedAt: '2024-01-10T08:00:00Z',
  });
  const newer = aSummary({
    itemId: 2,
    key: 'FSN-2026-0002',
    title: 'Larmande droppräknare',
    receivedAt: '2026-02-01T08:00:00Z',
  });
  const unjudged = aSummary({
    itemId: 3,
    key: 'FSN-2026-0003',
    title: 'Vet ej',
    status: 'received',
    receivedAt: '2026-03-01T08:00:00Z',
  });
  const keysFor = async (wanted: string, window = 300, person = theHead) => {
    const find = searchingRegister(aRegister([unjudged, newer, old], window), theRoles);
    return (await find(wanted, person)).map(({ key }) => key);
  };

  it.each([
    ['part of the product', 'droppräk', ['FSN-2026-0002']],
    ['words in any order, without accents', 'medical AKERO', ['FSN-2024-0001']],
    ['the number as it was typed', '2026-2', ['FSN-2026-0002']],
    ['a number as far as it is typed', 'FSN-2026-000', ['FSN-2026-0002']],
    ['nothing, by the newest', '', ['FSN-2026-0002', 'FSN-2024-0001']],
    ['something that is not there', 'hjärtpump', []],
  ])('finds by %s', async (_, wanted, keys) => {
    expect(await keysFor(wanted)).toEqual(keys);
  });

  it('finds an old one by how its maker or number begins', async () => {
    expect(await keysFor('Åkerö', 1)).toEqual(['FSN-2024-0001']);
    expect(await keysFor('fsn-2024-1', 1)).toEqual(['FSN-2024-0001']);
  });

  it('shows what nobody has judged to the coordinator alone (X-09)', async () => {
    expect(await keysFor('vet ej')).toEqual([]);
    expect(await keysFor('vet ej', 300, theCoordinator)).toEqual(['FSN-2026-0003']);
  });

  it('gives ten at most, the newest first', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aSummary({
        itemId: index,
        key: `FSN-2026-${1000 + index}`,
        receivedAt: `2026-03-01T08:00:${10 + index}Z`,
      }),
    );
    const found = await searchingRegister(aRegister(many), theRoles)('nordpump', theHead);
    expect(found).toHaveLength(10);
    expect(found[0]?.key).toBe('FSN-2026-1039');
  });
});
