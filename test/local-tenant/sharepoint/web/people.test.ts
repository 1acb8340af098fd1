import '@pnp/sp/regional-settings';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/sputilities';
import { PrincipalSource, PrincipalType } from '@pnp/sp/types';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

const owner = () => sharePoint.as('owner');
const [user, everyone] = [PrincipalType.User, PrincipalType.All];

describe('The utilities for people and groups', () => {
  it('resolve a person by mail, and nobody to nothing', async () => {
    const { utility } = owner();
    const resolve = (input: string) =>
      utility.resolvePrincipal(input, user, PrincipalSource.All, true, false, true);
    expect(await utility.getCurrentUserEmailAddresses()).toBe('owner@prov.example');
    expect(await resolve('member@prov.example')).toMatchObject({
      DisplayName: 'Prova member',
      Email: 'member@prov.example',
      LoginName: 'i:0#.f|membership|member@prov.example',
      PrincipalId: expect.any(Number) as number,
      PrincipalType: 1,
    });
    expect(await resolve('nobody@prov.example')).toMatchObject({ 'odata.null': true });
  });

  it('search by the beginning of a name, and expand groups to their members', async () => {
    const { utility, web } = owner();
    const found = await utility.searchPrincipals('Prov', everyone, PrincipalSource.All, '', 20);
    expect(found.map(({ DisplayName }) => DisplayName)).toEqual(
      expect.arrayContaining(['Prova owner', 'Provplats Owners']),
    );
    expect(await utility.searchPrincipals('Prov', user, PrincipalSource.All, '', 1)).toHaveLength(
      1,
    );
    const { Title } = await web.associatedMemberGroup.select('Title')();
    const members = await utility.expandGroupsToPrincipals([Title], 10);
    expect(members.map(({ Email }) => Email)).toContain('member@prov.example');
  });
});

describe('A method', () => {
  const post = (path: string, body?: object) =>
    sharePoint.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it('takes its arguments from the address or from the body', async () => {
    const login = "'member%40prov.example'";
    for (const answer of [
      await post(`web/ensureuser(${login})`),
      await post(`web/ensureuser(@v)?@v=${login}`),
      await post('web/ensureuser', { logonName: 'member@prov.example' }),
    ])
      expect(await answer.json()).toMatchObject({ Email: 'member@prov.example' });
    const mask = { permissionMask: { High: '0', Low: '1' } };
    expect(await (await post('web/doesUserHavePermissions', mask)).json()).toMatchObject({
      value: true,
    });
    const lists = await post('web/lists', { Title: 'Own', BaseTemplate: 100 });
    expect(lists.status).toBe(201);
    const list = "web/lists/getByTitle('Own')";
    const asked = { copyRoleAssignments: true, clearSubscopes: false };
    expect((await post(`${list}/breakRoleInheritance`, asked)).status).toBe(200);
    const kept = await sharePoint.send(`${list}/roleassignments`);
    expect(((await kept.json()) as { value: unknown[] }).value.length).toBeGreaterThan(2);
  });

  it('is refused when an argument is missing or no text', async () => {
    expect((await post('web/ensureuser', { login: 'x' })).status).toBe(400);
    expect((await post('web/ensureuser', { logonName: 5 })).status).toBe(400);
  });
});

describe('Role assignments', () => {
  it('expand down to the members of groups', async () => {
    const all = await owner()
      .web.roleAssignments.select('PrincipalId', 'Member/Title', 'Member/Users/Email')
      .expand('Member/Users')<
      readonly { Member: { Title: string; Users?: readonly { Email: string }[] } }[]
    >();
    const members = all.find(({ Member }) => /Members/.test(Member.Title))?.Member.Users;
    expect(members?.map(({ Email }) => Email)).toContain('member@prov.example');
  });
});

describe('Regional settings', () => {
  it('list the time zones and give one by its number', async () => {
    const { regionalSettings, titleResource } = owner().web;
    expect((await regionalSettings.timeZones()).length).toBeGreaterThan(90);
    const zone: unknown = await regionalSettings.timeZones.getById(23);
    expect(zone).toMatchObject({
      Description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi',
      Id: 23,
      Information: { Bias: -330 },
    });
    expect(await titleResource.call(owner().web, 'en-US')).toBe('Provplats');
  });
});
