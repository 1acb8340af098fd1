import { ConfidentialClientApplication } from '@azure/msal-node';
import {
  aCertificate,
  aTenant,
  clientId,
  directory,
  postJson,
  registerApp,
  type Certificate,
  type TestTenant,
} from '../aTenant';

let tenant: TestTenant;
let certificate: Certificate;

beforeAll(async () => {
  tenant = await aTenant();
  certificate = await aCertificate();
});
afterAll(() => tenant.stop());

const newSite = (body: unknown) => postJson(`${tenant.url}/_tenant/sites`, body);

const appToken = async (): Promise<string> => {
  const metadata = await fetch(
    `${tenant.url}/identity/${directory.tenantId}/v2.0/.well-known/openid-configuration`,
  );
  const app = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${directory.tenantId}`,
      authorityMetadata: await metadata.text(),
      clientCertificate: {
        thumbprintSha256: certificate.thumbprint.toString('hex'),
        privateKey: certificate.privateKey,
      },
    },
  });
  const result = await app.acquireTokenByClientCredential({ scopes: [`${tenant.url}/.default`] });
  return result?.accessToken ?? '';
};

const ask = (path: string, token: string, init: RequestInit = {}) =>
  fetch(`${tenant.url}${path}`, {
    ...init,
    headers: {
      accept: 'application/json;odata=nometadata',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(init.headers as Record<string, string> | undefined),
    },
  });

const post = (path: string, token: string, body: unknown, headers = {}) =>
  ask(path, token, { method: 'POST', body: JSON.stringify(body), headers });

describe('A new site collection', () => {
  it('takes an app that signs in with its certificate and lets it do everything', async () => {
    const made = await newSite({ path: '/sites/ny', title: 'Ny plats' });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({
      path: '/sites/ny',
      url: `${tenant.url}/sites/ny`,
      title: 'Ny plats',
    });
    await registerApp(tenant, certificate);
    const token = await appToken();
    const web = await ask('/sites/ny/_api/web?$select=Title', token);
    expect(await web.json()).toEqual({ Title: 'Ny plats' });
    const list = await post('/sites/ny/_api/web/lists', token, { Title: 'Ärenden' });
    expect(list.status).toBe(201);
    const item = await post("/sites/ny/_api/web/lists/getByTitle('Ärenden')/items", token, {
      Title: 'Ett',
    });
    expect(item.status).toBe(201);
    const elsewhere = await ask(
      `${directory.site.path}/_api/web/lists/getByTitle('Ärenden')`,
      token,
    );
    expect(elsewhere.status).toBe(404);
    const group = await post('/sites/ny/_api/web/sitegroups', token, { Title: 'Granskare' });
    expect(group.status).toBe(201);
  });

  it('is open to its owner and closed to others until they are let in', async () => {
    const [owner, other] = directory.people.filter(({ siteRole }) => siteRole !== 'owner');
    const made = await newSite({
      path: '/teams/egen',
      title: 'Egen',
      owner: owner?.persona,
      language: 1053,
    });
    expect(made.status).toBe(201);
    const tokenOf = async (persona = ''): Promise<string> => {
      const answer = await fetch(`${tenant.url}/_tenant/token?persona=${persona}`);
      return ((await answer.json()) as { access_token: string }).access_token;
    };
    const [mine, theirs] = await Promise.all([tokenOf(owner?.persona), tokenOf(other?.persona)]);
    const libraries = await ask('/teams/egen/_api/web/lists?$select=Title', mine);
    expect(await libraries.json()).toMatchObject({
      value: expect.arrayContaining([{ Title: 'Dokument' }]) as unknown,
    });
    expect((await ask('/teams/egen/_api/web', theirs)).status).toBe(403);
    const added = await post('/teams/egen/_api/web/associatedVisitorGroup/users', mine, {
      LoginName: `i:0#.f|membership|${other?.mail ?? ''}`,
    });
    expect(added.status).toBe(201);
    expect((await ask('/teams/egen/_api/web', theirs)).status).toBe(200);
  });

  it('is listed, and refused at an address that is taken or is none', async () => {
    const all = (await (await fetch(`${tenant.url}/_tenant/sites`)).json()) as { path: string }[];
    expect(all.map(({ path }) => path)).toContain(directory.site.path);
    expect((await newSite({ path: directory.site.path, title: 'x' })).status).toBe(409);
    expect((await newSite({ path: '/annat', title: 'x' })).status).toBe(400);
    expect((await newSite({ path: '/sites/x', title: 'x', owner: 'okänd' })).status).toBe(404);
  });

  it('does not stand in the way of the pages of the first one', async () => {
    const [page] = directory.pages;
    const address = `${tenant.url}${directory.site.path}/SitePages/${page?.file ?? ''}`;
    const answer = await fetch(address, { redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('/?return=');
  });

  it('gives an app no more than its permissions say', async () => {
    await registerApp(tenant, certificate, { permissions: ['Sites.Read.All'] });
    const token = await appToken();
    expect((await ask('/sites/ny/_api/web/lists', token)).status).toBe(200);
    const list = await post('/sites/ny/_api/web/lists', token, { Title: 'Nej' });
    expect(list.status).toBe(403);
  });
});
