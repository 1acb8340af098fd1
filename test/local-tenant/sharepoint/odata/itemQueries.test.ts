import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
const list = "web/lists/getByTitle('Queries')";
const rows = [
  { Title: "O'Brien", Qty: 1, Done: true, Due: '2026-01-15T08:30:10Z', OwnerId: 1, RefId: 1 },
  { Title: 'Ångström', Qty: -2.5, Done: false, Due: '2026-02-15T09:30:20Z', OwnerId: 2, RefId: 2 },
  { Title: '漢字 🚑', Qty: 3, Done: true, Due: '2025-12-31T23:59:59Z', OwnerId: 1, RefId: null },
  { Title: null, Qty: null, Done: null, Due: null, OwnerId: null, RefId: 2 },
];

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const sp = sharePoint.as('app');
  await sp.web.lists.add('Places');
  const { Id } = await sp.web.lists.getByTitle('Places').select('Id')();
  for (const Title of ['Ward', 'Lab']) await sp.web.lists.getByTitle('Places').items.add({ Title });
  await sp.web.lists.add('Queries');
  const { fields } = sp.web.lists.getByTitle('Queries');
  await fields.addNumber('Qty');
  await fields.addBoolean('Done');
  await fields.addDateTime('Due', { DisplayFormat: 1 } as never);
  await fields.addUser('Owner', { SelectionMode: 1 });
  await fields.addLookup('Ref', { LookupListId: Id, LookupFieldName: 'Title' });
  await fields.addMultilineText('Body');
  for (const row of rows) await sp.web.lists.getByTitle('Queries').items.add(row);
});
afterAll(() => sharePoint.stop());

const read = async (options: Record<string, string>, path = `${list}/items`) => {
  const query = new URLSearchParams(options).toString();
  const answer = await sharePoint.send(`${path}?${query}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const idsOf = async (options: Record<string, string>): Promise<unknown> => {
  const { body } = await read({ $select: 'Id', ...options });
  return (body['value'] as { Id: number }[] | undefined)?.map((item) => item.Id) ?? body;
};
const refusalOf = async (options: Record<string, string>, path?: string) => {
  const { status, body } = await read(options, path);
  const error = body['odata.error'] as { code: string; message: { value: string } };
  return { status, code: error.code, message: error.message.value };
};

describe('A filter on items', () => {
  it.each([
    ["Title eq 'o''brien'", [1]],
    ["Title eq 'ångström'", [2]],
    ["startswith(Title,'漢')", [3]],
    ["substringof('🚑',Title)", [3]],
    ["substringof('x',Title) eq false", [1, 2, 3, 4]],
    ['Title eq null', [4]],
    ['Title ne null and Qty ge 1', [1, 3]],
    ['Qty eq -2.5', [2]],
    ["Qty eq '3'", [3]],
    ['Done eq 1', [1, 3]],
    ['Done eq true', [1, 3]],
    ['Done eq false', [2]],
    ["Done eq '0'", [2]],
    ["Due lt datetime'2026-01-01T00:00:00Z'", [3]],
    ["Due eq '2026-01-15T08:30:10Z'", [1]],
    ["Due gt datetime'2026-02-15T10:30:00+02:00'", [2]],
    ['year(Due) eq 2026', [1, 2]],
    ['month(Due) eq 12 and day(Due) eq 31', [3]],
    ['hour(Due) ge 8 and hour(Due) lt 10 and minute(Due) eq 30 and second(Due) eq 20', [2]],
    ['OwnerId eq 1', [1, 3]],
    ['Owner/Id eq 1', [1, 3]],
    ['RefId eq 2', [2, 4]],
    ['ID eq 2 or Id eq 3', [2, 3]],
    ['(Id eq 1 or Id eq 2) and not (Id eq 2)', [1]],
    ['3 lt Id', [4]],
    ["ID eq '2'", [2]],
  ])('%s finds %j', async ($filter, ids) => {
    expect(await idsOf({ $filter })).toEqual(ids);
  });

  it('goes into people and lookups only when they are expanded', async () => {
    const select = { $select: 'Id,Owner/Title,Ref/Title', $expand: 'Owner,Ref' };
    expect(await idsOf({ ...select, $filter: "Ref/Title eq 'lab'" })).toEqual([2, 4]);
    expect(await idsOf({ ...select, $filter: "Owner/EMail eq 'owner@prov.example'" })).toEqual([
      1, 3,
    ]);
    const refused = {
      status: 400,
      code: '-1, Microsoft.SharePoint.SPException',
      message:
        "The query to field 'Owner' is not valid. The $select query string must specify the target fields and the $expand query string must contains Owner.",
    };
    expect(await refusalOf({ $filter: "Owner/Title eq 'Prova owner'" })).toEqual(refused);
    expect(await refusalOf({ $select: 'Owner/Title' })).toEqual(refused);
    expect(await refusalOf({ $select: 'Owner' })).toEqual(refused);
    expect(await refusalOf({ $expand: 'Owner' })).toEqual(refused);
    expect(await refusalOf({ $orderby: 'Owner/Title' })).toEqual(refused);
  });

  it.each([
    "endswith(Title,'n')",
    "contains(Title,'n')",
    "tolower(Title) eq 'x'",
    "toupper(Title) eq 'x'",
    "trim(Title) eq 'x'",
    "concat(Title,'x') eq 'x'",
    'length(Title) eq 3',
    "indexof(Title,'x') eq 1",
    'Qty add 1 eq 2',
    'Qty mod 2 eq 0',
    "Title in ('a','b')",
    "Ref/any(r: r/Title eq 'x')",
    'Title eq Qty',
    "Title eq 'x",
    'Title',
    "Qty eq 'many'",
    'Done eq 2',
    "Due eq datetime'2026-02-31'",
    'Created gt 2026-01-01T00:00:00Z',
    "Title EQ 'x'",
  ])('%s is refused', async ($filter) => {
    expect(await refusalOf({ $filter })).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    });
  });

  it('does not know other columns, nor look into notes', async () => {
    expect(await refusalOf({ $filter: "Nope eq 'x'" })).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^Column 'Nope' does not exist\. It may have been deleted/),
    });
    const note = "The field 'Body' of type 'Note' cannot be used in the query";
    expect(await refusalOf({ $filter: "Body eq 'x'" })).toEqual({
      status: 400,
      code: '-1, Microsoft.SharePoint.SPException',
      message: `${note} filter expression.`,
    });
    expect(await refusalOf({ $filter: "substringof('x',Body)" })).toMatchObject({ status: 400 });
    expect(await refusalOf({ $orderby: 'Body' })).toMatchObject({ status: 400 });
    expect(await refusalOf({ $select: 'Nope' })).toEqual({
      status: 400,
      code: '-1, Microsoft.SharePoint.SPException',
      message: "The field or property 'Nope' does not exist.",
    });
  });
});

describe('Options on items', () => {
  it('order by several columns and by what a lookup shows', async () => {
    expect(await idsOf({ $orderby: 'Done desc,Id desc' })).toEqual([3, 1, 2, 4]);
    expect(
      await idsOf({ $select: 'Id,Ref/Title', $expand: 'Ref', $orderby: 'Ref/Title,Id' }),
    ).toEqual([3, 2, 4, 1]);
  });

  it('do not skip, nor count', async () => {
    expect(await idsOf({ $skip: '2' })).toEqual([1, 2, 3, 4]);
    const { body } = await read({ $count: 'true', $inlinecount: 'allpages', $top: '1' });
    expect(Object.keys(body).sort()).toEqual(['odata.metadata', 'odata.nextLink', 'value']);
    expect(await refusalOf({}, `${list}/items/$count`)).toMatchObject({
      status: 404,
      code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    });
    expect(await idsOf({ $top: '0' })).toEqual([]);
    expect(await refusalOf({ $search: 'x' })).toMatchObject({ status: 400 });
    expect(await refusalOf({ $top: '-1' })).toMatchObject({ status: 400 });
  });

  it('page forwards and backwards', async () => {
    const items = sharePoint.as('app').web.lists.getByTitle('Queries').items.select('Id').top(2);
    const ids = (page: { Id: number }[]) => page.map((item) => item.Id);
    expect(ids(await items.skip(1)())).toEqual([2, 3]);
    expect(ids(await items.skip(4, true)())).toEqual([2, 3]);
    expect(ids(await items.skip(2, true)())).toEqual([1]);
    const seen: number[] = [];
    for await (const page of sharePoint
      .as('app')
      .web.lists.getByTitle('Queries')
      .items.select('Id')
      .orderBy('Title', false)
      .top(1))
      seen.push(...ids(page as { Id: number }[]));
    expect(seen).toEqual([3, 2, 1, 4]);
  });

  it('select the same twice, all, and values of their own', async () => {
    const { body } = await read(
      { $select: 'Id,Id,Owner/Title,Owner/EMail,Ref/Id', $expand: 'Owner,Ref' },
      `${list}/items(1)`,
    );
    expect(body).toMatchObject({
      Id: 1,
      'Owner@odata.navigationLinkUrl': expect.stringMatching(/^Web\/Lists\(guid'.*\/Owner$/),
      Owner: {
        'odata.type': 'SP.Data.UserInfoItem',
        'odata.id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        Title: 'Prova owner',
        EMail: 'owner@prov.example',
      },
      Ref: { 'odata.type': 'SP.Data.PlacesListItem', Id: 1 },
    });
    expect(Object.keys(body['Owner'] as object)).not.toContain('odata.editLink');
    const all = (await read({ $select: '*,Owner/Title', $expand: 'Owner' }, `${list}/items(1)`))
      .body;
    expect(all).toMatchObject({ Title: "O'Brien", OwnerId: 1, Owner: { Title: 'Prova owner' } });
  });

  it('give one property alone, or bare', async () => {
    expect((await read({}, `${list}/items(1)/Title`)).body).toEqual({
      'odata.metadata': `${sharePoint.web}/_api/$metadata#Edm.String`,
      value: "O'Brien",
    });
    expect((await read({}, `${list}/items(4)/Title`)).body).toEqual({
      'odata.metadata': `${sharePoint.web}/_api/$metadata#Edm.Null`,
      'odata.null': true,
    });
    const raw = await sharePoint.send(`${list}/items(1)/Title/$value`);
    expect([raw.headers.get('content-type'), await raw.text()]).toEqual([
      'text/plain;charset=utf-8',
      "O'Brien",
    ]);
  });

  it('expand the list of an item, and what stands behind that', async () => {
    const infos = await sharePoint
      .as('app')
      .web.lists.getByTitle('Queries')
      .items.getById(1)
      .select('Id', 'ParentList/Title', 'ParentList/RootFolder/ServerRelativeUrl')
      .expand('ParentList', 'ParentList/RootFolder')();
    expect(infos).toMatchObject({
      Id: 1,
      ParentList: {
        Title: 'Queries',
        RootFolder: { ServerRelativeUrl: '/sites/prov/Lists/Queries' },
      },
    });
  });
});

describe('Options on other collections', () => {
  it('filter, order, skip, and expand in depth', async () => {
    const lists = sharePoint.as('app').web.lists;
    const found = await lists
      .filter("Hidden eq false and startswith(Title,'q') and year(Created) ge 2020")
      .select('Title', 'RootFolder/ServerRelativeUrl', 'Fields/InternalName')
      .expand('RootFolder', 'Fields')();
    expect(found).toMatchObject([
      { Title: 'Queries', RootFolder: { ServerRelativeUrl: '/sites/prov/Lists/Queries' } },
    ]);
    const [{ Fields } = { Fields: [] }] = found as unknown as { Fields: object[] }[];
    expect(Fields).toContainEqual(expect.objectContaining({ InternalName: 'Qty' }));
    expect(Object.keys(found[0] ?? {})).not.toContain('Id');
    const titles = async (skip: number) =>
      (
        await lists
          .filter("Title eq 'Places' or Title eq 'Queries'")
          .orderBy('Title', false)
          .select('Title')
          .skip(skip)()
      ).map((one) => one.Title);
    expect([await titles(0), await titles(1)]).toEqual([['Queries', 'Places'], ['Places']]);
    expect(await refusalOf({ $select: 'Nope' }, 'web/lists')).toMatchObject({ status: 400 });
    expect(await refusalOf({ $filter: 'Nope eq 1' }, 'web/lists')).toMatchObject({ status: 400 });
  });

  it('take values from parameters', async () => {
    const { body } = await read(
      { '@t': "'Queries'", $select: 'Title' },
      'web/lists/getByTitle(@t)',
    );
    expect(body).toMatchObject({ Title: 'Queries' });
    const service = `${sharePoint.origin}/sites/prov/_vti_bin/client.svc/${list}`;
    expect((await read({ $select: 'Title' }, service)).body).toMatchObject({ Title: 'Queries' });
  });
});
