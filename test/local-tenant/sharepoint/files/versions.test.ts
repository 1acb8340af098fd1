import type { SPFI } from '@pnp/sp';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

const library = '/sites/prov/Rutiner';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Rutiner', '', 101);
  await sp.web.lists.ensure('Saker', '', 100);
});
afterAll(() => sharePoint.stop());

const list = (title: string) => sp.web.lists.getByTitle(title);
const fileOf = (who: string, name: string) =>
  sharePoint.as(who).web.getFileByServerRelativePath(`${library}/${name}`);
const file = (name: string) => fileOf('app', name);
const add = (name: string, text: string) =>
  sp.web.getFolderByServerRelativePath(library).files.addUsingPath(name, text);

interface Version {
  readonly VersionId: number;
  readonly [name: string]: unknown;
}

describe('Versions of list items, to a PnPjs client', () => {
  it('hold what every column held, under the names that SharePoint gives them', async () => {
    await list('Saker').fields.addText('Min kolumn');
    await list('Saker').fields.addUser('Ansvarig');
    const { Id } = (await list('Saker').items.add({ Title: 'Ett' })) as { Id: number };
    const item = list('Saker').items.getById(Id);
    await item.update({ Title: 'Två', Min_x0020_kolumn: 'x', AnsvarigId: 2 });
    await item.update({ Title: 'Tre' });
    const versions = await item.versions<Version[]>();
    expect(versions.map((one) => [one.VersionId, one['Title'], one['IsCurrentVersion']])).toEqual([
      [1536, 'Tre', true],
      [1024, 'Två', false],
      [512, 'Ett', false],
    ]);
    expect(versions[1]).toMatchObject({
      'odata.type': 'SP.ListItemVersion',
      VersionLabel: '2.0',
      OData__x005f_UIVersionString: '2.0',
      Min_x005f_x0020_x005f_kolumn: 'x',
      Ansvarig: { LookupId: 2 },
      Editor: { LookupValue: 'Provtjänst' },
      ID: Id,
      FileRef: `/sites/prov/Lists/Saker/${Id}_.000`,
    });
    const first = await item.versions.getById(512).select('Title', 'VersionLabel')();
    expect(first).toMatchObject({ Title: 'Ett', VersionLabel: '1.0' });
    await item.versions.getById(512).delete();
    expect(await item.versions.select('VersionId')()).toHaveLength(2);
    expect((await refusalOf(item.versions.getById(1536).delete())).status).toBe(400);
    expect((await refusalOf(item.versions.getById(512)())).status).toBe(404);
  });

  it('are as many as the list keeps, and none when it keeps none', async () => {
    await list('Saker').update({ MajorVersionLimit: 2 });
    const { Id } = (await list('Saker').items.add({ Title: '1' })) as { Id: number };
    const item = list('Saker').items.getById(Id);
    for (const Title of ['2', '3', '4']) await item.update({ Title });
    expect(await item.versions.select('VersionLabel')()).toMatchObject([
      { VersionLabel: '4.0' },
      { VersionLabel: '3.0' },
    ]);
    await list('Saker').update({ EnableVersioning: false });
    await item.update({ Title: '5' });
    expect(await item.select('OData__UIVersionString', 'owshiddenversion')()).toMatchObject({
      OData__UIVersionString: '4.0',
      owshiddenversion: 5,
    });
  });
});

describe('Versions of files, to a PnPjs client', () => {
  it('are read, brought back, thrown away and removed', async () => {
    await add('a.txt', 'ett');
    await file('a.txt').setContent('två');
    await file('a.txt').setContent('tre');
    const versions = await file('a.txt').versions();
    expect(versions).toMatchObject([
      { ID: 512, VersionLabel: '1.0', Size: 3, IsCurrentVersion: false },
      { ID: 1024, VersionLabel: '2.0', Url: '_vti_history/1024/Rutiner/a.txt' },
    ]);
    expect(await file('a.txt').versions.getById(512).getText()).toBe('ett');
    await file('a.txt').versions.restoreByLabel('1.0');
    expect([await file('a.txt').getText(), (await file('a.txt')()).UIVersionLabel]).toEqual([
      'ett',
      '4.0',
    ]);
    await file('a.txt').versions.recycleByID(1024);
    await file('a.txt').versions.deleteByLabel('1.0');
    expect(await file('a.txt').versions.select('VersionLabel')()).toMatchObject([
      { VersionLabel: '3.0' },
    ]);
    expect((await refusalOf(file('a.txt').versions.deleteById(2048))).status).toBe(400);
    await file('a.txt').versions.deleteAll();
    expect(await file('a.txt').versions()).toEqual([]);
    expect(await file('a.txt').getText()).toBe('ett');
  });

  it('are made by checking in, and undone with the check-out', async () => {
    await add('b.txt', 'ett');
    await file('b.txt').checkout();
    await file('b.txt').setContent('utkast');
    expect(
      await file('b.txt').select('CheckOutType', 'Level').expand('CheckedOutByUser')(),
    ).toMatchObject({ CheckOutType: 0, Level: 255, CheckedOutByUser: { Title: 'Provtjänst' } });
    expect(await fileOf('member', 'b.txt').getText()).toBe('ett');
    const other = await refusalOf(fileOf('member', 'b.txt').setContent('annat'));
    expect([other.status, other.code]).toEqual([
      423,
      '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
    ]);
    expect((await refusalOf(fileOf('member', 'b.txt').checkout())).status).toBe(423);
    const item = await fileOf('member', 'b.txt').getItem();
    expect((await refusalOf(item.update({ Title: 'x' }))).status).toBe(423);
    expect((await refusalOf(item.delete())).status).toBe(423);
    expect((await refusalOf(fileOf('member', 'b.txt').recycle())).status).toBe(423);
    await file('b.txt').checkin('Rättat', 1);
    expect(await file('b.txt')()).toMatchObject({
      CheckInComment: 'Rättat',
      CheckOutType: 2,
      UIVersionLabel: '2.0',
    });
    expect(await fileOf('member', 'b.txt').getText()).toBe('utkast');
    await file('b.txt').checkout();
    await file('b.txt').setContent('ångras');
    await file('b.txt').undoCheckout();
    expect([await file('b.txt').getText(), (await file('b.txt')()).UIVersionLabel]).toEqual([
      'utkast',
      '2.0',
    ]);
    const idle = await refusalOf(file('b.txt').checkin());
    expect(idle.code).toMatch(/^-2147024738/);
    expect(await file('b.txt').getLockedByUser()).toBeNull();
  });

  it('take the place of the last one when a check-in says so', async () => {
    await add('plats.txt', 'ett');
    await file('plats.txt').checkout();
    await file('plats.txt').setContent('två');
    await file('plats.txt').checkin('På samma plats', 2);
    expect(await file('plats.txt')()).toMatchObject({ UIVersionLabel: '1.0', CheckOutType: 2 });
    expect(await file('plats.txt').getText()).toBe('två');
    expect(await file('plats.txt').versions()).toEqual([]);
  });

  it('are drafts until they are published, and drafts may be hidden', async () => {
    await list('Rutiner').update({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
    const added = await add('c.txt', 'utkast');
    expect([added.UIVersionLabel, added.Level]).toEqual(['0.1', 2]);
    expect((await refusalOf(fileOf('visitor', 'c.txt')())).status).toBe(404);
    await file('c.txt').publish('Klar');
    expect(await file('c.txt')()).toMatchObject({ UIVersionLabel: '1.0', Level: 1 });
    expect(await file('c.txt').versions()).toEqual([]);
    await file('c.txt').setContent('nytt utkast');
    expect((await file('c.txt')()).UIVersionLabel).toBe('1.1');
    expect(await fileOf('visitor', 'c.txt').getText()).toBe('utkast');
    const seen = await sharePoint
      .as('visitor')
      .web.getFolderByServerRelativePath(library)
      .files.select('Name', 'UIVersionLabel')();
    expect(seen).toContainEqual(expect.objectContaining({ Name: 'c.txt', UIVersionLabel: '1.0' }));
    await file('c.txt').publish();
    await file('c.txt').unpublish('Fel');
    expect((await file('c.txt')()).UIVersionLabel).toBe('1.1');
    await list('Rutiner').update({ EnableMinorVersions: false });
  });

  it('wait for approval where the library asks for it', async () => {
    await list('Rutiner').update({ EnableModeration: true });
    await add('d.txt', 'förslag');
    expect(await (await file('d.txt').getItem()).select('OData__ModerationStatus')()).toMatchObject(
      {
        OData__ModerationStatus: 2,
      },
    );
    expect((await refusalOf(fileOf('visitor', 'd.txt')())).status).toBe(404);
    const names = async (): Promise<unknown[]> => {
      const library = sharePoint.as('visitor').web.lists.getByTitle('Rutiner');
      const items = await library.items.select('FileLeafRef')();
      return items.map(({ FileLeafRef }: { FileLeafRef: string }) => FileLeafRef);
    };
    expect(await names()).not.toContain('d.txt');
    const byMember = sharePoint.as('member').web.lists.getByTitle('Rutiner').items.getById(1);
    const approved = byMember.update({ OData__ModerationStatus: 0 });
    expect((await refusalOf(approved)).status).toBe(403);
    expect((await refusalOf(fileOf('member', 'd.txt').approve(''))).status).toBe(403);
    await file('d.txt').approve('Bra');
    expect(await fileOf('visitor', 'd.txt').getText()).toBe('förslag');
    expect(await names()).toContain('d.txt');
    await file('d.txt').setContent('nytt');
    expect(await fileOf('visitor', 'd.txt').getText()).toBe('förslag');
    await file('d.txt').deny('Nej');
    expect(await file('d.txt').listItemAllFields.select('OData__ModerationStatus')()).toMatchObject(
      {
        OData__ModerationStatus: 1,
      },
    );
    await list('Rutiner').update({ EnableModeration: false });
  });

  it('need a check-out first where the library forces it', async () => {
    await list('Rutiner').update({ ForceCheckout: true });
    await add('e.txt', 'ny');
    expect((await file('e.txt')()).CheckOutType).toBe(0);
    expect((await refusalOf(fileOf('member', 'e.txt')())).status).toBe(404);
    await file('e.txt').checkin('Första', 1);
    expect(await fileOf('member', 'e.txt').getText()).toBe('ny');
    const refusal = await refusalOf(file('e.txt').setContent('x'));
    expect(refusal.code).toMatch(/SPFileCheckOutException/);
    await list('Rutiner').update({ ForceCheckout: false });
  });
});
