import { Web } from '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security/web';
import '@pnp/sp/context-info';
import '@pnp/sp/regional-settings/web';
import { refusalOf } from './refusalOf';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

describe('A new site', () => {
  it('has the libraries of a team site', async () => {
    const lists = await sharePoint
      .as('owner')
      .web.lists.select('Title', 'BaseTemplate', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    expect(
      lists.map(({ Title, BaseTemplate, RootFolder }) => [
        Title,
        BaseTemplate,
        (RootFolder as unknown as { ServerRelativeUrl: string }).ServerRelativeUrl,
      ]),
    ).toEqual([
      ['Documents', 101, '/sites/prov/Shared Documents'],
      ['Form Templates', 101, '/sites/prov/FormServerTemplates'],
      ['Site Pages', 119, '/sites/prov/SitePages'],
      ['Style Library', 101, '/sites/prov/Style Library'],
    ]);
  });

  it('makes its library of site assets when somebody asks for it', async () => {
    const { web } = sharePoint.as('owner');
    const assets = await web.lists.ensureSiteAssetsLibrary();
    const again = await web.lists.ensureSiteAssetsLibrary();
    const pages = await web.lists.ensureSitePagesLibrary();
    const [{ Id, Title }, second, { BaseTemplate }] = await Promise.all([
      assets(),
      again(),
      pages(),
    ]);
    expect(Title).toBe('Site Assets');
    expect(second.Id).toBe(Id);
    expect(BaseTemplate).toBe(119);
  });

  it('keeps documents in its default library', async () => {
    const { Title } = await sharePoint.as('visitor').web.defaultDocumentLibrary();
    expect(Title).toBe('Documents');
  });
});

describe('The web', () => {
  it('tells the same about itself however it is asked', async () => {
    const { web, site } = sharePoint.as('owner');
    const [plain, root] = await Promise.all([web(), site.rootWeb()]);
    expect(plain).toMatchObject({
      Title: 'Provplats',
      ServerRelativeUrl: '/sites/prov',
      WebTemplate: 'STS',
      Configuration: 3,
      Language: 1033,
      ResourcePath: { DecodedUrl: sharePoint.web },
    });
    expect(root.Id).toBe(plain.Id);
  });

  it('expands its groups, its lists and the one who asks', async () => {
    const found = await sharePoint
      .as('owner')
      .web.select(
        'Title',
        'CurrentUser/Title',
        'AssociatedOwnerGroup/Title',
        'RootFolder/ServerRelativeUrl',
        'EffectiveBasePermissions',
        'HasUniqueRoleAssignments',
      )
      .expand('CurrentUser', 'AssociatedOwnerGroup', 'RootFolder')();
    expect(found).toMatchObject({
      Title: 'Provplats',
      CurrentUser: { Title: 'Prova owner' },
      AssociatedOwnerGroup: { Title: 'Provplats Owners' },
      RootFolder: { ServerRelativeUrl: '/sites/prov' },
      EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' },
      HasUniqueRoleAssignments: true,
    });
  });

  it('takes a new title and keeps settings that are no part of it', async () => {
    const { web } = sharePoint.as('owner');
    await web.update({ Title: 'Ny titel', QuickLaunchEnabled: false } as never);
    expect(await web.select('Title', 'QuickLaunchEnabled', 'Description')()).toMatchObject({
      Title: 'Ny titel',
      QuickLaunchEnabled: false,
      Description: '',
    });
    await web.update({ Title: 'Provplats' });
    const refusal = await refusalOf(web.update({ Titel: 'x' } as never));
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toContain("The property 'Titel' does not exist on type 'SP.Web'");
  });

  it('lets only those change it who manage it', async () => {
    const refusal = await refusalOf(sharePoint.as('member').web.update({ Title: 'Mitt' }));
    expect(refusal).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException',
    });
  });

  it('answers with JSON null where it has nothing above it', async () => {
    const answer = await sharePoint.send('web/parentWeb');
    expect(await answer.json()).toMatchObject({ 'odata.null': true });
    expect(await sharePoint.as('owner').web.getParentWeb()).toBeNull();
  });
});

describe('Regional settings', () => {
  it('follow the language of the web and know its time zone', async () => {
    const { regionalSettings } = sharePoint.as('visitor').web;
    expect(await regionalSettings()).toMatchObject({ LocaleId: 1033, TimeSeparator: ':' });
    expect(await regionalSettings.timeZone()).toMatchObject({ Id: 4 });
    const { timeZone } = regionalSettings;
    expect(await timeZone.utcToLocalTime(new Date('2026-07-01T12:00:00Z'))).toBe(
      '2026-07-01T14:00:00',
    );
    expect(await timeZone.utcToLocalTime('2026-01-01T23:30:00Z')).toBe('2026-01-02T00:30:00');
    expect(await timeZone.localTimeToUTC('2026-07-01T14:00:00')).toBe('2026-07-01T12:00:00Z');
    const languages = await regionalSettings.getInstalledLanguages();
    expect(languages).toContainEqual({ DisplayName: 'Swedish', LanguageTag: 'sv-SE', Lcid: 1053 });
  });
});

describe('A sub-web', () => {
  it('is made with libraries of its own and inherits permissions', async () => {
    const sp = sharePoint.as('owner');
    const made = await sp.web.webs.add('Avdelning', 'avd', 'Om avdelningen', 'STS#3');
    expect(made).toMatchObject({
      Title: 'Avdelning',
      ServerRelativeUrl: '/sites/prov/avd',
      Description: 'Om avdelningen',
    });
    const web = Web([sp.web, `${sharePoint.web}/avd`]);
    const lists = await web.lists.select('Title')();
    expect(lists.map(({ Title }) => Title)).toEqual(['Documents', 'Site Pages']);
    expect(await web.select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: false,
    });
    const parent = await web.getParentWeb();
    expect((await parent?.select('Title')())?.Title).toBe('Provplats');
    const [group] = await Promise.all([web.associatedMemberGroup()]);
    expect(group.Title).toBe('Provplats Members');
  });

  it('keeps lists of the same title apart from those above', async () => {
    const sp = sharePoint.as('owner');
    const web = Web([sp.web, `${sharePoint.web}/avd`]);
    await sp.web.lists.add('Gemensam');
    await web.lists.add('Gemensam');
    await web.lists.getByTitle('Gemensam').items.add({ Title: 'Här' });
    expect(await sp.web.lists.getByTitle('Gemensam').items()).toEqual([]);
    expect(await web.lists.getByTitle('Gemensam').items()).toHaveLength(1);
  });

  it('is listed, found by id and described in short', async () => {
    const sp = sharePoint.as('owner');
    const webs = await sp.web.webs.select('Title', 'Id')();
    expect(webs.map(({ Title }) => Title)).toEqual(['Avdelning']);
    const infos = await sp.web.webinfos();
    expect(infos).toMatchObject([{ Title: 'Avdelning', WebTemplateId: 1 }]);
    const opened = await sp.site.openWebById(webs[0]?.Id ?? '');
    expect((await opened.web.select('Title')()).Title).toBe('Avdelning');
    const mine = await sp.web.getSubwebsFilteredForCurrentUser()();
    expect(mine).toHaveLength(1);
  });

  it('refuses an address that is taken, an unknown template and an unknown language', async () => {
    const { webs } = sharePoint.as('owner').web;
    const taken = await refusalOf(webs.add('Igen', 'avd'));
    expect(taken).toMatchObject({
      status: 500,
      code: '-2147024713, Microsoft.SharePoint.SPException',
    });
    expect(taken.message).toBe('The Web site address "/sites/prov/avd" is already in use.');
    expect((await refusalOf(webs.add('x', 'x', '', 'NOPE#7'))).message).toBe(
      'The template you have chosen is invalid or cannot be found.',
    );
    expect((await refusalOf(webs.add('x', 'x', '', 'STS', 9999))).message).toBe(
      'The language is not supported on the server.',
    );
  });

  it('is closed to members when it has permissions of its own', async () => {
    const sp = sharePoint.as('owner');
    await sp.web.webs.add('Stängd', 'stangd', '', 'STS', 1053, false);
    const closed = `${sharePoint.web}/stangd`;
    const answer = await sharePoint.send(`${closed}/_api/web`, { as: 'member' });
    expect(answer.status).toBe(403);
    const lists = await sharePoint.send(`${closed}/_api/web/lists/getByTitle('Nope')`, {
      as: 'member',
    });
    expect(lists.status).toBe(403);
    const member = sharePoint.as('member');
    expect(await member.web.getSubwebsFilteredForCurrentUser()()).toHaveLength(1);
    expect((await refusalOf(member.web.webs())).status).toBe(403);
    const own = await Web([sp.web, closed]).lists.select('Title')();
    expect(own.map(({ Title }) => Title)).toEqual(['Dokument', 'Webbplatssidor']);
  });

  it('cannot be deleted while it has webs below it', async () => {
    const sp = sharePoint.as('owner');
    const web = Web([sp.web, `${sharePoint.web}/avd`]);
    await web.webs.add('Enhet', 'enhet');
    expect((await refusalOf(web.delete())).message).toContain(
      "Sites that have subsites or certain apps can't be deleted",
    );
    await Web([sp.web, `${sharePoint.web}/avd/enhet`]).delete();
    await web.delete();
    const gone = await sharePoint.send(`${sharePoint.web}/avd/_api/web`);
    expect(
      ((await gone.json()) as { ServerRelativeUrl?: string }).ServerRelativeUrl,
    ).toBeUndefined();
    expect((await refusalOf(sp.web.delete())).status).toBe(500);
  });
});

describe('The site collection', () => {
  it('says which sites there are and where a page belongs', async () => {
    const { site } = sharePoint.as('owner');
    expect(await site.exists(sharePoint.web)).toBe(true);
    expect(await site.exists(`${sharePoint.origin}/sites/finns-inte`)).toBe(false);
    expect(await site.getWebUrlFromPageUrl(`${sharePoint.web}/SitePages/Home.aspx`)).toBe(
      sharePoint.web,
    );
    const libraries = await site.getDocumentLibraries(sharePoint.web);
    expect(libraries.map(({ Title }) => Title)).toContain('Documents');
    expect(await site.getRootWeb()).toBeDefined();
    expect(await site.getContextInfo()).toMatchObject({ WebFullUrl: sharePoint.web });
  });

  it('makes another one, with its own groups and users', async () => {
    const sp = sharePoint.as('owner');
    const url = `${sharePoint.origin}/sites/annan`;
    const answer = (await sp.site.createCommunicationSite(
      'Annan',
      1033,
      false,
      url,
    )) as unknown as { SiteStatus: number; SiteUrl: string };
    expect(answer).toMatchObject({ SiteStatus: 2, SiteUrl: url });
    const web = Web([sp.web, url]);
    expect((await web.associatedOwnerGroup()).Title).toBe('Annan Owners');
    expect((await web.siteUsers()).map(({ Title }) => Title)).toEqual(['Prova owner']);
    expect((await sharePoint.send(`${url}/_api/web`, { as: 'member' })).status).toBe(403);
    expect((await web.select('WebTemplate')()).WebTemplate).toBe('SITEPAGEPUBLISHING');
  });
});
