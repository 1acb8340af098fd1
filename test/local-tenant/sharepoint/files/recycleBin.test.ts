import type { SPFI } from '@pnp/sp';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Papper', '', 101);
  await sp.web.lists.ensure('Rader', '', 100);
});
afterAll(() => sharePoint.stop());

const rows = () => sp.web.lists.getByTitle('Rader');
const files = () => sp.web.getFolderByServerRelativePath('/sites/prov/Papper').files;

describe('The recycle bin, to a PnPjs client', () => {
  it('tells of what lies in it', async () => {
    const { Id } = (await rows().items.add({ Title: 'Rad' })) as { Id: number };
    const id = await rows().items.getById(Id).recycle();
    await files().addUsingPath('brev.txt', 'hej');
    await files().getByUrl('brev.txt').recycle();
    const bin = await sp.web.recycleBin();
    expect(bin).toMatchObject([
      {
        DeletedByName: 'Provtjänst',
        DirName: 'sites/prov/Papper',
        ItemState: 1,
        ItemType: 1,
        LeafName: 'brev.txt',
        Size: '3',
        Title: 'brev.txt',
      },
      {
        Id: id,
        DirName: 'sites/prov/Lists/Rader',
        ItemType: 3,
        LeafName: `${Id}_.000`,
        Title: 'Rad',
      },
    ]);
    expect(await sp.web.recycleBin.getById(id).select('Title')()).toMatchObject({ Title: 'Rad' });
  });

  it('gives an item back with its number, versions and attachments', async () => {
    const { Id } = (await rows().items.add({ Title: 'Ett' })) as { Id: number };
    const item = rows().items.getById(Id);
    await item.update({ Title: 'Två' });
    await item.attachmentFiles.add('b.txt', 'bilaga');
    const id = await item.recycle();
    expect((await refusalOf(item())).status).toBe(404);
    await sp.web.recycleBin.getById(id).restore();
    expect(await item.select('Id', 'Title')()).toMatchObject({ Id, Title: 'Två' });
    expect(await item.versions.select('VersionLabel')()).toHaveLength(3);
    expect(await item.attachmentFiles.getByName('b.txt').getText()).toBe('bilaga');
    expect((await refusalOf(sp.web.recycleBin.getById(id).restore())).status).toBe(404);
  });

  it('refuses to put a file back over another', async () => {
    await files().addUsingPath('namn.txt', 'gammal');
    const id = await files().getByUrl('namn.txt').recycle();
    await files().addUsingPath('namn.txt', 'ny');
    const refusal = await refusalOf(sp.web.recycleBin.getById(id).restore());
    expect(refusal.code).toMatch(/^-2130575257/);
    await files().getByUrl('namn.txt').delete();
    await sp.web.recycleBin.getById(id).restore();
    expect(await files().getByUrl('namn.txt').getText()).toBe('gammal');
  });

  it('holds whole lists, attachments and versions', async () => {
    await sp.web.lists.add('Tillfällig');
    const list = sp.web.lists.getByTitle('Tillfällig');
    await list.items.add({ Title: 'Kvar' });
    await list.recycle();
    expect((await refusalOf(list())).status).toBe(404);
    const [thrown] = await sp.web.recycleBin();
    expect(thrown).toMatchObject({ ItemType: 4, Title: 'Tillfällig' });
    await sp.web.recycleBin.getById(String(thrown?.Id)).restore();
    expect(await list.items.select('Title')()).toMatchObject([{ Title: 'Kvar' }]);

    const item = list.items.getById(1);
    await item.attachmentFiles.add('c.txt', 'c');
    await item.attachmentFiles.getByName('c.txt').recycle();
    expect(await item.attachmentFiles()).toEqual([]);
    const [attachment] = await sp.web.recycleBin();
    expect(attachment).toMatchObject({ ItemType: 7, LeafName: 'c.txt' });
    await sp.web.recycleBin.getById(String(attachment?.Id)).restore();
    expect(await item.attachmentFiles.getByName('c.txt').getText()).toBe('c');

    await files().getByUrl('namn.txt').setContent('nyare');
    await files().getByUrl('namn.txt').versions.recycleByID(512);
    const [version] = await sp.web.recycleBin();
    expect(version).toMatchObject({ ItemType: 2 });
    await sp.web.recycleBin.getById(String(version?.Id)).restore();
    expect(await files().getByUrl('namn.txt').versions()).toHaveLength(1);
  });

  it('has a second stage that only those who administer the site reach', async () => {
    const id = await files().getByUrl('namn.txt').recycle();
    await sp.web.recycleBin.getById(id).moveToSecondStage();
    expect((await sp.web.recycleBin()).map(({ Id }) => Id)).not.toContain(id);
    expect(await sp.site.recycleBin.getById(id)()).toMatchObject({ ItemState: 2 });
    expect((await refusalOf(sharePoint.as('visitor').site.recycleBin())).status).toBe(403);
    expect(await sharePoint.as('member').web.recycleBin()).toEqual([]);
    await sp.site.recycleBin.getById(id).delete();
    expect((await refusalOf(sp.site.recycleBin.getById(id)())).status).toBe(404);
    await sp.web.recycleBin.moveAllToSecondStage();
    await sp.site.recycleBin.deleteAllSecondStageItems();
    expect(await sp.site.recycleBin()).toEqual([]);
  });

  it('gives everything back at once', async () => {
    const { Id } = (await rows().items.add({ Title: 'Åter' })) as { Id: number };
    await rows().items.getById(Id).recycle();
    const folders = sp.web.getFolderByServerRelativePath('/sites/prov/Papper').folders;
    await folders.addUsingPath('Mapp');
    await folders.getByUrl('Mapp').files.addUsingPath('i.txt', 'i');
    await folders.getByUrl('Mapp').files.getByUrl('i.txt').recycle();
    await folders.getByUrl('Mapp').recycle();
    await sp.web.recycleBin.restoreAll();
    expect(await rows().items.getById(Id).select('Title')()).toMatchObject({ Title: 'Åter' });
    expect(await folders.getByUrl('Mapp').files.getByUrl('i.txt').getText()).toBe('i');
    expect(await sp.web.recycleBin()).toEqual([]);
  });
});
