import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security/web';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';
import { refusalOf } from './refusalOf';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

const login = (persona: string) => `i:0#.f|membership|${persona}@prov.example`;

describe('Users of a site', () => {
  it('are found by number, mail address and login name', async () => {
    const { siteUsers } = sharePoint.as('owner').web;
    const member = await siteUsers.getByEmail('member@prov.example')();
    expect(member).toMatchObject({ Title: 'Prova member', PrincipalType: 1, IsSiteAdmin: false });
    expect((await siteUsers.getById(member.Id)()).LoginName).toBe(login('member'));
    expect((await siteUsers.getByLoginName(login('member'))()).Id).toBe(member.Id);
    expect((await sharePoint.as('owner').web.getUserById(member.Id)()).Id).toBe(member.Id);
    const mail = await siteUsers.filter("Email eq 'visitor@prov.example'").select('Title')();
    expect(mail).toEqual([expect.objectContaining({ Title: 'Prova visitor' })]);
  });

  it('are refused with 404 when there is no such user', async () => {
    const { siteUsers } = sharePoint.as('owner').web;
    for (const asked of [
      siteUsers.getById(4711)(),
      siteUsers.getByEmail('nobody@prov.example')(),
      siteUsers.getByLoginName(login('nobody'))(),
    ]) {
      expect(await refusalOf(asked)).toEqual({
        status: 404,
        code: '-2146232832, Microsoft.SharePoint.SPException',
        message: 'User cannot be found.',
      });
    }
  });

  it('say who administers the site and which groups one is in', async () => {
    const { web } = sharePoint.as('owner');
    const me = await web.currentUser.expand('Groups')();
    expect(me).toMatchObject({ IsSiteAdmin: true, Groups: [{ Title: 'Provplats Owners' }] });
    const groups = await sharePoint.as('member').web.currentUser.groups();
    expect(groups.map(({ Title }) => Title)).toEqual(['Provplats Members']);
  });

  it('come onto the site when they are ensured, unless nobody knows them', async () => {
    const { web } = sharePoint.as('owner');
    const ensured = await web.ensureUser('visitor@prov.example');
    expect(ensured).toMatchObject({ LoginName: login('visitor') });
    const refusal = await refusalOf(web.ensureUser('okand@prov.example'));
    expect(refusal).toMatchObject({
      status: 404,
      message: 'The specified user okand@prov.example could not be found.',
    });
  });

  it('lose everything on the site when they are removed from it', async () => {
    const { web } = sharePoint.as('owner');
    const { Id } = await web.ensureUser(login('contributor'));
    await web.siteUsers.removeById(Id);
    expect((await refusalOf(web.siteUsers.getById(Id)())).message).toBe('User cannot be found.');
    const answer = await sharePoint.send('web', { as: 'contributor' });
    expect(answer.status).toBe(403);
    expect((await web.ensureUser(login('contributor'))).Id).toBe(Id);
    await web.associatedVisitorGroup.users.add(login('contributor'));
    expect((await sharePoint.send('web', { as: 'contributor' })).status).toBe(200);
  });

  it('administer the site when they are made its administrators', async () => {
    const { web } = sharePoint.as('owner');
    const { Id } = await web.ensureUser(login('visitor'));
    await web.siteUsers.getById(Id).update({ IsSiteAdmin: true } as never);
    expect((await web.siteUsers.getById(Id)()).IsSiteAdmin).toBe(true);
    await sharePoint.as('visitor').web.update({ Description: 'Av en administratör' });
    await web.siteUsers.getById(Id).update({ IsSiteAdmin: false } as never);
    const refusal = await refusalOf(sharePoint.as('visitor').web.update({ Description: 'x' }));
    expect(refusal.status).toBe(403);
  });
});

describe('Groups of a site', () => {
  it('are made, found, changed and removed', async () => {
    const { siteGroups } = sharePoint.as('owner').web;
    const made = await siteGroups.add({ Title: 'Granskare', Description: 'De som granskar' });
    expect(made).toMatchObject({
      Title: 'Granskare',
      LoginName: 'Granskare',
      PrincipalType: 8,
      OwnerTitle: 'Prova owner',
      Description: 'De som granskar',
    });
    expect((await siteGroups.getByName('Granskare')()).Id).toBe(made.Id);
    await siteGroups.getById(made.Id).update({ Title: 'Bedömare' });
    expect((await siteGroups.getById(made.Id)()).Title).toBe('Bedömare');
    const second = await siteGroups.add({ Title: 'Granskare' });
    expect(second.Id).toBeGreaterThan(made.Id);
    await siteGroups.removeById(second.Id);
    await siteGroups.removeByLoginName('Bedömare');
    expect(await refusalOf(siteGroups.getById(made.Id)())).toEqual({
      status: 404,
      code: '-2146232832, Microsoft.SharePoint.SPException',
      message: 'Group cannot be found.',
    });
  });

  it('have names that no other group has', async () => {
    const { siteGroups } = sharePoint.as('owner').web;
    expect(await refusalOf(siteGroups.add({ Title: 'provplats members' }))).toMatchObject({
      code: '-2130575293, Microsoft.SharePoint.SPException',
      message: 'The specified name is already in use.  Please try again with a new name.',
    });
    expect((await refusalOf(siteGroups.add({ Title: ' ' }))).message).toBe(
      'The parameter Name cannot be empty or bigger than 255 characters.',
    );
  });

  it('take members in and let them go', async () => {
    const { web } = sharePoint.as('owner');
    const { Id } = await web.siteGroups.add({ Title: 'Arbetslag' });
    const group = web.siteGroups.getById(Id);
    await group.users.add(login('member'));
    await group.users.add(login('visitor'));
    const users = await group.users.select('Id', 'Title')();
    expect(users.map(({ Title }) => Title)).toEqual(['Prova member', 'Prova visitor']);
    await group.users.removeById(users[0]?.Id ?? 0);
    await group.users.removeByLoginName(login('visitor'));
    expect(await group.users()).toEqual([]);
    const refusal = await refusalOf(group.users.add(login('okand')));
    expect(refusal.message).toBe(`The specified user ${login('okand')} could not be found.`);
    expect((await refusalOf(group.users.getById(users[0]?.Id ?? 0)())).status).toBe(404);
  });

  it('are owned by a person or a group, who alone may change them', async () => {
    const { web } = sharePoint.as('owner');
    const { Id } = await web.siteGroups.add({ Title: 'Ägd' });
    const member = await web.ensureUser(login('member'));
    const asMember = sharePoint.as('member').web.siteGroups.getById(Id);
    expect((await refusalOf(asMember.update({ Title: 'Min' }))).status).toBe(403);
    expect((await refusalOf(asMember.users.add(login('visitor')))).status).toBe(403);
    expect((await refusalOf(asMember.users())).status).toBe(403);
    await web.siteGroups.getById(Id).setUserAsOwner(member.Id);
    await asMember.users.add(login('visitor'));
    const found = await asMember
      .select('Title', 'Owner/Title', 'Users/Title', 'CanCurrentUserManageGroup')
      .expand('Owner', 'Users')();
    expect(found).toMatchObject({
      Owner: { Title: 'Prova member' },
      Users: [{ Title: 'Prova visitor' }],
      CanCurrentUserManageGroup: true,
    });
  });

  it('share one series of numbers with users', async () => {
    const { web } = sharePoint.as('owner');
    const [users, groups] = await Promise.all([web.siteUsers(), web.siteGroups()]);
    const numbers = [...users, ...groups].map(({ Id }) => Id);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect((await refusalOf(web.getUserById(groups[0]?.Id ?? 0)())).status).toBe(404);
  });

  it('belong to the web as its owners, members and visitors', async () => {
    const { web } = sharePoint.as('owner');
    const [owners, members, visitors] = await Promise.all([
      web.associatedOwnerGroup(),
      web.associatedMemberGroup(),
      web.associatedVisitorGroup(),
    ]);
    expect([owners.Title, members.Title, visitors.Title]).toEqual([
      'Provplats Owners',
      'Provplats Members',
      'Provplats Visitors',
    ]);
    expect(members.OwnerTitle).toBe('Provplats Owners');
  });

  it('cannot be made by those who may not', async () => {
    const refusal = await refusalOf(sharePoint.as('member').web.siteGroups.add({ Title: 'Nej' }));
    expect(refusal.status).toBe(403);
  });
});
