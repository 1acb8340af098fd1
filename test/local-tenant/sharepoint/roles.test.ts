import '@pnp/sp/security/web';
import '@pnp/sp/security/list';
import '@pnp/sp/security/item';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { PermissionKind } from '@pnp/sp/security';
import { Web } from '@pnp/sp/webs';
import { refusalOf } from './refusalOf';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

const login = (persona: string) => `i:0#.f|membership|${persona}@prov.example`;
const read = 1073741826;
const contribute = 1073741827;
const fullControl = 1073741829;
const limitedAccess = 1073741825;

const numberOf = async (persona: string) =>
  (await sharePoint.as('owner').web.ensureUser(login(persona))).Id;

const newList = async (title: string) => {
  await sharePoint.as('owner').web.lists.add(title);
  return sharePoint.as('owner').web.lists.getByTitle(title);
};

interface Assigned {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number }[];
}

const rolesOf = async (
  place: { readonly roleAssignments: ReturnType<typeof sharePoint.as>['web']['roleAssignments'] },
  principal: number,
) => {
  const all = (await place.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/Id')
    .expand('RoleDefinitionBindings')()) as unknown as readonly Assigned[];
  return all
    .filter(({ PrincipalId }) => PrincipalId === principal)
    .flatMap(({ RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Id }) => Id));
};

describe('Permission levels', () => {
  it('are there from the start, each with its mask', async () => {
    const { roleDefinitions } = sharePoint.as('owner').web;
    const all = await roleDefinitions.select('Name', 'RoleTypeKind', 'BasePermissions')();
    expect(all.map(({ Name }) => Name)).toEqual([
      'Full Control',
      'Design',
      'Edit',
      'Contribute',
      'Read',
      'Limited Access',
    ]);
    expect((await roleDefinitions.getByType(2)()).Name).toBe('Read');
    expect((await roleDefinitions.getByName('Edit')()).BasePermissions).toEqual({
      High: '432',
      Low: '1011030767',
    });
    expect((await roleDefinitions.getById(fullControl)()).Id).toBe(fullControl);
  });

  it('can be added, changed and deleted, except those that SharePoint brings', async () => {
    const { roleDefinitions } = sharePoint.as('owner').web;
    const { data, definition } = await roleDefinitions.add('Bara titta', 'Utan versioner', 200, {
      High: 0,
      Low: 65537,
    } as never);
    expect(data).toMatchObject({ RoleTypeKind: 0, BasePermissions: { High: '0', Low: '65537' } });
    await definition.update({ Description: 'Ny', BasePermissions: { High: 1, Low: 1 } as never });
    expect(await definition()).toMatchObject({ Description: 'Ny', BasePermissions: { High: '1' } });
    await definition.delete();
    expect((await refusalOf(definition())).status).toBe(404);
    const kept = await refusalOf(roleDefinitions.getById(fullControl).delete());
    expect(kept.code).toBe('-2146233079, System.InvalidOperationException');
  });
});

describe('Role assignments', () => {
  it('name principals and what they may', async () => {
    const all = await sharePoint
      .as('owner')
      .web.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(all).toMatchObject([
      { Member: { Title: 'Provplats Owners' }, RoleDefinitionBindings: [{ Name: 'Full Control' }] },
      { Member: { Title: 'Provplats Visitors' }, RoleDefinitionBindings: [{ Name: 'Read' }] },
      { Member: { Title: 'Provplats Members' }, RoleDefinitionBindings: [{ Name: 'Edit' }] },
    ]);
  });

  it('are read and changed only by those who manage permissions', async () => {
    const member = sharePoint.as('member').web;
    expect((await refusalOf(member.roleAssignments())).status).toBe(403);
    expect((await refusalOf(member.roleAssignments.add(1, read))).status).toBe(403);
  });

  it('cannot be given where permissions are inherited', async () => {
    const list = await newList('Ärver');
    expect(
      await refusalOf(list.roleAssignments.add(await numberOf('visitor'), read)),
    ).toMatchObject({
      message: 'This operation is not allowed on an object that inherits permissions.',
    });
    expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: false,
    });
    expect(await list.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Provplats' });
  });

  it('are of a known principal and a known level', async () => {
    const { roleAssignments } = sharePoint.as('owner').web;
    expect((await refusalOf(roleAssignments.add(4711, read))).message).toBe(
      'Can not find the principal with id: 4711.',
    );
    expect((await refusalOf(roleAssignments.getById(4711)())).status).toBe(404);
    expect((await refusalOf(roleAssignments.add(await numberOf('visitor'), 12))).status).toBe(404);
    const limited = await refusalOf(roleAssignments.add(await numberOf('visitor'), limitedAccess));
    expect(limited.message).toBe('You cannot grant a user the limited access permission level.');
  });

  it('tell the levels of one principal, and go away with it', async () => {
    const list = await newList('Egna');
    await list.breakRoleInheritance(true);
    const visitor = await numberOf('visitor');
    await list.roleAssignments.add(visitor, contribute);
    await list.roleAssignments.add(visitor, read);
    const bindings = await list.roleAssignments.getById(visitor).bindings();
    expect(bindings.map(({ Name }) => Name)).toEqual(['Contribute', 'Read']);
    await list.roleAssignments.remove(visitor, read);
    expect(await rolesOf(list, visitor)).toEqual([contribute]);
    await list.roleAssignments.getById(visitor).delete();
    expect(await rolesOf(list, visitor)).toEqual([]);
  });
});

describe('Permissions of its own', () => {
  it('are a copy of those above, or full control for the one who asked', async () => {
    const copied = await newList('Kopia');
    await copied.breakRoleInheritance(true);
    expect(await copied.roleAssignments()).toHaveLength(3);
    const alone = await newList('Ensam');
    await alone.breakRoleInheritance(false);
    const owner = await numberOf('owner');
    expect(await alone.roleAssignments()).toHaveLength(1);
    expect(await rolesOf(alone, owner)).toEqual([fullControl]);
    expect(await rolesOf(sharePoint.as('owner').web, owner)).toEqual([limitedAccess]);
    await alone.resetRoleInheritance();
    expect(await alone.roleAssignments()).toHaveLength(3);
    expect(await rolesOf(sharePoint.as('owner').web, owner)).toEqual([]);
  });

  it('of an item give limited access to its list and web, which goes with the last role below', async () => {
    const { web } = sharePoint.as('owner');
    const { Id: outsider } = await web.siteGroups.add({ Title: 'Utomstående' });
    const list = await newList('Delad');
    await list.breakRoleInheritance(true);
    const { Id } = await list.items.add({ Title: 'En' });
    const item = list.items.getById(Id);
    await item.breakRoleInheritance(true);
    await item.roleAssignments.add(outsider, read);
    expect(await rolesOf(list, outsider)).toEqual([limitedAccess]);
    expect(await rolesOf(web, outsider)).toEqual([limitedAccess]);
    expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: true,
    });
    await item.roleAssignments.remove(outsider, read);
    expect(await rolesOf(list, outsider)).toEqual([]);
    expect(await rolesOf(web, outsider)).toEqual([]);
    await item.roleAssignments.add(outsider, read);
    expect(await rolesOf(web, outsider)).toEqual([limitedAccess]);
    await item.delete();
    expect(await rolesOf(web, outsider)).toEqual([]);
  });

  it('of things below go away when they are cleared', async () => {
    const list = await newList('Rensas');
    const { Id } = await list.items.add({ Title: 'En' });
    await list.items.getById(Id).breakRoleInheritance(false);
    await list.breakRoleInheritance(true, true);
    expect(await list.items.getById(Id).select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: false,
    });
  });

  it('cannot be had by a list of more than 100,000 items, though by an item in it', async () => {
    const list = await newList('Stor');
    const { Id } = await list.items.add({ Title: 'En' });
    sharePoint.database.exec("UPDATE sp_lists SET item_count = 100001 WHERE title = 'Stor'");
    expect((await refusalOf(list.breakRoleInheritance(true))).code).toBe(
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    );
    await list.items.getById(Id).breakRoleInheritance(true);
  });

  it('cannot be given up by the root web', async () => {
    const refusal = await refusalOf(sharePoint.as('owner').web.resetRoleInheritance());
    expect(refusal.status).toBe(500);
  });

  it('make groups of its own for a sub-web', async () => {
    const sp = sharePoint.as('owner');
    await sp.web.webs.add('Projekt', 'projekt');
    const web = Web([sp.web, `${sharePoint.web}/projekt`]);
    await web.createDefaultAssociatedGroups('Projekt', login('member'));
    expect((await web.associatedOwnerGroup()).Title).toBe('Projekt Owners');
    const owners = await web.associatedOwnerGroup.users();
    expect(owners.map(({ Title }) => Title)).toEqual(['Prova member']);
    expect(await web.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Projekt' });
    const answer = await sharePoint.send(`${sharePoint.web}/projekt/_api/web`, { as: 'visitor' });
    expect(answer.status).toBe(403);
  });
});

describe('Everyone', () => {
  it('is a principal that can have a role, for people and not for apps', async () => {
    const { web } = sharePoint.as('owner');
    const everyone = await web.ensureUser(
      'c:0-.f|rolemanager|spo-grid-all-users/11111111-1111-4111-8111-111111111111',
    );
    expect(everyone).toMatchObject({
      Title: 'Everyone except external users',
      PrincipalType: 4,
    });
    const list = await newList('Alla');
    await list.breakRoleInheritance(false);
    const asVisitor = sharePoint.as('visitor').web.lists.getByTitle('Alla');
    expect((await refusalOf(asVisitor.items.add({ Title: 'x' }))).status).toBe(404);
    await list.roleAssignments.add(everyone.Id, contribute);
    await asVisitor.items.add({ Title: 'x' });
    const answer = await sharePoint.send('web', { as: 'stranger' });
    expect(answer.status).toBe(403);
  });
});

describe('Effective permissions', () => {
  it('are told to everybody about themselves', async () => {
    const visitor = sharePoint.as('visitor').web;
    const mask = await visitor.getCurrentUserEffectivePermissions();
    expect(mask).toMatchObject({ High: '176', Low: '138612833' });
    expect(await visitor.currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(true);
    expect(await visitor.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await visitor.userHasPermissions(login('visitor'), PermissionKind.ViewListItems)).toBe(
      true,
    );
  });

  it('are told about others only to those who may enumerate them', async () => {
    const list = sharePoint.as('owner').web.lists.getByTitle('Ensam');
    expect(await list.userHasPermissions(login('member'), PermissionKind.EditListItems)).toBe(true);
    expect(await list.userHasPermissions(login('visitor'), PermissionKind.EditListItems)).toBe(
      false,
    );
    const asked = sharePoint.as('member').web.getUserEffectivePermissions(login('visitor'));
    expect((await refusalOf(asked)).status).toBe(403);
    const unknown = sharePoint.as('owner').web.getUserEffectivePermissions(login('okand'));
    expect((await refusalOf(unknown)).message).toBe('User cannot be found.');
  });

  it('come in three forms', async () => {
    const address = 'web/effectiveBasePermissions';
    const forms = await Promise.all(
      ['application/json;odata=nometadata', 'application/json;odata=verbose'].map(async (accept) =>
        (await sharePoint.send(address, { as: 'visitor', headers: { accept } })).json(),
      ),
    );
    const mask = { High: '176', Low: '138612833' };
    expect(forms).toEqual([
      mask,
      {
        d: {
          EffectiveBasePermissions: { __metadata: { type: 'SP.BasePermissions' }, ...mask },
        },
      },
    ]);
    const answer = await sharePoint.send(
      `web/doesUserHavePermissions(@p)?@p={'High':'0','Low':'2'}`,
      { as: 'visitor' },
    );
    expect(await answer.json()).toMatchObject({ value: false });
  });
});
