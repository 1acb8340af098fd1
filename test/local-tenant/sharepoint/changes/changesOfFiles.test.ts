import '@pnp/sp/recycle-bin';
import '@pnp/sp/views';
import '@pnp/sp/content-types';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security/list';
import type { IChangeQuery } from '@pnp/sp';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.add('Papers', '', 101);
});
afterAll(() => sharePoint.stop());

const all: IChangeQuery = {
  ...{ Add: true, Update: true, DeleteObject: true, Rename: true, Restore: true, Move: true },
  ...{ GroupMembershipAdd: true, GroupMembershipDelete: true, RoleAssignmentAdd: true },
};

/** What the web's log tells that the work did: kinds of things with SharePoint's number for what happened. */
async function noted(query: IChangeQuery, work: () => Promise<unknown>): Promise<string[]> {
  const { web } = sharePoint.as('app');
  const { CurrentChangeToken } = await web.select('CurrentChangeToken')();
  await work();
  const changes = (await web.getChanges({
    ...all,
    ...query,
    ChangeTokenStart: CurrentChangeToken,
  })) as readonly { readonly 'odata.type': string; readonly ChangeType: number }[];
  return changes.map((change) => `${change['odata.type']} ${change.ChangeType}`);
}

const papers = () => sharePoint.as('app').web.getFolderByServerRelativePath('/sites/prov/Papers');
const file = (name: string) =>
  sharePoint.as('app').web.getFileByServerRelativePath(`/sites/prov/Papers/${name}`);

describe('The change log', () => {
  it('tells of files as items of their library: added, written, renamed, removed', async () => {
    const added = () => papers().files.addUsingPath('a.txt', 'one');
    expect(await noted({ Item: true }, added)).toEqual(['SP.ChangeItem 1']);
    const written = () => file('a.txt').setContent('two');
    expect(await noted({ Item: true }, written)).toContain('SP.ChangeItem 2');
    const moved = () => file('a.txt').moveByPath('/sites/prov/Papers/b.txt', false);
    expect(await noted({ Item: true }, moved)).toContain('SP.ChangeItem 4');
    const removed = () => file('b.txt').delete();
    expect(await noted({ Item: true }, removed)).toEqual(['SP.ChangeItem 3']);
  });

  it('tells of a folder that is renamed once, whatever lies in it', async () => {
    await papers().addSubFolderUsingPath('Old');
    const old = sharePoint.as('app').web.getFolderByServerRelativePath('/sites/prov/Papers/Old');
    for (const name of ['1.txt', '2.txt']) await old.files.addUsingPath(name, name);
    const moved = () => old.moveByPath('/sites/prov/Papers/New');
    const changes = await noted({ Item: true }, moved);
    expect(changes.filter((change) => change === 'SP.ChangeItem 4')).toHaveLength(1);
  });

  it('tells what is put back from the recycle bin from what is new', async () => {
    await papers().files.addUsingPath('c.txt', 'one');
    let id = '';
    const recycled = async () => (id = (await file('c.txt').recycle()) as unknown as string);
    expect(await noted({ Item: true }, recycled)).toEqual(['SP.ChangeItem 3']);
    const restored = () => sharePoint.as('app').web.recycleBin.getById(id).restore();
    expect(await noted({ Item: true }, restored)).toEqual(['SP.ChangeItem 7']);
  });

  it('tells of a list that is recycled and put back', async () => {
    const { web } = sharePoint.as('app');
    await web.lists.add('Coming back');
    let id = '';
    const recycled = async () =>
      (id = (await web.lists.getByTitle('Coming back').recycle()) as unknown as string);
    expect(await noted({ List: true, Field: true }, recycled)).toEqual(['SP.ChangeList 3']);
    const restored = () => web.recycleBin.getById(id).restore();
    expect(await noted({ List: true, Field: true }, restored)).toEqual(['SP.ChangeList 7']);
  });

  it('tells of views, content types, groups and roles', async () => {
    const { web } = sharePoint.as('app');
    const list = web.lists.getByTitle('Papers');
    const view = () => list.views.add('Another');
    expect(await noted({ View: true }, view)).toContain('SP.ChangeView 1');
    const type = () => web.contentTypes.add('0x01007D2F1B5A3C9E4F60A1B2C3D4E5F60718', 'Notice');
    expect(await noted({ ContentType: true }, type)).toEqual(['SP.ChangeContentType 1']);
    let group = 0;
    const made = async () => (group = (await web.siteGroups.add({ Title: 'Readers' })).Id);
    expect(await noted({ Group: true }, made)).toContain('SP.ChangeGroup 1');
    const joined = () =>
      web.siteGroups.getById(group).users.add('i:0#.f|membership|visitor@prov.example');
    expect(await noted({ Group: true }, joined)).toEqual(['SP.ChangeGroup 13']);
    const broken = () => list.breakRoleInheritance(false, true);
    expect(await noted({ List: true }, broken)).toContain('SP.ChangeList 17');
    const given = () => list.roleAssignments.add(group, 1_073_741_826);
    expect(await noted({ List: true }, given)).toContain('SP.ChangeList 11');
  });
});
