import '@pnp/sp/views';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('app');
  await web.lists.add('Kinds');
  await web.lists.getByTitle('Kinds').items.add({ Title: 'Apple' });
  const { Id } = await web.lists.getByTitle('Kinds').select('Id')();
  await web.lists.add('Stock');
  const { fields, items } = web.lists.getByTitle('Stock');
  await fields.addNumber('Qty');
  await fields.addDateTime('Due', { DisplayFormat: 1 } as never);
  await fields.addUser('Owner0', { SelectionMode: 0 });
  await fields.addLookup('Kind', { LookupListId: Id, LookupFieldName: 'Title' });
  await fields.addBoolean('Done');
  await fields.addUrl('Link');
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await items.add({
    Title: 'One',
    Qty: 1234.5,
    Due: '2026-03-23T14:05:00Z',
    Owner0Id: 1,
    KindId: 1,
    Done: true,
    Link: { Url: 'https://prov.example', Description: 'Prov' },
    Tags: ['a', 'b'],
  });
  for (let number = 2; number <= 5; number += 1)
    await items.add({ Title: `N${number}`, Qty: number });
});
afterAll(() => sharePoint.stop());

const stock = (name = 'app') => sharePoint.as(name).web.lists.getByTitle('Stock');

interface ListData {
  readonly Row: readonly Record<string, unknown>[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
  readonly PrevHref?: string;
}

describe('RenderListDataAsStream', () => {
  it('gives values as a view shows them', async () => {
    const answer = (await stock().renderListDataAsStream({
      ViewXml: `<View><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq></Where></Query><ViewFields>${[
        'ID',
        'Title',
        'Qty',
        'Due',
        'Owner0',
        'Kind',
        'Done',
        'Link',
        'Tags',
      ]
        .map((name) => `<FieldRef Name="${name}"/>`)
        .join('')}</ViewFields></View>`,
    } as never)) as unknown as ListData;
    expect(answer).toMatchObject({
      FirstRow: 1,
      LastRow: 1,
      RowLimit: 30,
      FilterLink: '?',
      ForceNoHierarchy: '1',
      HierarchyHasIndention: '',
    });
    expect(answer.Row).toEqual([
      {
        ID: '1',
        Title: 'One',
        Qty: '1,234.5',
        'Qty.': '1234.50000000000',
        Due: '3/23/2026 2:05 PM',
        'Due.': '2026-03-23T14:05:00Z',
        'Due.FriendlyDisplay': '',
        Owner0: [
          {
            id: '1',
            title: 'Prova owner',
            email: 'owner@prov.example',
            sip: 'owner@prov.example',
            picture: '',
          },
        ],
        Kind: [{ lookupId: 1, lookupValue: 'Apple', isSecretFieldValue: false }],
        Done: 'Yes',
        'Done.value': '1',
        Link: 'https://prov.example',
        'Link.desc': 'Prov',
        Tags: ['a', 'b'],
      },
    ]);
  });

  it('pages by NextHref and back', async () => {
    const page = async (paging?: string): Promise<ListData> =>
      (await stock().renderListDataAsStream({
        ViewXml:
          '<View><Query><OrderBy><FieldRef Name="Qty"/></OrderBy></Query><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>',
        ...(paging === undefined ? {} : { Paging: paging }),
      } as never)) as unknown as ListData;
    const first = await page();
    const second = await page(first.NextHref?.slice(1));
    const third = await page(second.NextHref?.slice(1));
    const ids = [first, second, third].map(({ Row }) => Row.map(({ ID }) => ID));
    expect(ids).toEqual([['2', '3'], ['4', '5'], ['1']]);
    expect([second.FirstRow, second.LastRow, third.FirstRow]).toEqual([3, 4, 5]);
    expect(third.NextHref).toBeUndefined();
    const back = await page(third.PrevHref?.slice(1));
    expect(back.Row.map(({ ID }) => ID)).toEqual(['4', '5']);
  });

  it('frames the rows with the schema and the context when asked', async () => {
    const answer = (await stock().renderListDataAsStream({
      RenderOptions: [1, 2, 4],
    } as never)) as unknown as Record<string, Record<string, unknown>>;
    expect(answer['ListData']).toMatchObject({ FirstRow: 1, LastRow: 5 });
    expect(answer['ListSchema']).toHaveProperty('Field');
    expect(answer).toMatchObject({ wpq: '', listTitle: 'Stock', listTemplate: 100 });
    const refused = stock().renderListDataAsStream({ RenderOptions: 64 } as never);
    await expect(refused).rejects.toMatchObject({ status: 501 });
  });

  it('filters and sorts by what its address says', async () => {
    const found = (await stock().renderListDataAsStream(
      { ViewXml: '<View><ViewFields><FieldRef Name="ID"/></ViewFields></View>' } as never,
      null,
      new Map([
        ['FilterField1', 'Title'],
        ['FilterValue1', 'N2;#N3;#N5'],
        ['SortField', 'Qty'],
        ['SortDir', 'Desc'],
      ]),
    )) as unknown as ListData;
    expect(found.Row.map(({ ID }) => ID)).toEqual(['5', '3', '2']);
  });

  it('gives the rows of a view as text too', async () => {
    const found = (await stock().renderListData(
      '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>1</RowLimit></View>',
    )) as unknown as ListData;
    expect(found.Row).toEqual([{ Title: 'One' }]);
  });
});
