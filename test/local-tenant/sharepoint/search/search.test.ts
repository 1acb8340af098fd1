import '@pnp/sp/search';
import '@pnp/sp/security/list';
import '@pnp/sp/security/item';
import { SearchQueryBuilder } from '@pnp/sp/search';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('app');
  await web.lists.add('Notices');
  const notices = web.lists.getByTitle('Notices');
  await notices.fields.addMultilineText('Body');
  await notices.items.add({ Title: 'Infusionspump återkallas', Body: 'The pump stops at night.' });
  await notices.items.add({
    Title: 'Pump control updated',
    Body: 'New software for the infusion pump.',
  });
  await notices.items.add({ Title: 'Scalpel', Body: 'Edge wears down early.' });
  await web.lists.add('Papers', '', 101);
  const folder = web.getFolderByServerRelativePath('/sites/prov/Papers');
  await folder.files.addUsingPath('read me.txt', 'Läkemedel must be kept cold');
  await folder.files.addUsingPath('same.txt', 'Läkemedel must be kept cold');
  await folder.files.addUsingPath('page.html', '<p>Kept <b>warm</b> &amp; dry</p>');
  await folder.files.addUsingPath('scan.pdf', 'not read by search');
});
afterAll(() => sharePoint.stop());

const titles = async (Querytext: string, more: object = {}, as = 'app'): Promise<string[]> => {
  const query = { Querytext, SelectProperties: ['Title'], RowLimit: 50, TrimDuplicates: false };
  const { PrimarySearchResults } = await sharePoint.as(as).search({ ...query, ...more });
  return PrimarySearchResults.map(({ Title }) => String(Title)).sort();
};

const refusalOf = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'not refused',
    (thrown: unknown) => (thrown as Error).message,
  );

describe('Search', () => {
  it('finds items and files by their words, all of which must be there', async () => {
    expect(await titles('pump')).toEqual(['Infusionspump återkallas', 'Pump control updated']);
    expect(await titles('pump software')).toEqual(['Pump control updated']);
    expect(await titles('warm dry')).toEqual(['page.html']);
    expect(await titles('read')).toEqual(['read me.txt']);
    expect(await titles('"stops at night"')).toEqual(['Infusionspump återkallas']);
    expect(await titles('"at stops"')).toEqual([]);
    expect(await titles('infusi*')).toHaveLength(2);
    expect(await titles('infusi')).toEqual([]);
  });

  it('keeps letters with marks apart from those without', async () => {
    expect(await titles('återkallas')).toHaveLength(1);
    expect(await titles('aterkallas')).toEqual([]);
    expect(await titles('LÄKEMEDEL')).toHaveLength(2);
  });

  it('understands OR, NOT, minus and parentheses', async () => {
    expect(await titles('scalpel OR software')).toEqual(['Pump control updated', 'Scalpel']);
    expect(await titles('pump NOT software')).toEqual(['Infusionspump återkallas']);
    expect(await titles('pump -software')).toEqual(['Infusionspump återkallas']);
    expect(await titles('(scalpel OR pump) AND (night OR early)')).toEqual([
      'Infusionspump återkallas',
      'Scalpel',
    ]);
    expect(await refusalOf(titles('(pump'))).toMatch(/didn't understand your search terms/);
  });

  it('understands restrictions of properties', async () => {
    expect(await titles('Title:pump')).toEqual(['Pump control updated']);
    expect(await titles('Title:(pump OR scalpel)')).toEqual(['Pump control updated', 'Scalpel']);
    expect(await titles('FileExtension:txt FileExtension:pdf')).toEqual([
      'read me.txt',
      'same.txt',
      'scan.pdf',
    ]);
    expect(await titles('IsDocument:1')).toHaveLength(4);
    expect(await titles('IsDocument:0 pump')).toHaveLength(2);
    expect(await titles('Author:"Prova Owner" pump')).toEqual([]);
    expect(await titles('Author:Provtjänst scalpel')).toEqual(['Scalpel']);
    expect(await titles(`path:"${sharePoint.web}/Papers" -FileType:txt`)).toEqual([
      'Papers',
      'page.html',
      'scan.pdf',
    ]);
    expect(await titles('ContentType:Item scalpel')).toEqual(['Scalpel']);
    expect(await titles('NoSuchProperty:x')).toEqual([]);
  });

  it('understands lists and times', async () => {
    const list = sharePoint.as('app').web.lists.getByTitle('Notices');
    const { Id } = (await list.select('Id')()) as { Id: string };
    expect(await titles(`ListId:${Id} IsListItem:1`)).toHaveLength(3);
    expect(await titles(`ListId:{${Id}} scalpel`)).toHaveLength(1);
    expect(await titles('LastModifiedTime>=2020-01-01 scalpel')).toHaveLength(1);
    expect(await titles('LastModifiedTime<2020-01-01')).toEqual([]);
    expect(await titles('Write:today scalpel')).toHaveLength(1);
    expect(await titles('Created:2020-01-01..2021-01-01')).toEqual([]);
  });

  it('follows what is changed, removed and put back', async () => {
    const { items } = sharePoint.as('app').web.lists.getByTitle('Notices');
    const { Id } = (await items.add({ Title: 'Fleeting' })) as { Id: number };
    expect(await titles('fleeting')).toHaveLength(1);
    await items.getById(Id).update({ Title: 'Lasting' });
    expect(await titles('fleeting')).toEqual([]);
    expect(await titles('lasting')).toHaveLength(1);
    await items.getById(Id).recycle();
    expect(await titles('lasting')).toEqual([]);
  });

  it('shows nobody what they may not view', async () => {
    const { web } = sharePoint.as('app');
    await web.lists.add('Closed list');
    const closed = web.lists.getByTitle('Closed list');
    await closed.items.add({ Title: 'Secretword one' });
    const open = web.lists.getByTitle('Notices');
    const { Id } = (await open.items.add({ Title: 'Secretword two' })) as { Id: number };
    expect(await titles('secretword', {}, 'visitor')).toHaveLength(2);
    await closed.breakRoleInheritance(false, true);
    expect(await titles('secretword', {}, 'visitor')).toEqual(['Secretword two']);
    await open.items.getById(Id).breakRoleInheritance(false, true);
    expect(await titles('secretword', {}, 'visitor')).toEqual([]);
    expect(await titles('secretword')).toHaveLength(2);
  });

  it('gives pages, an order, and the same content once', async () => {
    const sp = sharePoint.as('app');
    const first = await sp.search(
      SearchQueryBuilder('IsDocument:1')
        .rowLimit(3)
        .sortList({ Property: 'FileName', Direction: 0 }),
    );
    expect([first.RowCount, first.TotalRows, first.TotalRowsIncludingDuplicates]).toEqual([
      3, 3, 4,
    ]);
    const all = await sp.search({
      Querytext: 'IsDocument:1',
      TrimDuplicates: false,
      RowLimit: 3,
      SortList: [{ Property: 'FileName', Direction: 1 }],
    });
    expect(all.PrimarySearchResults.map(({ Title }) => Title)).toEqual([
      'scan.pdf',
      'same.txt',
      'read me.txt',
    ]);
    const second = await all.getPage(2);
    expect(second?.PrimarySearchResults.map(({ Title }) => Title)).toEqual(['page.html']);
  });

  it('marks the words it found, and tells where the thing is', async () => {
    const { PrimarySearchResults } = await sharePoint.as('app').search('"kept warm"');
    expect(PrimarySearchResults[0]).toMatchObject({
      Title: 'page.html',
      Path: `${sharePoint.web}/Papers/page.html`,
      HitHighlightedSummary: expect.stringMatching(/<c0>Kept warm<\/c0>/) as string,
      FileExtension: 'html',
      IsDocument: 'true',
      contentclass: 'STS_ListItem_DocumentLibrary',
      SPWebUrl: sharePoint.web,
    });
  });

  it('answers by address too, in the three forms', async () => {
    const address = "search/query?querytext='Title:Scalpel'&selectproperties='Title,Path,Foo'";
    const plain = await sharePoint.send(address, {
      headers: { accept: 'application/json;odata=nometadata' },
    });
    const body = (await plain.json()) as {
      PrimaryQueryResult: { RelevantResults: { Table: { Rows: { Cells: object[] }[] } } };
    };
    const [row] = body.PrimaryQueryResult.RelevantResults.Table.Rows;
    expect(row?.Cells).toEqual(
      expect.arrayContaining([
        { Key: 'Title', Value: 'Scalpel', ValueType: 'Edm.String' },
        { Key: 'Foo', Value: null, ValueType: 'Null' },
        {
          Key: 'Path',
          Value: `${sharePoint.web}/Lists/Notices/DispForm.aspx?ID=3`,
          ValueType: 'Edm.String',
        },
      ]),
    );
    const minimal = await sharePoint.send(address);
    expect(await minimal.json()).toHaveProperty(
      ['odata.metadata'],
      `${sharePoint.web}/_api/$metadata#Microsoft.Office.Server.Search.REST.SearchResult`,
    );
    const verbose = await sharePoint.send(address, {
      headers: { accept: 'application/json;odata=verbose' },
    });
    expect(await verbose.json()).toMatchObject({
      d: {
        query: {
          __metadata: { type: 'Microsoft.Office.Server.Search.REST.SearchResult' },
          PrimaryQueryResult: {
            RelevantResults: {
              TotalRows: 1,
              Table: {
                Rows: { results: [{ Cells: { __metadata: { type: 'Collection(SP.KeyValue)' } } }] },
              },
            },
          },
        },
      },
    });
  });

  it('suggests titles that begin as what is typed', async () => {
    const { Queries } = (await sharePoint.as('app').searchSuggest('scal')) as unknown as {
      Queries: readonly { Query: string }[];
    };
    expect(Queries).toEqual([{ IsPersonal: false, Query: '<B>Scal</B>pel' }]);
  });

  it('says what it has not learnt instead of answering without it', async () => {
    for (const more of [{ Refiners: 'Size' }, { EnableFQL: true }]) {
      expect(await refusalOf(titles('pump', more))).toMatch(/501/);
    }
    expect(await refusalOf(titles('pump ONEAR night'))).toMatch(/501/);
  });
});
