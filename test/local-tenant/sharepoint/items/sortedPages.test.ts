import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

interface Page {
  readonly value: readonly { readonly Id: number; readonly Kind: string | null }[];
  readonly 'odata.nextLink'?: string;
}

let sharePoint: RunningSharePoint;
const kinds = ['b', null, 'a', 'b', 'b', 'c', null, 'a', 'b', 'B', 'c', null, 'b'] as const;
const all = kinds.map((Kind, index) => ({ Id: index + 1, Kind }));

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { lists } = sharePoint.as('app').web;
  await lists.add('Sorted');
  const list = lists.getByTitle('Sorted');
  await list.fields.addText('Kind', { Indexed: true } as never);
  for (const { Kind } of all) await list.items.add({ Kind });
});
afterAll(() => sharePoint.stop());

const read = async (address: string): Promise<Page> =>
  (await (await sharePoint.send(address)).json()) as Page;
const items = (query: string): string => `web/lists/getByTitle('Sorted')/items?${query}`;

async function idsOf(order: string, size: number): Promise<number[]> {
  const ids: number[] = [];
  let next: string | undefined = items(`$orderby=${order}&$top=${size}&$select=Id,Kind`);
  while (next !== undefined) {
    const page: Page = await read(next);
    ids.push(...page.value.map(({ Id }) => Id));
    next = page['odata.nextLink'];
  }
  return ids;
}

const sorted = (kind: 1 | -1, id: 1 | -1): number[] =>
  [...all]
    .sort((one, other) => {
      const [left, right] = [one.Kind?.toLowerCase() ?? '', other.Kind?.toLowerCase() ?? ''];
      if (left !== right) return left < right ? -kind : kind;
      return (one.Id - other.Id) * id;
    })
    .map(({ Id }) => Id);

describe('Items in the order of an indexed column', () => {
  it.each([
    ['Kind', sorted(1, 1)],
    ['Kind desc', sorted(-1, 1)],
    ['Kind desc,ID desc', sorted(-1, -1)],
    ['Kind,ID desc', sorted(1, -1)],
  ])('come page by page to the end by %s', async (order, expected) => {
    for (const size of [1, 2, 3, 5, 13, 50]) expect(await idsOf(order, size)).toEqual(expected);
  });

  it('come page by page backwards too', async () => {
    const token = encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_Kind=b&p_ID=5');
    const page = await read(items(`$orderby=Kind desc&$top=3&$skiptoken=${token}`));
    const expected = sorted(-1, 1);
    const place = expected.indexOf(5);
    expect(page.value.map(({ Id }) => Id)).toEqual(expected.slice(place - 3, place));
  });
});
