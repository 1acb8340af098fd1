import '@pnp/sp/sites';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security/list';
import type { IList } from '@pnp/sp/lists';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

interface Change {
  readonly 'odata.type': string;
  readonly ChangeType: number;
  readonly ItemId?: number;
  readonly ListId?: string;
  readonly ChangeToken: { readonly StringValue: string };
}

let sharePoint: RunningSharePoint;
let list: IList;
let listId: string;

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { lists } = sharePoint.as('app').web;
  listId = ((await lists.add('Changed')) as { Id: string }).Id;
  list = lists.getById(listId);
});
afterAll(() => sharePoint.stop());

const tokenNow = async (): Promise<string> => {
  const { CurrentChangeToken } = await list.select('CurrentChangeToken')();
  return (CurrentChangeToken as { StringValue: string }).StringValue;
};

const everything = { Add: true, Update: true, DeleteObject: true, Restore: true, Rename: true };

const since = async (token: string, query: object = { Item: true }): Promise<readonly Change[]> =>
  (await list.getChanges({
    ...everything,
    ...query,
    ChangeTokenStart: { StringValue: token },
  })) as readonly Change[];

const brief = (changes: readonly Change[]): readonly (readonly [string, number, number?])[] =>
  changes.map(({ 'odata.type': type, ChangeType, ItemId }) =>
    ItemId === undefined ? [type, ChangeType] : [type, ChangeType, ItemId],
  );

const refusalOf = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'not refused',
    (thrown: unknown) => (thrown as Error).message,
  );

describe('The change log of a list', () => {
  it('tells of every change since a token, each on its own and in order', async () => {
    const token = await tokenNow();
    await list.items.add({ Title: 'One' });
    await list.items.getById(1).update({ Title: 'Two' });
    await list.items.getById(1).update({ Title: 'Three' });
    await list.items.getById(1).delete();
    expect(brief(await since(token))).toEqual([
      ['SP.ChangeItem', 1, 1],
      ['SP.ChangeItem', 2, 1],
      ['SP.ChangeItem', 2, 1],
      ['SP.ChangeItem', 3, 1],
    ]);
    expect(await since(await tokenNow())).toEqual([]);
  });

  it('gives an item change the fields that SharePoint gives it', async () => {
    const token = await tokenNow();
    await list.items.add({ Title: 'Shape' });
    const response = await sharePoint.send(`web/lists('${listId}')/getchanges`, {
      method: 'POST',
      headers: { accept: 'application/json;odata=verbose', 'content-type': 'application/json' },
      body: JSON.stringify({
        query: { Item: true, Add: true, ChangeTokenStart: { StringValue: token } },
      }),
    });
    expect(response.status).toBe(200);
    const { d } = (await response.json()) as { d: { results: readonly object[] } };
    expect(d.results).toEqual([
      {
        __metadata: expect.objectContaining({ type: 'SP.ChangeItem' }) as object,
        ChangeToken: {
          __metadata: { type: 'SP.ChangeToken' },
          StringValue: expect.stringMatching(new RegExp(`^1;3;${listId};\\d{18};\\d+$`)) as string,
        },
        ChangeType: 1,
        SiteId: '22222222-2222-4222-8222-222222222222',
        Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/) as string,
        Editor: '',
        EditorEmailHint: null,
        ItemId: 2,
        ListId: listId,
        ServerRelativeUrl: '',
        SharedByUser: null,
        SharedWithUsers: null,
        UniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        WebId: '33333333-3333-4333-8333-333333333333',
      },
    ]);
  });

  it('gives no more than the limit, and goes on behind the last token', async () => {
    const token = await tokenNow();
    for (let number = 0; number < 5; number += 1) await list.items.add({ Title: `${number}` });
    const first = await since(token, { Item: true, FetchLimit: '3' });
    const last = first[first.length - 1]?.ChangeToken.StringValue ?? '';
    const rest = await since(last);
    expect([first.length, rest.length]).toEqual([3, 2]);
    const ids = [...first, ...rest].map(({ ItemId }) => ItemId);
    expect(new Set(ids).size).toBe(5);
  });

  it('takes a token with a time alone, as clients make them themselves', async () => {
    const before = BigInt(Date.now()) * 10_000n + 621_355_968_000_000_000n;
    await list.items.add({ Title: 'By time' });
    const changes = await since(`1;3;${listId};${before};-1`);
    expect(brief(changes).map(([, type]) => type)).toEqual([1]);
  });

  it('tells only of the kinds of things and changes that are asked for', async () => {
    const token = await tokenNow();
    await list.fields.addText('Extra');
    await list.update({ Description: 'Described' });
    await list.items.add({ Title: 'With extra' });
    expect(brief(await since(token, { Field: true }))).toEqual([['SP.ChangeField', 1]]);
    expect(brief(await since(token, { List: true }))).toEqual([['SP.ChangeList', 2]]);
    expect(await since(token, { Item: true, Add: false })).toEqual([]);
    expect(await since(token, {})).toEqual([]);
  });

  it('notes nothing of a write that was refused', async () => {
    const token = await tokenNow();
    await refusalOf(list.items.add({ Nope: 1 }));
    await refusalOf(list.items.getById(2).update({ Title: 'x' }, '"wrong,1"'));
    expect(await since(token)).toEqual([]);
  });

  it('refuses tokens that are malformed, of something else or too old', async () => {
    const ago = (days: number): bigint =>
      BigInt(Date.now() - days * 86_400_000) * 10_000n + 621_355_968_000_000_000n;
    expect(await refusalOf(since('nonsense'))).toMatch(/-2146233086.*ArgumentOutOfRange/);
    expect(await refusalOf(since('1;3;guid;638000000000000000;1'))).toMatch(/FormatException/);
    expect(await refusalOf(since(`1;2;${listId};${ago(0)};1`))).toMatch(
      /Cannot use the changeToken from one object against a different object/,
    );
    expect(await refusalOf(since(`1;3;${listId};${ago(61)};1`))).toMatch(
      /The changeToken refers to a time before the start of the current change log/,
    );
    expect(await refusalOf(since(`1;3;${listId};${ago(59)};1`))).toBe('not refused');
  });

  it('is open only to those who may read the list', async () => {
    expect(
      await refusalOf(sharePoint.as('stranger').web.lists.getById(listId).getChanges({})),
    ).toMatch(/40[34]/);
  });
});

describe('The change log of a web and of a site', () => {
  it('tells of lists that come and go, with what they were called', async () => {
    const { web, site } = sharePoint.as('app');
    const start = (await web.select('CurrentChangeToken')()).CurrentChangeToken;
    const { Id } = (await web.lists.add('Passing')) as { Id: string };
    await web.lists.getById(Id).items.add({ Title: 'Gone soon' });
    await web.lists.getById(Id).delete();
    const query = { ...everything, List: true, Item: true, ChangeTokenStart: start };
    const changes = (await web.getChanges(query)) as readonly (Change & { Title?: string })[];
    expect(brief(changes)).toEqual([
      ['SP.ChangeList', 1],
      ['SP.ChangeItem', 1, 1],
      ['SP.ChangeList', 3],
    ]);
    expect(changes[2]?.Title).toBe('Passing');
    expect(changes.every(({ ListId }) => ListId === Id)).toBe(true);
    const siteStart = (await site.select('CurrentChangeToken')()).CurrentChangeToken;
    expect(siteStart.StringValue).toMatch(/^1;1;22222222-2222-4222-8222-222222222222;/);
  });

  it('leaves out lists that the caller may not read', async () => {
    const { web } = sharePoint.as('app');
    const start = (await web.select('CurrentChangeToken')()).CurrentChangeToken;
    const { Id } = (await web.lists.add('Closed')) as { Id: string };
    await web.lists.getById(Id).breakRoleInheritance(false, true);
    const query = { ...everything, List: true, ChangeTokenStart: start };
    expect(brief((await sharePoint.as('visitor').web.getChanges(query)) as Change[])).toEqual([]);
  });
});

describe('getListItemChangesSinceToken', () => {
  it('gives the whole list in pages, and then only what has changed', async () => {
    const { web } = sharePoint.as('app');
    await web.lists.add('Synced');
    const synced = web.lists.getByTitle('Synced');
    for (const Title of ['a & b', 'c', 'd']) await synced.items.add({ Title });
    const first = await synced.getListItemChangesSinceToken({ RowLimit: '2' });
    expect(first).toContain('ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=2"');
    expect(first).toContain('ows_Title="a &amp; b"');
    expect(first).toMatch(/<Changes LastChangeToken="1;3;[^"]+"><List /);
    const next = await synced.getListItemChangesSinceToken({
      RowLimit: '2',
      QueryOptions:
        '<QueryOptions><Paging ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=2" /></QueryOptions>',
    });
    expect(next).toContain('<rs:data ItemCount="1"><z:row');
    const ChangeToken = /LastChangeToken="([^"]+)"/.exec(next)?.[1] ?? '';
    await synced.items.getById(1).delete();
    await synced.items.getById(2).update({ Title: 'changed' });
    const changed = await synced.getListItemChangesSinceToken({ RowLimit: '100', ChangeToken });
    expect(changed).toContain('<Id ChangeType="Delete">1</Id>');
    expect(changed).toContain('<rs:data ItemCount="1">');
    expect(changed).toContain('ows_Title="changed"');
    expect(changed).not.toContain('MoreChanges');
    const some = await synced.getListItemChangesSinceToken({ RowLimit: '1', ChangeToken });
    expect(some).toContain('MoreChanges="TRUE"');
  });
});
