import type { SPFI } from '@pnp/sp';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

const library = '/sites/prov/Ritningar';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Ritningar', '', 101);
});
afterAll(() => sharePoint.stop());

const root = () => sp.web.lists.getByTitle('Ritningar').rootFolder;
const folder = (path: string) => sp.web.getFolderByServerRelativePath(`${library}/${path}`);
const file = (path: string) => sp.web.getFileByServerRelativePath(`${library}/${path}`);

describe('Folders of a library, to a PnPjs client', () => {
  it('are made to any depth, by name, by path below and as sub-folders', async () => {
    const made = await root().folders.addUsingPath('Hus A');
    expect(made).toMatchObject({
      Exists: true,
      ItemCount: 0,
      Name: 'Hus A',
      ServerRelativeUrl: `${library}/Hus A`,
    });
    await root().folders.addUsingPath('Hus A/Plan 1');
    await folder('Hus A/Plan 1').addSubFolderUsingPath("Rum 'ett' & två #1 100%");
    const inner = await folder('Hus A/Plan 1').folders();
    expect(inner.map(({ Name }) => Name)).toEqual(["Rum 'ett' & två #1 100%"]);
    await folder("Hus A/Plan 1/Rum 'ett' & två #1 100%").files.addUsingPath('a.txt', 'A');
    const counts = await folder('Hus A/Plan 1').select('ItemCount')();
    expect(counts.ItemCount).toBe(1);
    expect((await folder('Hus A/Plan 1').parentFolder()).Name).toBe('Hus A');
    expect((await sp.web.getFolderById(made.UniqueId)()).Name).toBe('Hus A');
    expect(await root().folders.getByUrl('hus a').folders.select('Name')()).toMatchObject([
      { Name: 'Plan 1' },
    ]);
  });

  it('are refused below one that is missing, and twice', async () => {
    const below = await refusalOf(root().folders.addUsingPath('Saknas/Ny'));
    expect(below.status).toBe(404);
    const again = await refusalOf(root().folders.addUsingPath('hus a'));
    expect([again.status, again.code]).toEqual([
      400,
      '-2130575257, Microsoft.SharePoint.SPException',
    ]);
    expect((await root().folders.addUsingPath('Hus A', true)).Name).toBe('Hus A');
    expect((await refusalOf(root().folders.addUsingPath('a:b'))).status).toBe(400);
    const long = 'x'.repeat(200);
    await root().folders.addUsingPath(long);
    expect((await refusalOf(root().folders.addUsingPath(`${long}/${long}`))).code).toMatch(
      /^-2147024690/,
    );
  });

  it('are items of the list with a type of their own, and say where items lie', async () => {
    const items = await sp.web.lists
      .getByTitle('Ritningar')
      .items.select('FileSystemObjectType', 'FileLeafRef', 'FileDirRef', 'FileRef', 'ContentTypeId')
      .filter(`FileDirRef eq '${library}/Hus A'`)();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      FileSystemObjectType: 1,
      FileLeafRef: 'Plan 1',
      FileDirRef: `${library}/Hus A`,
      FileRef: `${library}/Hus A/Plan 1`,
    });
    expect((items[0] as { ContentTypeId: string }).ContentTypeId).toMatch(/^0x0120/);
    const files = await sp.web.lists
      .getByTitle('Ritningar')
      .items.select('FileLeafRef')
      .filter('FSObjType eq 0')();
    expect(files).toMatchObject([{ FileLeafRef: 'a.txt' }]);
    const item = await folder('Hus A').getItem<{ Id: number; FolderChildCount: string }>(
      'Id',
      'ItemChildCount',
      'FolderChildCount',
    );
    expect([item.FolderChildCount, Number.isInteger(item.Id)]).toEqual(['1', true]);
    await item.update({ Title: 'Första huset' });
    expect(await folder('Hus A').listItemAllFields.select('Title')()).toMatchObject({
      Title: 'Första huset',
    });
    expect(await root().listItemAllFields()).toMatchObject({ 'odata.null': true });
  });

  it('take everything in them along when they are moved, renamed and copied', async () => {
    await folder('Hus A').copyByPath(`${library}/Hus B`, true);
    expect(await file("Hus B/Plan 1/Rum 'ett' & två #1 100%/a.txt").getText()).toBe('A');
    await folder('Hus B').moveByPath(`${library}/Hus A/Annex`, true);
    expect(await file("Hus A/Annex/Plan 1/Rum 'ett' & två #1 100%/a.txt").getText()).toBe('A');
    expect((await refusalOf(folder('Hus B')())).status).toBe(404);
    const inItself = folder('Hus A').moveByPath(`${library}/Hus A/Annex/Hus A`, false);
    expect((await refusalOf(inItself)).status).toBe(400);
    const item = await folder('Hus A/Annex').getItem();
    await item.update({ FileLeafRef: 'Tillbyggnad' });
    expect(await file("Hus A/Tillbyggnad/Plan 1/Rum 'ett' & två #1 100%/a.txt").exists()).toBe(
      true,
    );
    const metrics = await folder('Hus A').storageMetrics<{ TotalFileCount: string }>();
    expect(metrics).toMatchObject({ TotalFileCount: '2', TotalFileStreamSize: '2' });
  });

  it('go with all that is in them, and come back with it', async () => {
    const bin = await folder('Hus A/Tillbyggnad').recycle();
    expect(await sp.web.lists.getByTitle('Ritningar').select('ItemCount')()).toMatchObject({
      ItemCount: 5,
    });
    const restored = await sharePoint.send(`web/recycleBin('${bin}')/restore()`, {
      method: 'POST',
    });
    expect(restored.status).toBe(200);
    expect(await file("Hus A/Tillbyggnad/Plan 1/Rum 'ett' & två #1 100%/a.txt").getText()).toBe(
      'A',
    );
    await folder('Hus A/Tillbyggnad').delete();
    expect((await refusalOf(folder('Hus A/Tillbyggnad/Plan 1')())).status).toBe(404);
    const kept = folder('Hus A').deleteWithParams({ DeleteIfEmpty: true });
    expect((await refusalOf(kept)).status).toBe(400);
  });

  it('can be asked for without a refusal when only their being there is in question', async () => {
    expect(await folder('Ingenting').select('Exists')()).toMatchObject({ Exists: false });
    expect(await folder('Hus A').select('Exists')()).toMatchObject({ Exists: true });
    const asked = `web/GetFolderByServerRelativeUrl('${library}/Ingenting')/Exists`;
    expect(await (await sharePoint.send(asked)).json()).toMatchObject({ value: false });
  });

  it('are found below the web, with those of its lists', async () => {
    await sp.web.lists.ensure('Listan', '', 100);
    const names = (await sp.web.folders.select('Name')()).map(({ Name }) => Name);
    expect(names).toEqual(expect.arrayContaining(['Lists', 'Ritningar']));
    expect((await sp.web.rootFolder()).ServerRelativeUrl).toBe('/sites/prov');
    await sp.web.folders.addUsingPath('Egen');
    await sp.web.rootFolder.folders.getByUrl('Egen').files.addUsingPath('lös.txt', 'lös');
    const loose = sp.web.getFileByServerRelativePath('/sites/prov/Egen/lös.txt');
    expect(await loose.getText()).toBe('lös');
    expect(await loose.listItemAllFields()).toMatchObject({ 'odata.null': true });
    await sp.web.folders.getByUrl('Egen').delete();
    expect(await loose.exists()).toBe(false);
  });

  it('hold items in lists too', async () => {
    const list = sp.web.lists.getByTitle('Listan');
    await list.update({ EnableFolderCreation: true });
    await list.rootFolder.folders.addUsingPath('Mapp');
    await list.items.add({ Title: 'Utanför' });
    const items = await list.items.select('Title', 'FSObjType', 'FileLeafRef', 'FileRef')();
    expect(items).toMatchObject([
      { FileLeafRef: 'Mapp', FSObjType: 1, FileRef: '/sites/prov/Lists/Listan/Mapp' },
      { Title: 'Utanför', FileLeafRef: '2_.000', FileRef: '/sites/prov/Lists/Listan/2_.000' },
    ]);
  });

  it('are made as items of a list, which have a name once they are given one', async () => {
    const list = sp.web.lists.getByTitle('Listan');
    const asked = { Title: 'Ny mapp', FileSystemObjectType: 1, ContentTypeId: '0x0120' };
    const { Id } = (await list.items.add(asked)) as { Id: number };
    await list.items.getById(Id).update({ FileLeafRef: 'Ny mapp' });
    const made = sp.web.getFolderByServerRelativePath('/sites/prov/Lists/Listan/Ny mapp');
    expect((await made()).ItemCount).toBe(0);
    const item = list.items.getById(Id);
    expect(await item.folder.select('Name')()).toMatchObject({ Name: 'Ny mapp' });
    const plain = (await list.items.add({ Title: 'x' })) as { Id: number };
    expect(await list.items.getById(plain.Id).file()).toMatchObject({ 'odata.null': true });
  });

  it('tell of their list and web', async () => {
    const { ParentList, ParentWeb } = await folder('Hus A').getParentInfos();
    expect(ParentList.RootFolderServerRelativeUrl).toBe(library);
    expect(ParentWeb.ServerRelativeUrl).toBe('/sites/prov');
  });
});

describe('Folders and files of a library with permissions of its own', () => {
  it('are not reached by way of the web', async () => {
    const { web } = sharePoint.as('app');
    await web.lists.ensure('Slutet', '', 101);
    const broken = await sharePoint.send(
      "web/lists/getByTitle('Slutet')/breakroleinheritance(copyroleassignments=false)",
      { method: 'POST' },
    );
    expect(broken.status).toBe(200);
    const member = sharePoint.as('member').web;
    const asFolder = member.folders.addUsingPath('/sites/prov/Slutet/Mapp');
    expect((await refusalOf(asFolder)).status).toBe(403);
    const asFile = member.rootFolder.files.addUsingPath('/sites/prov/Slutet/fil.txt', 'x');
    expect((await refusalOf(asFile)).status).toBe(403);
    const own = member.getFolderByServerRelativePath(library);
    await own.files.addUsingPath('flytta.txt', 'x');
    const moved = member
      .getFileByServerRelativePath(`${library}/flytta.txt`)
      .moveByPath('/sites/prov/Slutet/flytta.txt', true);
    expect((await refusalOf(moved)).status).toBe(403);
  });
});
