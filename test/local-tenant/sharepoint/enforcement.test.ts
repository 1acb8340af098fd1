import '@pnp/sp/security/list';
import '@pnp/sp/folders';
import '@pnp/sp/files';
import '@pnp/sp/security/item';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import type { SPFI } from '@pnp/sp';
import { refusalOf } from './refusalOf';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

const read = 1073741826;
const contribute = 1073741827;

let sharePoint: RunningSharePoint;
let visitorId: number;
let outsiderId: number;

const listOf = (persona: string, title: string) =>
  sharePoint.as(persona).web.lists.getByTitle(title);

/** A list in which the first item is hidden from everybody but the owner, and the third shared with an outsider. */
async function makeGuarded(title: string): Promise<void> {
  const { lists } = sharePoint.as('owner').web;
  await lists.add(title);
  const list = lists.getByTitle(title);
  for (const Title of ['Dold', 'Öppen', 'Delad', 'Sist']) await list.items.add({ Title });
  await list.items.getById(1).breakRoleInheritance(false);
  await list.items.getById(3).breakRoleInheritance(true);
  await list.items.getById(3).roleAssignments.add(outsiderId, contribute);
}

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('owner');
  visitorId = (await web.ensureUser('visitor@prov.example')).Id;
  outsiderId = (await web.ensureUser('contributor@prov.example')).Id;
  await web.associatedVisitorGroup.users.removeById(outsiderId);
  await makeGuarded('Vaktad');
});
afterAll(() => sharePoint.stop());

const titlesOf = async (sp: SPFI, title = 'Vaktad') =>
  (await sp.web.lists.getByTitle(title).items.select('Title')()).map(
    ({ Title }) => Title as string,
  );

const missing = '-2130575338, System.ArgumentException';
const denied = '-2147024891, System.UnauthorizedAccessException';

describe('An item with permissions of its own', () => {
  it('is left out of what others read, whatever they filter, sort and page by', async () => {
    const seen = ['Öppen', 'Delad', 'Sist'];
    expect(await titlesOf(sharePoint.as('visitor'))).toEqual(seen);
    expect(await titlesOf(sharePoint.as('app'))).toEqual(['Dold', ...seen]);
    const items = () => listOf('visitor', 'Vaktad').items;
    expect(await items().filter("Title eq 'Dold'")()).toEqual([]);
    expect(await items().orderBy('Title', false).top(10)()).toHaveLength(3);
    const pages: string[][] = [];
    for await (const page of items().select('Title').top(2)) {
      pages.push((page as { Title: string }[]).map(({ Title }) => Title));
    }
    expect(pages).toEqual([['Öppen', 'Delad'], ['Sist']]);
  });

  it('is not there for others by its number either', async () => {
    const item = listOf('member', 'Vaktad').items.getById(1);
    for (const asked of [
      () => item(),
      () => item.update({ Title: 'Mitt' }),
      () => item.delete(),
      () => item.recycle(),
      () => item.attachmentFiles(),
      () => item.attachmentFiles.add('a.txt', 'x'),
      () => item.breakRoleInheritance(),
    ]) {
      expect(await refusalOf(asked())).toMatchObject({ status: 404, code: missing });
    }
  });

  it('may be read without being changed', async () => {
    const item = listOf('visitor', 'Vaktad').items.getById(2);
    expect((await item()).Title).toBe('Öppen');
    for (const asked of [
      () => item.update({ Title: 'Mitt' }),
      () => item.delete(),
      () => item.attachmentFiles.add('a.txt', 'x'),
      () => listOf('visitor', 'Vaktad').items.add({ Title: 'Ny' }),
      () => listOf('visitor', 'Vaktad').delete(),
      () => listOf('visitor', 'Vaktad').fields.addText('Ny'),
    ]) {
      expect(await refusalOf(asked())).toMatchObject({ status: 403, code: denied });
    }
  });

  it('is all that somebody sees who has a role on it alone', async () => {
    const outsider = sharePoint.as('contributor');
    expect(await titlesOf(outsider)).toEqual(['Delad']);
    const item = outsider.web.lists.getByTitle('Vaktad').items.getById(3);
    await item.update({ Title: 'Delad' });
    expect(
      (await refusalOf(outsider.web.lists.getByTitle('Vaktad').items.getById(2)())).status,
    ).toBe(404);
    expect(
      (await refusalOf(outsider.web.lists.getByTitle('Vaktad').items.add({ Title: 'x' }))).status,
    ).toBe(403);
    expect((await outsider.web.lists.getByTitle('Vaktad').fields()).length).toBeGreaterThan(5);
  });

  it('is guarded in every part of a batch', async () => {
    const [batched, execute] = sharePoint.as('visitor').batched();
    const { items } = batched.web.lists.getByTitle('Vaktad');
    const outcomes = Promise.allSettled([
      items.getById(1)(),
      items.getById(2)(),
      items.getById(2).update({ Title: 'x' }),
    ]);
    await execute();
    const found = await outcomes;
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect((await listOf('owner', 'Vaktad').items.getById(2)()).Title).toBe('Öppen');
  });

  it('is not read through a lookup', async () => {
    const { lists } = sharePoint.as('owner').web;
    await lists.add('Pekar');
    const list = lists.getByTitle('Pekar');
    const { Id } = await lists.getByTitle('Vaktad').select('Id')();
    await list.fields.addLookup('Mot', { LookupListId: Id, LookupFieldName: 'Title' });
    await list.items.add({ Title: 'Till den dolda', MotId: 1 });
    await list.items.add({ Title: 'Till den öppna', MotId: 2 });
    const asked = (persona: string) =>
      listOf(persona, 'Pekar').items.select('Title', 'Mot/Title').expand('Mot')();
    const open = { Mot: { Title: 'Öppen' } };
    expect(await asked('owner')).toMatchObject([{ Mot: { Title: 'Dold' } }, open]);
    const seen = (await asked('visitor')) as { Mot?: { Title?: string } }[];
    expect(seen[0]?.Mot?.Title).toBeUndefined();
    expect(seen[1]).toMatchObject(open);
  });

  it('is not given away by a filter on a lookup, in OData or in CAML', async () => {
    const titles = async (persona: string) =>
      (
        await listOf(persona, 'Pekar')
          .items.filter("Mot/Title eq 'Dold'")
          .select('Title', 'Mot/Title')
          .expand('Mot')()
      ).length;
    expect([await titles('owner'), await titles('visitor')]).toEqual([1, 0]);
    const found = async (persona: string) =>
      (
        await listOf(persona, 'Pekar').getItemsByCAMLQuery({
          ViewXml:
            "<View><Query><Where><Eq><FieldRef Name='Mot'/><Value Type='Lookup'>Dold</Value></Eq></Where></Query></View>",
        })
      ).length as number;
    expect([await found('owner'), await found('visitor')]).toEqual([1, 0]);
    const rendered = await listOf('visitor', 'Pekar').renderListDataAsStream({
      ViewXml: "<View><ViewFields><FieldRef Name='Mot'/></ViewFields></View>",
    });
    expect(JSON.stringify(rendered.Row)).not.toContain('Dold');
  });

  it('goes by the large-list threshold like every other', async () => {
    await makeGuarded('Stor');
    sharePoint.database.exec("UPDATE sp_lists SET item_count = 6000 WHERE title = 'Stor'");
    expect(await titlesOf(sharePoint.as('visitor'), 'Stor')).toHaveLength(3);
    const { items } = listOf('visitor', 'Stor');
    expect((await refusalOf(items.filter("Title eq 'Öppen'")())).code).toBe(
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    );
  });
});

describe('A list with permissions of its own', () => {
  beforeAll(async () => {
    const { lists } = sharePoint.as('owner').web;
    await lists.add('Hemlig');
    await lists.getByTitle('Hemlig').items.add({ Title: 'En' });
    await lists.getByTitle('Hemlig').breakRoleInheritance(false);
  });

  it('is neither listed nor there for those without a role on it', async () => {
    const { web } = sharePoint.as('member');
    const titles = (await web.lists.select('Title')()).map(({ Title }) => Title);
    expect(titles).toContain('Vaktad');
    expect(titles).not.toContain('Hemlig');
    expect(await refusalOf(web.lists.getByTitle('Hemlig')())).toEqual({
      status: 404,
      code: '-1, System.ArgumentException',
      message: `List 'Hemlig' does not exist at site with URL '${sharePoint.web}'.`,
    });
    const { Id } = await listOf('owner', 'Hemlig').select('Id')();
    expect((await refusalOf(web.lists.getById(Id)())).code).toBe(
      '-2130575322, Microsoft.SharePoint.SPException',
    );
    expect((await refusalOf(web.getList('/sites/prov/Lists/Hemlig').items())).status).toBe(404);
    expect((await refusalOf(web.lists.getByTitle('Hemlig').items.add({ Title: 'x' }))).status).toBe(
      404,
    );
  });

  it('opens for somebody when they get a role, and closes when they lose it', async () => {
    const list = listOf('owner', 'Hemlig');
    await list.roleAssignments.add(visitorId, read);
    expect(await titlesOf(sharePoint.as('visitor'), 'Hemlig')).toEqual(['En']);
    expect((await refusalOf(listOf('visitor', 'Hemlig').items.add({ Title: 'x' }))).status).toBe(
      403,
    );
    await list.roleAssignments.remove(visitorId, read);
    expect((await refusalOf(listOf('visitor', 'Hemlig')())).status).toBe(404);
  });
});

describe('A folder with permissions of its own', () => {
  it('decides about everything in it', async () => {
    const { web } = sharePoint.as('owner');
    const { RootFolder } = (await web.defaultDocumentLibrary
      .select('RootFolder/ServerRelativeUrl')
      .expand('RootFolder')()) as unknown as { RootFolder: { ServerRelativeUrl: string } };
    const root = RootFolder.ServerRelativeUrl;
    await web.folders.addUsingPath(`${root}/Stängd`);
    await web.folders.addUsingPath(`${root}/Stängd/Inre`);
    const folder = web.getFolderByServerRelativePath(`${root}/Stängd`);
    await web
      .getFolderByServerRelativePath(`${root}/Stängd/Inre`)
      .files.addUsingPath('hemlig.txt', 'hemligt');
    await web.getFolderByServerRelativePath(root).files.addUsingPath('öppen.txt', 'öppet');
    const item = await folder.getItem();
    await item.breakRoleInheritance(false);
    const visitor = sharePoint.as('visitor').web;
    const files = await visitor.defaultDocumentLibrary.items.select('FileLeafRef')();
    expect(files.map(({ FileLeafRef }) => FileLeafRef as string)).toEqual(['öppen.txt']);
    const file = visitor.getFileByServerRelativePath(`${root}/Stängd/Inre/hemlig.txt`);
    expect((await refusalOf(file())).status).toBe(404);
    const folders = await visitor.getFolderByServerRelativePath(root).folders.select('Name')();
    expect(folders.map(({ Name }) => Name)).not.toContain('Stängd');
    const answer = await sharePoint.send(
      `${sharePoint.origin}${encodeURI(root)}/${encodeURIComponent('Stängd')}/Inre/hemlig.txt`,
      { as: 'visitor' },
    );
    expect(answer.status).toBe(404);
    await item.roleAssignments.add(visitorId, read);
    expect(await file.getText()).toBe('hemligt');
  });
});

describe('A file with permissions of its own', () => {
  it('is not replaced by those who may add files beside it', async () => {
    const root = '/sites/prov/Shared Documents';
    const folderAs = (persona: string) =>
      sharePoint.as(persona).web.getFolderByServerRelativePath(root);
    await folderAs('owner').files.addUsingPath('låst.txt', 'ägarens');
    const file = sharePoint.as('owner').web.getFileByServerRelativePath(`${root}/låst.txt`);
    await (await file.getItem()).breakRoleInheritance(false);
    await folderAs('member').files.addUsingPath('fri.txt', 'medlemmens');
    for (const asked of [
      () => folderAs('member').files.addUsingPath('låst.txt', 'x', { Overwrite: true }),
      () =>
        sharePoint
          .as('member')
          .web.getFileByServerRelativePath(`${root}/fri.txt`)
          .copyByPath(`${root}/låst.txt`, true),
      () =>
        sharePoint
          .as('member')
          .web.getFileByServerRelativePath(`${root}/fri.txt`)
          .moveByPath(`${root}/låst.txt`, true),
    ]) {
      expect((await refusalOf(asked())).status).toBe(403);
    }
    expect(await file.getText()).toBe('ägarens');
  });
});

describe('A folder of a list with permissions of its own', () => {
  it('takes items from those who have a role on it, and from no others', async () => {
    const { web } = sharePoint.as('owner');
    await web.lists.add('Mappar', '', 100, false, { EnableFolderCreation: true });
    const root = '/sites/prov/Lists/Mappar';
    await web.folders.addUsingPath(`${root}/Inkorg`);
    const item = await web.getFolderByServerRelativePath(`${root}/Inkorg`).getItem();
    await item.breakRoleInheritance(false);
    await item.roleAssignments.add(visitorId, contribute);
    const values = [{ FieldName: 'Title', FieldValue: 'Ny' }];
    const adding = (persona: string, folder: string) =>
      listOf(persona, 'Mappar').addValidateUpdateItemUsingPath(values, folder);
    await adding('visitor', `${root}/Inkorg`);
    expect((await refusalOf(adding('visitor', root))).status).toBe(403);
    expect((await refusalOf(adding('member', `${root}/Inkorg`))).status).toBe(403);
    expect(await titlesOf(sharePoint.as('member'), 'Mappar')).toEqual([]);
    expect(await titlesOf(sharePoint.as('visitor'), 'Mappar')).toContain('Ny');
  });
});

describe('A list in which people have their own items', () => {
  it('shows and changes no others', async () => {
    const { lists } = sharePoint.as('owner').web;
    await lists.add('Egna', '', 100, false, { ReadSecurity: 2, WriteSecurity: 2 });
    await lists.getByTitle('Egna').items.add({ Title: 'Ägarens' });
    // The sample's members manage lists, who are not bound by this: a contributor is.
    await lists.getByTitle('Egna').breakRoleInheritance(true);
    await lists.getByTitle('Egna').roleAssignments.add(visitorId, contribute);
    await listOf('visitor', 'Egna').items.add({ Title: 'Besökarens' });
    expect(await titlesOf(sharePoint.as('visitor'), 'Egna')).toEqual(['Besökarens']);
    expect(await titlesOf(sharePoint.as('member'), 'Egna')).toHaveLength(2);
    const other = listOf('visitor', 'Egna').items.getById(1);
    expect((await refusalOf(other())).status).toBe(404);
    expect((await refusalOf(other.update({ Title: 'Mitt' }))).status).toBe(404);
    await listOf('visitor', 'Egna').items.getById(2).update({ Title: 'Mitt' });
  });
});

describe('Somebody without any permission on a web', () => {
  it('is refused with 403 whatever they ask', async () => {
    const addresses = [
      'web',
      'site',
      'web/lists',
      "web/lists/getByTitle('Vaktad')",
      "web/lists/getByTitle('Finns inte')/items",
      'web/currentUser',
      'web/siteUsers',
      'web/roleAssignments',
      "web/getFileByServerRelativePath(decodedUrl='/sites/prov/Shared Documents/x.txt')",
    ];
    for (const address of addresses) {
      const answer = await sharePoint.send(address, { as: 'stranger' });
      const body = (await answer.json()) as { 'odata.error'?: { code: string } };
      expect([address, answer.status, body['odata.error']?.code]).toEqual([address, 403, denied]);
    }
  });
});
