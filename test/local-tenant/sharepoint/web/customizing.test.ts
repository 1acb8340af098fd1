import '@pnp/sp/features';
import '@pnp/sp/navigation';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import '@pnp/sp/user-custom-actions';
import { refusalOf } from '../refusalOf';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

const owner = () => sharePoint.as('owner');
const wordsOf = async (refused: Promise<unknown>): Promise<string> => {
  const { status, message } = await refusalOf(refused);
  return `${status} ${message}`;
};
const titlesOf = (nodes: readonly { readonly Title: string }[]): string[] =>
  nodes.map(({ Title }) => Title);

describe('Custom actions', () => {
  it('have every property that SharePoint gives, for a web as for a site collection', async () => {
    for (const [place, scope] of [
      [owner().web, 3],
      [owner().site, 2],
    ] as const) {
      const { action, data } = await place.userCustomActions.add({
        Title: 'Header',
        Name: 'Header',
        Location: 'ClientSideExtension.ApplicationCustomizer',
        Sequence: 100,
        Rights: { High: 0, Low: 262144 },
      });
      const found: unknown = await action();
      expect(found).toMatchObject({
        ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
        ClientSideComponentProperties: '',
        CommandUIExtension: null,
        Description: null,
        HostProperties: '',
        Id: (data as { Id: string }).Id,
        RegistrationType: 0,
        Rights: { High: '0', Low: '262144' },
        Scope: scope,
        Sequence: 100,
        VersionOfUserCustomAction: '16.0.1.0',
      });
    }
  });

  it('are changed, removed one by one and cleared', async () => {
    const { userCustomActions } = owner().web;
    await userCustomActions.clear();
    const { action } = await userCustomActions.add({ Title: 'One' });
    await userCustomActions.add({ Title: 'Two' });
    await action.update({ Title: 'First' });
    expect(titlesOf(await userCustomActions())).toEqual(['First', 'Two']);
    await action.delete();
    expect(titlesOf(await userCustomActions())).toEqual(['Two']);
    await userCustomActions.clear();
    expect(await userCustomActions()).toEqual([]);
    expect(await wordsOf(action())).toMatch(/404.*expected range/s);
  });

  it('are added only by those who manage the web', async () => {
    const refused = sharePoint.as('member').web.userCustomActions.add({ Title: 'No' });
    expect(await wordsOf(refused)).toMatch(/403/);
  });
});

describe('A feature', () => {
  const id = '87294c72-f260-42f3-a41b-981a2ffce37a';
  const read = () => owner().web.features.getById(id)<Record<string, unknown>>();

  it('is nothing until it is active', async () => {
    expect(await read()).toMatchObject({ 'odata.null': true });
    await owner().web.features.add(id);
    expect(await read()).toMatchObject({ DefinitionId: id });
    await owner().web.features.remove(id);
    expect(await read()).toMatchObject({ 'odata.null': true });
  });

  it('is activated twice only by force, and taken away only once', async () => {
    const { features } = owner().site;
    const docId = 'b50e3104-6812-424f-a011-cc90e6327318';
    await features.add(docId);
    expect(await wordsOf(features.add(docId))).toMatch(/is already activated at scope/);
    await features.add(docId, true);
    await features.remove(docId);
    expect(await wordsOf(features.remove(docId))).toMatch(/is not activated/);
  });

  it('must be one that SharePoint knows', async () => {
    const unknown = owner().web.features.add('11111111-2222-4333-8444-555555555555');
    expect(await wordsOf(unknown)).toMatch(/is not installed in this farm/);
  });
});

describe('The menus of a web', () => {
  it('begin with its home and its libraries at the side, and with nothing on top', async () => {
    const { navigation } = owner().web;
    expect(titlesOf(await navigation.quicklaunch())).toEqual([
      ...['Home', 'Documents', 'Site Pages', 'Site contents'],
    ]);
    expect(await navigation.topNavigationBar()).toEqual([]);
  });

  it('take nodes, move them behind others and remove them with those below', async () => {
    const menu = owner().web.navigation.topNavigationBar;
    const add = async (title: string): Promise<number> =>
      ((await menu.add(title, sharePoint.web)) as unknown as { Id: number }).Id;
    const [one, two] = [await add('One'), await add('Two')];
    await add('Three');
    await menu.moveAfter(one, two);
    expect(titlesOf(await menu())).toEqual(['Two', 'One', 'Three']);
    const node = menu.getById(one);
    await node.children.add('Below', 'https://other.example/');
    expect(await node.children()).toMatchObject([{ Title: 'Below', IsExternal: true }]);
    await node.update({ Title: 'First' });
    expect(await node()).toMatchObject({
      AudienceIds: null,
      CurrentLCID: 1033,
      IsExternal: false,
      IsVisible: true,
      ListTemplateType: 0,
      Title: 'First',
      Url: '/sites/prov',
    });
    await node.delete();
    expect(titlesOf(await menu())).toEqual(['Two', 'Three']);
    expect(await wordsOf(node())).toMatch(/404/);
  });

  it('refuse an address on this server where there is no site', async () => {
    const { quicklaunch } = owner().web.navigation;
    expect(await wordsOf(quicklaunch.add('No', '/sites/nowhere'))).toMatch(
      /Cannot open "\/sites\/nowhere": no such file or folder/,
    );
  });
});

describe('A site collection', () => {
  it('is changed by its administrators in what can be set', async () => {
    const { site } = owner();
    type Settings = Parameters<typeof site.update>[0];
    const update = (props: object) => site.update(props as Settings);
    await update({ ShareByEmailEnabled: false });
    expect(await site.select('ShareByEmailEnabled', 'WriteLocked')()).toMatchObject({
      ShareByEmailEnabled: false,
      WriteLocked: false,
    });
    expect(await wordsOf(update({ Nope: 1 }))).toMatch(/'Nope' does not exist/);
    expect(await wordsOf(sharePoint.as('member').site.update({} as Settings))).toMatch(/403/);
    const { status } = await refusalOf(owner().web.select('ShareByEmailEnabled')());
    expect(status).toBe(400);
  });
});

describe('What a web tells besides', () => {
  it('names the picture of a file, a template, and no property that nobody has set', async () => {
    const { web } = owner();
    expect(await web.mapToIcon('Report.DOCX')).toBe('icdocx.png');
    expect(await web.getStorageEntity('none')).toMatchObject({ 'odata.null': true });
    const path = `web/getavailablewebtemplates(lcid=1033)/getByName('STS%233')`;
    expect(await (await sharePoint.send(path)).json()).toMatchObject({ Name: 'STS#3', Lcid: 1033 });
    expect(await (await sharePoint.send('web/eventReceivers')).json()).toMatchObject({ value: [] });
  });

  it('restores and deletes several recycled things at once', async () => {
    const { web } = owner();
    await web.lists.add('Bin');
    const { items } = web.lists.getByTitle('Bin');
    for (const Title of ['a', 'b', 'c']) await items.add({ Title });
    const ids = [1, 2, 3].map((id) => items.getById(id).recycle());
    const [first, second, third] = await Promise.all(ids);
    const post = (method: string, some: readonly (string | undefined)[]) =>
      sharePoint.send(`web/recycleBin/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ids: some }),
      });
    expect((await post('RestoreByIds', [first, second])).status).toBe(200);
    expect(titlesOf(await items.select('Title')())).toEqual(['a', 'b']);
    expect((await post('DeleteByIds', [third, first])).status).toBe(404);
    expect((await post('DeleteByIds', [third])).status).toBe(200);
    expect(await web.recycleBin()).toEqual([]);
  });
});
