import fc from 'fast-check';
import '@pnp/sp/views';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

interface Row {
  readonly Id: number;
  readonly Title: string | null;
  readonly Qty: number | null;
  readonly Done: boolean | null;
  readonly Due: string | null;
  readonly Tags: readonly string[] | null;
}

let sharePoint: RunningSharePoint;
let rows: readonly Row[] = [];

const titles = ['Alfa', 'beta', 'Gamma', 'ålder', null] as const;
const tags = ['Red', 'Green', 'Blue'] as const;
const days = [
  '2026-01-01T08:00:00Z',
  '2026-01-02T00:00:00Z',
  '2026-02-10T23:59:59Z',
  null,
] as const;

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('app');
  await web.lists.add('Other');
  await web.lists.getByTitle('Other').items.add({ Title: 'Secret of another list' });
  await web.lists.add('Asked');
  const list = web.lists.getByTitle('Asked');
  await list.fields.addNumber('Qty');
  await list.fields.addBoolean('Done');
  await list.fields.addDateTime('Due', { DisplayFormat: 1 } as never);
  await list.fields.addMultiChoice('Tags', { Choices: [...tags] });
  await list.fields.addUser('Owner0', { SelectionMode: 0 });
  const { Id } = await web.lists.getByTitle('Other').select('Id')();
  await list.fields.addLookup('Ref', { LookupListId: Id, LookupFieldName: 'Title' });
  for (let index = 0; index < 40; index += 1) {
    await list.items.add({
      Title: titles[index % titles.length],
      Qty: index % 7 === 0 ? null : (index % 7) - 2,
      Done: index % 3 === 0 ? null : index % 3 === 1,
      Due: days[index % days.length],
      Tags: index % 4 === 0 ? [] : tags.slice(0, index % 4),
      Owner0Id: (index % 2) + 1,
      RefId: index % 5 === 0 ? 1 : null,
    });
  }
  rows = await list.items.top(100)();
});
afterAll(() => sharePoint.stop());

const list = (name = 'app') => sharePoint.as(name).web.lists.getByTitle('Asked');
const queryOf = (where: string, rest = ''): string =>
  `<View><Query><Where>${where}</Where></Query>${rest}</View>`;
const idsFor = async (where: string, rest = ''): Promise<number[]> => {
  const found = (await list().getItemsByCAMLQuery({ ViewXml: queryOf(where, rest) })) as Row[];
  return found.map(({ Id }) => Id);
};
const failureOf = async (viewXml: string): Promise<{ status: number; message: string }> =>
  list()
    .getItemsByCAMLQuery({ ViewXml: viewXml })
    .then(
      () => ({ status: 200, message: '' }),
      (thrown: { status: number; message: string }) => thrown,
    );

type Condition = { readonly xml: string; readonly holds: (row: Row) => boolean };

const comparisons = {
  Eq: (left: number | string, right: number | string) => left === right,
  Gt: (left: number | string, right: number | string) => left > right,
  Geq: (left: number | string, right: number | string) => left >= right,
  Lt: (left: number | string, right: number | string) => left < right,
  Leq: (left: number | string, right: number | string) => left <= right,
} as const;
type Comparison = keyof typeof comparisons;

const comparison = fc.constantFrom(...(Object.keys(comparisons) as Comparison[]));
const plain: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(comparison, fc.integer({ min: -3, max: 6 })).map(([name, value]) => ({
    xml: `<${name}><FieldRef Name="Qty"/><Value Type="Number">${value}</Value></${name}>`,
    holds: ({ Qty }: Row) => Qty !== null && comparisons[name](Qty, value),
  })),
  fc.constantFrom('alfa', 'BETA', 'gamma', 'nothing').map((value) => ({
    xml: `<Neq><FieldRef Name="Title"/><Value Type="Text">${value}</Value></Neq>`,
    holds: ({ Title }: Row) => Title === null || Title.toLowerCase() !== value.toLowerCase(),
  })),
  fc.constantFrom('a', 'AL', 'ÅL', 'amm', 'z').map((value) => ({
    xml: `<Contains><FieldRef Name="Title"/><Value Type="Text">${value}</Value></Contains>`,
    holds: ({ Title }: Row) => Title !== null && Title.toLowerCase().includes(value.toLowerCase()),
  })),
  fc.constantFrom('a', 'AL', 'ÅL', 'amm').map((value) => ({
    xml: `<BeginsWith><FieldRef Name="Title"/><Value Type="Text">${value}</Value></BeginsWith>`,
    holds: ({ Title }: Row) =>
      Title !== null && Title.toLowerCase().startsWith(value.toLowerCase()),
  })),
  fc.constantFrom(0, 1).map((value) => ({
    xml: `<Eq><FieldRef Name="Done"/><Value Type="Boolean">${value}</Value></Eq>`,
    holds: ({ Done }: Row) => Done === (value === 1),
  })),
  fc
    .tuple(comparison, fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-10'))
    .map(([name, day]) => ({
      xml: `<${name}><FieldRef Name="Due"/><Value Type="DateTime">${day}</Value></${name}>`,
      holds: ({ Due }: Row) => Due !== null && comparisons[name](Due.slice(0, 10), day),
    })),
  fc
    .tuple(comparison, fc.constantFrom('2026-01-01T08:00:00Z', '2026-01-02T12:00:00Z'))
    .map(([name, at]) => ({
      xml: `<${name}><FieldRef Name="Due"/><Value Type="DateTime" IncludeTimeValue="TRUE">${at}</Value></${name}>`,
      holds: ({ Due }: Row) => Due !== null && comparisons[name](Due, at),
    })),
  fc.constantFrom(...tags).map((value) => ({
    xml: `<Eq><FieldRef Name="Tags"/><Value Type="MultiChoice">${value}</Value></Eq>`,
    holds: ({ Tags }: Row) => Tags?.includes(value) ?? false,
  })),
  fc.constantFrom('Title', 'Qty', 'Due', 'Tags').chain((name) =>
    fc.boolean().map((isNull) => ({
      xml: `<Is${isNull ? '' : 'Not'}Null><FieldRef Name="${name}"/></Is${isNull ? '' : 'Not'}Null>`,
      holds: (row: Row) => (row[name as 'Title'] === null) === isNull,
    })),
  ),
  fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 8 }).map((ids) => ({
    xml: `<In><FieldRef Name="ID"/><Values>${ids
      .map((id) => `<Value Type="Counter">${id}</Value>`)
      .join('')}</Values></In>`,
    holds: ({ Id }: Row) => ids.includes(Id),
  })),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    plain,
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => ({
      xml: `<And>${one.xml}${other.xml}</And>`,
      holds: (row: Row) => one.holds(row) && other.holds(row),
    })),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => ({
      xml: `<Or>${one.xml}${other.xml}</Or>`,
      holds: (row: Row) => one.holds(row) || other.holds(row),
    })),
  ),
}));

describe('Items by CAML', () => {
  it('are those that a plain reading of the query gives', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async ({ xml, holds }) => {
        const expected = rows.filter(holds).map(({ Id }) => Id);
        expect(await idsFor(xml)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('are asked for by people, lookups and days from now', async () => {
    const byName = '<Eq><FieldRef Name="Owner0"/><Value Type="User">Prova owner</Value></Eq>';
    const byId = '<Eq><FieldRef Name="Owner0" LookupId="TRUE"/><Value Type="Lookup">1</Value></Eq>';
    expect(await idsFor(byName)).toEqual(await idsFor(byId));
    expect((await idsFor(byId)).length).toBe(20);
    const me = '<Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq>';
    expect((await idsFor(me)).length).toBe(40);
    const text =
      '<Eq><FieldRef Name="Ref"/><Value Type="Lookup">secret of another list</Value></Eq>';
    expect((await idsFor(text)).length).toBe(8);
    const recent =
      '<Geq><FieldRef Name="Created"/><Value Type="DateTime"><Today OffsetDays="-1"/></Value></Geq>';
    expect((await idsFor(recent)).length).toBe(40);
    const coming =
      '<Gt><FieldRef Name="Created"/><Value Type="DateTime"><Today OffsetDays="1"/></Value></Gt>';
    expect(await idsFor(coming)).toEqual([]);
  });

  it('come in order, limited, and page by page', async () => {
    const xml = (rest = ''): string =>
      `<View><Query><OrderBy><FieldRef Name="Qty" Ascending="FALSE"/><FieldRef Name="Title"/></OrderBy></Query><RowLimit Paged="TRUE">7</RowLimit>${rest}</View>`;
    const seen: number[] = [];
    let position: { PagingInfo: string } | undefined;
    for (let page = 0; page < 8; page += 1) {
      const found = (await list().getItemsByCAMLQuery({
        ViewXml: xml(),
        ...(position === undefined ? {} : { ListItemCollectionPosition: position }),
      } as never)) as Row[];
      seen.push(...found.map(({ Id }) => Id));
      const last = found[found.length - 1];
      if (last === undefined) break;
      position = { PagingInfo: `Paged=TRUE&p_ID=${last.Id}` };
    }
    const quantity = new Map(rows.map(({ Id, Qty }) => [Id, Qty ?? -Infinity]));
    const inOrder = seen.map((id) => quantity.get(id) ?? 0);
    expect(seen.length).toBe(40);
    expect(new Set(seen).size).toBe(40);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one));
  });

  it('hold the columns of the view alone, and what is expanded', async () => {
    const [item] = (await list().getItemsByCAMLQuery({
      ViewXml:
        '<View><ViewFields><FieldRef Name="Qty"/><FieldRef Name="Owner0"/></ViewFields><RowLimit>1</RowLimit></View>',
    })) as Record<string, unknown>[];
    expect(Object.keys(item ?? {}).filter((name) => !name.startsWith('odata'))).toEqual([
      'FileSystemObjectType',
      'Id',
      'ServerRedirectedEmbedUri',
      'ServerRedirectedEmbedUrl',
      'Qty',
      'Owner0Id',
      'ID',
    ]);
  });

  it('are refused for unknown columns and for CAML that is none', async () => {
    const unknown = await failureOf(
      queryOf('<Eq><FieldRef Name="Nope"/><Value Type="Text">x</Value></Eq>'),
    );
    expect(unknown.status).toBe(500);
    expect(unknown.message).toMatch(/-2130575340, Microsoft.SharePoint.SPException/);
    for (const xml of [
      '<View><Query>',
      '<View><Query><Where><Eq></Where></Query></View>',
      queryOf('<And><IsNull><FieldRef Name="Qty"/></IsNull></And>'),
      queryOf('<Like><FieldRef Name="Title"/></Like>'),
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><View>&a;</View>',
    ]) {
      expect([xml, (await failureOf(xml)).status]).toEqual([xml, 500]);
      expect((await failureOf(xml)).message).toMatch(/Cannot complete this action/);
    }
    expect((await failureOf(queryOf('<Membership Type="Nobody"/>'))).status).toBe(500);
  });

  it('are never a crash, whatever comes, nor those of another list', async () => {
    const names = [
      'View',
      'Query',
      'Where',
      'And',
      'Or',
      'Eq',
      'In',
      'FieldRef',
      'Value',
      'Values',
      'Contains',
      'OrderBy',
      'RowLimit',
      'ViewFields',
      'Includes',
    ];
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          '<FieldRef Name="Title"/>',
          '<FieldRef Name="Ref"/>',
          '<FieldRef Name="Tags"/>',
          '<Value Type="Text">x</Value>',
          '<Value Type="DateTime">nej</Value>',
          "'; DROP TABLE",
          '&amp;',
          '<',
        ),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('element'), { maxLength: 3 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    const body = fc.oneof(
      element.map((inner) => `<View><Query><Where>${inner}</Where></Query></View>`),
      element,
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(body, async (viewXml) => {
        const answer = await sharePoint.send("web/lists/getByTitle('Asked')/getitems", {
          method: 'POST',
          body: JSON.stringify({ query: { ViewXml: viewXml } }),
        });
        const text = await answer.text();
        expect(text).not.toContain('The local tenant failed');
        expect(text).not.toContain('Secret of another list');
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('take deep and long queries or refuse them in good time', async () => {
    const one = '<Eq><FieldRef Name="Title"/><Value Type="Text">x</Value></Eq>';
    const nested = (depth: number, name = 'Or'): string =>
      depth === 0
        ? one
        : `<${name}>${one}${nested(depth - 1, name === 'Or' ? 'And' : 'Or')}</${name}>`;
    expect((await failureOf(queryOf(nested(120)))).status).toBe(200);
    expect((await failureOf(queryOf(nested(590)))).status).toBe(500);
    expect((await failureOf(`<View>${'<a>'.repeat(5_000)}`)).status).toBe(500);
  });
});
