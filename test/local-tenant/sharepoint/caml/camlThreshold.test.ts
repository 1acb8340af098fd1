import '@pnp/sp/views';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('app');
  await web.lists.add('Many');
  const list = web.lists.getByTitle('Many');
  await list.fields.addText('Key', { Indexed: true } as never);
  await list.fields.addText('Loose');
  await list.items.add({ Title: 'first', Key: 'K0', Loose: 'x' });
  const table = sharePoint.database
    .prepare<[], string>("SELECT 'sp_items_' || key FROM sp_lists WHERE title = 'Many'")
    .pluck()
    .get();
  // The rows beyond the first come straight into the store: only their number matters here.
  sharePoint.database.exec(`
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5005)
    INSERT INTO ${String(table)} (guid, version, created, modified, author, editor, "c_Title", "c_Key", "c_Loose")
    SELECT 'g' || i, 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1, 1, 'T' || i, 'K' || i, 'x' FROM n;
    UPDATE sp_lists SET item_count = 5006 WHERE title = 'Many'`);
});
afterAll(() => sharePoint.stop());

const list = () => sharePoint.as('app').web.lists.getByTitle('Many');
const asked = async (viewXml: string): Promise<string> =>
  list()
    .getItemsByCAMLQuery({ ViewXml: viewXml })
    .then(
      (found) => `${(found as unknown[]).length} items`,
      (failure: { message: string }) =>
        /SP\w+Exception/.exec(failure.message)?.[0] ?? failure.message,
    );
const where = (condition: string, rest = ''): string =>
  `<View><Query><Where>${condition}</Where></Query>${rest}</View>`;
const eq = (name: string, value: string): string =>
  `<Eq><FieldRef Name="${name}"/><Value Type="Text">${value}</Value></Eq>`;

describe('CAML above the list view threshold', () => {
  it('has to begin with an indexed column and to page', async () => {
    expect(await asked(where(eq('Key', 'K17')))).toBe('1 items');
    expect(await asked(where(`<And>${eq('Key', 'K17')}${eq('Loose', 'x')}</And>`))).toBe('1 items');
    for (const refused of [
      where(eq('Loose', 'x'), '<RowLimit>10</RowLimit>'),
      where(`<And>${eq('Loose', 'x')}${eq('Title', 'T1')}</And>`),
      where('<Contains><FieldRef Name="Key"/><Value Type="Text">K</Value></Contains>'),
      where('<BeginsWith><FieldRef Name="Key"/><Value Type="Text">K</Value></BeginsWith>'),
      '<View><Query><OrderBy><FieldRef Name="Loose"/></OrderBy></Query><RowLimit>5</RowLimit></View>',
      '<View/>',
    ]) {
      expect([refused, await asked(refused)]).toEqual([refused, 'SPQueryThrottledException']);
    }
    expect(await asked('<View><RowLimit Paged="TRUE">2000</RowLimit></View>')).toBe('2000 items');
    const among = ['K1', 'K2', 'K3'].map((key) => `<Value Type="Text">${key}</Value>`).join('');
    expect(await asked(where(`<In><FieldRef Name="Key"/><Values>${among}</Values></In>`))).toBe(
      '3 items',
    );
  });

  it('goes through the whole list by NextHref', async () => {
    let seen = 0;
    let paging: string | undefined;
    do {
      const page = (await list().renderListDataAsStream({
        ViewXml:
          '<View><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">2000</RowLimit></View>',
        ...(paging === undefined ? {} : { Paging: paging }),
      } as never)) as unknown as { Row: unknown[]; NextHref?: string };
      seen += page.Row.length;
      paging = page.NextHref?.slice(1);
    } while (paging !== undefined);
    expect(seen).toBe(5006);
  });
});
