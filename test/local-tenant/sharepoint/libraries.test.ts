import type { SPFI } from '@pnp/sp';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

const folder = '/sites/prov/Inventarier';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.ensure('Inventarier', 'Uttag ur registren', 101);
});
afterAll(() => sharePoint.stop());

const filesOf = (sp: SPFI) => sp.web.getFolderByServerRelativePath(folder).files;
const fileAt = (sp: SPFI, name: string) => sp.web.getFileByServerRelativePath(`${folder}/${name}`);

const refusalOf = async (asked: Promise<unknown>): Promise<{ status: number; message: string }> => {
  const thrown = (await asked.then(
    () => ({ status: 0, message: 'not refused' }),
    (failure: unknown) => failure,
  )) as { status: number; message: string };
  return { status: thrown.status, message: thrown.message };
};

describe('A document library, to a PnPjs client', () => {
  it('stands below the site under its own name, and holds files instead of items', async () => {
    const list = await sharePoint
      .as('app')
      .web.lists.getByTitle('Inventarier')
      .select('BaseTemplate', 'ListItemEntityTypeFullName', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    expect(list).toMatchObject({
      BaseTemplate: 101,
      ListItemEntityTypeFullName: 'SP.Data.InventarierItem',
      RootFolder: { ServerRelativeUrl: folder },
    });
    const added = sharePoint.as('app').web.getList(folder).items.add({ Title: 'Ett' });
    const refusal = await refusalOf(added);
    expect(refusal.message).toContain('use SPFileCollection.Add()');
  });

  it('keeps a file, whatever is in it and in its name, and gives back the same bytes', async () => {
    const sp = sharePoint.as('app');
    const bytes = Buffer.from([0, 1, 2, 255, 254, 10, 13, 0]);
    const name = "Kalles & Idas 50% 'uttag' #1 åäö.csv";
    const added = await filesOf(sp).addUsingPath(name, bytes);
    expect(added).toMatchObject({
      Name: name,
      ServerRelativeUrl: `${folder}/${name}`,
      Length: '8',
      MajorVersion: 1,
      UIVersionLabel: '1.0',
      Exists: true,
    });
    expect(added.ETag).toBe(`"{${added.UniqueId.toUpperCase()}},1"`);
    expect(Buffer.from(await fileAt(sp, name).getBuffer())).toEqual(bytes);
    expect(await sp.web.getFileById(added.UniqueId).select('Name')()).toMatchObject({ Name: name });
    await fileAt(sp, name).delete();
    expect(await fileAt(sp, name).exists()).toBe(false);
  });

  it('describes a file with the properties that SharePoint gives', async () => {
    await filesOf(sharePoint.as('app')).addUsingPath('prov.docx', 'PK');
    const answer = await sharePoint.send(
      `web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(`${folder}/prov.docx`)}')`,
    );
    const { UniqueId, TimeCreated, ...file } = (await answer.json()) as Record<string, unknown>;
    const id = String(UniqueId);
    const link = `${sharePoint.web}/Inventarier/prov.docx?d=w${id.replaceAll('-', '')}`;
    const path = `Web/GetFileByServerRelativePath(decodedurl='${folder}/prov.docx')`;
    expect(file).toEqual({
      'odata.metadata': `${sharePoint.web}/_api/$metadata#SP.ApiData.Files/@Element`,
      'odata.type': 'SP.File',
      'odata.id': `${sharePoint.web}/_api/${path}`,
      'odata.etag': `"{${id.toUpperCase()}},1"`,
      'odata.editLink': path,
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${id.toUpperCase()}},1,1`,
      CustomizedPageStatus: 0,
      ETag: `"{${id.toUpperCase()}},1"`,
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: '2',
      Level: 1,
      LinkingUri: link,
      LinkingUrl: link,
      MajorVersion: 1,
      MinorVersion: 0,
      Name: 'prov.docx',
      ServerRelativeUrl: `${folder}/prov.docx`,
      TimeLastModified: TimeCreated,
      Title: '',
      UIVersion: 512,
      UIVersionLabel: '1.0',
    });
    await fileAt(sharePoint.as('app'), 'prov.docx').delete();
  });

  it('lists its files by name with what a reader of changes needs', async () => {
    const sp = sharePoint.as('app');
    await filesOf(sp).addUsingPath('medusa.xlsx', Buffer.from('PK'));
    await filesOf(sp).addUsingPath('Faciliate.csv', 'a;b\n');
    const all = await filesOf(sp).select(
      'Name',
      'ServerRelativeUrl',
      'TimeLastModified',
      'Length',
      'UniqueId',
      'ETag',
    )();
    expect(all.map(({ Name, Length }) => [Name, Length])).toEqual([
      ['Faciliate.csv', '4'],
      ['medusa.xlsx', '2'],
    ]);
    expect(all[0]?.TimeLastModified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const some = await filesOf(sp).filter("Name eq 'medusa.xlsx'").expand('ModifiedBy')();
    expect(some).toMatchObject([{ ModifiedBy: { Title: 'Provtjänst' } }]);
  });

  it('replaces a file only when that is asked for, and counts its versions', async () => {
    const sp = sharePoint.as('app');
    const again = filesOf(sp).addUsingPath('FACILIATE.csv', 'c;d\n');
    const refusal = await refusalOf(again);
    expect(refusal.status).toBe(400);
    expect(refusal.message).toContain('A file with the name Inventarier/Faciliate.csv already');
    const before = await fileAt(sp, 'Faciliate.csv')();
    const after = await filesOf(sp).addUsingPath('Faciliate.csv', 'c;d\n', { Overwrite: true });
    expect([after.UniqueId, after.UIVersionLabel]).toEqual([before.UniqueId, '2.0']);
    expect(await fileAt(sp, 'Faciliate.csv').getText()).toBe('c;d\n');
    await fileAt(sp, 'Faciliate.csv').setContent('e;f;g\n');
    expect(await fileAt(sp, 'Faciliate.csv').select('Length', 'MajorVersion')()).toMatchObject({
      Length: '6',
      MajorVersion: 3,
    });
  });

  it('has columns of its own, which a file carries as an item does', async () => {
    const sp = sharePoint.as('app');
    const library = sp.web.lists.getByTitle('Inventarier');
    await library.fields.addText('System', { MaxLength: 50 });
    const item = await fileAt(sp, 'medusa.xlsx').getItem();
    await item.update({ System: 'Medusa' });
    const fields = await fileAt(sp, 'medusa.xlsx').listItemAllFields();
    expect(fields).toMatchObject({ System: 'Medusa', Title: null });
    const items = await library.items.select('FileLeafRef', 'FileRef', 'System').top(10)();
    expect(items).toContainEqual(
      expect.objectContaining({
        FileLeafRef: 'medusa.xlsx',
        FileRef: `${folder}/medusa.xlsx`,
        System: 'Medusa',
      }),
    );
  });

  it('frees the name of a file in the recycle bin', async () => {
    const sp = sharePoint.as('app');
    await fileAt(sp, 'medusa.xlsx').recycle();
    expect(await fileAt(sp, 'medusa.xlsx').exists()).toBe(false);
    const anew = await filesOf(sp).addUsingPath('medusa.xlsx', 'PK2');
    expect(anew.UIVersionLabel).toBe('1.0');
  });

  it('refuses a write that is based on another version', async () => {
    const stale = await sharePoint.send(
      `web/getFileByServerRelativePath(decodedUrl='${folder}/medusa.xlsx')`,
      { method: 'POST', headers: { 'x-http-method': 'DELETE', 'if-match': '"{X},9"' } },
    );
    expect(stale.status).toBe(412);
  });

  it('lets in those whom the owner has let in, and nobody else', async () => {
    const byContributor = filesOf(sharePoint.as('contributor')).addUsingPath('rgs.csv', 'x');
    expect((await byContributor).Name).toBe('rgs.csv');
    const put = (who: string) =>
      filesOf(sharePoint.as(who)).addUsingPath('rgs.csv', 'y', { Overwrite: true });
    expect((await refusalOf(put('visitor'))).status).toBe(403);
    expect((await refusalOf(put('member'))).status).toBe(0);
    expect(await fileAt(sharePoint.as('visitor'), 'rgs.csv').getText()).toBe('y');
    const made = sharePoint.as('contributor').web.lists.add('Annat', '', 101);
    expect((await refusalOf(made)).status).toBe(403);
  });

  it('gives a file by its plain address, never as something that a browser runs', async () => {
    await filesOf(sharePoint.as('app')).addUsingPath('sida.html', '<script>1</script>');
    const answer = await sharePoint.send(`${sharePoint.web}/Inventarier/sida.html`);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await answer.text()).toBe('<script>1</script>');
  });

  it.each(['a/b.csv', 'a:b.csv', '.csv.', ' '])('has no file named %j', async (name) => {
    const added = filesOf(sharePoint.as('app')).addUsingPath(name, 'x');
    expect((await refusalOf(added)).status).toBe(400);
  });

  it('has no folder that nobody has made', async () => {
    const missing = sharePoint.as('app').web.getFolderByServerRelativePath(`${folder}/u`);
    expect((await refusalOf(missing())).status).toBe(404);
  });
});
