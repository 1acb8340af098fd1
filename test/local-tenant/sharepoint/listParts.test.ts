import '@pnp/sp/forms';
import '@pnp/sp/views';
import { refusalOf } from './refusalOf';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.add('Delar');
  for (const Title of ['Ett', 'Två', 'Tre']) await delar().items.add({ Title });
});
afterAll(() => sharePoint.stop());

const web = () => sharePoint.as('app').web;
const delar = () => web().lists.getByTitle('Delar');
const titles = (answer: { readonly Row?: unknown }): string[] =>
  (answer.Row as readonly { readonly Title: string }[]).map(({ Title }) => Title);

describe('A list', () => {
  it('tells its settings, a few of them only when they are named', async () => {
    const all = await delar()();
    expect(all).toMatchObject({
      DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
      DisableCommenting: false,
      EnableRequestSignOff: true,
    });
    expect(all).not.toHaveProperty('ReadSecurity');
    expect(await delar().select('ReadSecurity', 'OnQuickLaunch')()).toMatchObject({
      ReadSecurity: 1,
      OnQuickLaunch: false,
    });
    await delar().update({ EnableRequestSignOff: false, CrawlNonDefaultViews: true });
    expect(await delar()()).toMatchObject({
      EnableRequestSignOff: false,
      CrawlNonDefaultViews: true,
    });
  });

  it('has forms to show, change and make items', async () => {
    const forms = await delar().forms();
    expect(forms.map(({ FormType }) => FormType)).toEqual([4, 6, 8]);
    const { Id } = forms[0] ?? { Id: '' };
    expect(await delar().forms.getById(Id)()).toMatchObject({
      ServerRelativeUrl: '/sites/prov/Lists/Delar/DispForm.aspx',
    });
  });

  it('tells of an item what nobody asks for but by name', async () => {
    const item = await delar().items.getById(1)();
    expect(item).not.toHaveProperty('EncodedAbsUrl');
    const named = await delar().items.getById(1).select('EncodedAbsUrl', 'ServerUrl', 'Order')();
    expect(named).toMatchObject({
      EncodedAbsUrl: `${sharePoint.web}/Lists/Delar/1_.000`,
      ServerUrl: '/sites/prov/Lists/Delar/1_.000',
      Order: 100,
    });
  });

  it('deletes an item with parameters, and has no Office to show it in', async () => {
    const { Id } = await delar().items.add({ Title: 'Bort' });
    const item = delar().items.getById(Id as number);
    expect(await item.getWopiFrameUrl()).toBe('');
    await item.deleteWithParams({ BypassSharedLock: false });
    expect((await refusalOf(item())).status).toBe(404);
  });

  it('takes filters, order and pages of its data by address and by overriding parameters', async () => {
    const ViewXml =
      '<View><ViewFields><FieldRef Name="Title"/></ViewFields><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit></View>';
    const twice = encodeURIComponent('Två');
    const filter = new Map([
      ['FilterField1', 'Title'],
      ['FilterValue1', twice],
    ]);
    expect(titles(await delar().renderListDataAsStream({ ViewXml }, {}, filter))).toEqual(['Två']);
    const order = { SortField: 'Title', SortDir: 'Desc' };
    const sorted = await delar().renderListDataAsStream({ ViewXml }, order as never);
    expect(titles(sorted)).toEqual(['Två', 'Tre']);
    const first = await delar().renderListDataAsStream({ ViewXml });
    const next = new Map(new URLSearchParams((first.NextHref ?? '').slice(1)));
    expect(titles(await delar().renderListDataAsStream({ ViewXml }, {}, next))).toEqual(['Två']);
    const framed = await delar().renderListDataAsStream({ ViewXml, RenderOptions: [2, 1024] });
    expect(framed).toMatchObject({
      ListData: { FirstRow: 1 },
      ViewMetadata: { Title: 'All Items' },
    });
  });
});

describe('The columns of a site', () => {
  it('take dependent lookups and places on forms', async () => {
    const { Id } = await delar().select('Id')();
    const { Id: made = '' } = await web().fields.addLookup('Del', {
      LookupListId: Id,
      LookupFieldName: 'Title',
    });
    const further = await web().fields.addDependentLookupField('Del nr', made, 'ID');
    expect(further).toMatchObject({ Title: 'Del nr', PrimaryFieldId: made });
    await web().fields.getById(made).setShowInEditForm(false);
    expect((await web().fields.getById(made)()).SchemaXml).toContain('ShowInEditForm="FALSE"');
  });

  it('are no lookups unless they are made by AddField', async () => {
    const refused = await refusalOf(web().fields.add('Fel', 7));
    expect(refused).toMatchObject({
      status: 500,
      message: 'Please use addfield to add a lookup field instead.',
    });
  });
});
