import '@pnp/sp/views';
import '@pnp/sp/content-types';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { lists } = sharePoint.as('app').web;
  await lists.add('Cases');
  const { fields } = lists.getByTitle('Cases');
  await fields.addNumber('Qty', { MinimumValue: 0, MaximumValue: 9 });
  await fields.addUser('Owner0', { SelectionMode: 0 });
  await fields.addDateTime('Due', { DisplayFormat: 1 } as never);
  await fields.addChoice('Stage', { Choices: ['New', 'Done'] });
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await fields.addText('Key', { Indexed: true, EnforceUniqueValues: true } as never);
});
afterAll(() => sharePoint.stop());

const cases = (name = 'app') => sharePoint.as(name).web.lists.getByTitle('Cases');
const statusOf = async (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    () => 200,
    (thrown: { readonly status: number }) => thrown.status,
  );

describe('Views of a list', () => {
  it('begin with one that shows all', async () => {
    const [view, ...more] = await cases().views();
    expect(more).toEqual([]);
    expect(view).toMatchObject({
      Title: 'All Items',
      DefaultView: true,
      RowLimit: 30,
      Paged: true,
      ServerRelativeUrl: '/sites/prov/Lists/Cases/AllItems.aspx',
      ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
    });
    expect((await cases().defaultView.select('Id')()).Id).toBe(view?.Id);
    const { DefaultViewUrl } = await cases().select('DefaultViewUrl')();
    expect(DefaultViewUrl).toBe('/sites/prov/Lists/Cases/AllItems.aspx');
    await sharePoint.as('app').web.lists.add('Books', '', 101);
    const library = await sharePoint.as('app').web.lists.getByTitle('Books').defaultView();
    expect(library).toMatchObject({
      Title: 'All Documents',
      ServerRelativeUrl: '/sites/prov/Books/Forms/AllItems.aspx',
    });
  });

  it('are made, given columns, changed and removed', async () => {
    const made = await cases().views.add('Open', false, {
      RowLimit: 5,
      ViewQuery: '<Where><Eq><FieldRef Name="Stage"/><Value Type="Choice">New</Value></Eq></Where>',
    });
    expect(made).toMatchObject({ Title: 'Open', RowLimit: 5 });
    const view = cases().views.getByTitle('Open');
    await view.fields.add('Qty');
    await view.fields.add('Stage');
    await view.fields.move('Stage', 0);
    await view.fields.remove('Qty');
    const columns = (await view.fields()) as unknown as { Items: string[]; SchemaXml: string };
    expect(columns.Items).toEqual(['Stage', 'LinkTitle']);
    await view.update({ Title: 'Opened', RowLimit: 7 });
    const { Id } = made as { Id: string };
    expect(await cases().views.getById(Id).select('Title', 'RowLimit')()).toMatchObject({
      Title: 'Opened',
      RowLimit: 7,
    });
    await cases()
      .getView(Id)
      .setViewXml(
        '<View><Query/><ViewFields><FieldRef Name="Qty"/></ViewFields><RowLimit Paged="FALSE">9</RowLimit></View>',
      );
    expect(await cases().views.getById(Id)()).toMatchObject({
      ViewQuery: '',
      RowLimit: 9,
      Paged: false,
    });
    expect(await cases().views.getById(Id).fields.getSchemaXml()).toBe('<FieldRef Name="Qty" />');
    await view.fields.removeAll().catch(() => cases().views.getById(Id).fields.removeAll());
    expect(await statusOf(cases().defaultView.delete())).toBe(500);
    await cases().views.getById(Id).delete();
    expect((await cases().views()).length).toBe(1);
    expect(await statusOf(cases().views.getById(Id)())).toBe(404);
    expect(await statusOf(cases('visitor').views.add('Mine'))).toBe(403);
  });

  it('are expanded with the list', async () => {
    const list = (await cases()
      .select('Title', 'Views/Title', 'DefaultView/Title', 'ContentTypes/Name')
      .expand('Views', 'DefaultView', 'ContentTypes')()) as unknown as Record<string, unknown>;
    expect(list).toMatchObject({
      Title: 'Cases',
      Views: [{ Title: 'All Items' }],
      DefaultView: { Title: 'All Items' },
      ContentTypes: [{ Name: 'Item' }, { Name: 'Folder' }],
    });
  });
});

describe('Items written and read as forms do', () => {
  it('are added with the text of a form', async () => {
    const answer = await cases().addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'One' },
        { FieldName: 'Qty', FieldValue: '3' },
        { FieldName: 'Owner0', FieldValue: '[{"Key":"i:0#.f|membership|member@prov.example"}]' },
        { FieldName: 'Due', FieldValue: '3/23/2026 2:05 PM' },
        { FieldName: 'Stage', FieldValue: 'New' },
        { FieldName: 'Tags', FieldValue: 'a;#b' },
        { FieldName: 'Key', FieldValue: 'K1' },
      ],
      '/sites/prov/Lists/Cases',
    );
    expect(answer[answer.length - 1]).toEqual({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Id',
      FieldValue: '1',
      HasException: false,
      ItemId: 0,
    });
    expect(await cases().items.getById(1)()).toMatchObject({
      Title: 'One',
      Qty: 3,
      Owner0Id: 2,
      Due: '2026-03-23T14:05:00Z',
      Tags: ['a', 'b'],
    });
  });

  it('are left as they were when one value is refused', async () => {
    const answer = await cases()
      .items.getById(1)
      .validateUpdateListItem([
        { FieldName: 'Qty', FieldValue: '99' },
        { FieldName: 'Title', FieldValue: '' },
        { FieldName: 'Stage', FieldValue: 'Done' },
        { FieldName: 'Owner0', FieldValue: '[{"Key":"nobody"}]' },
      ]);
    expect(answer.map(({ HasException }) => HasException)).toEqual([true, true, false, true]);
    expect(answer[1]?.ErrorMessage).toBe("You can't leave this blank.");
    expect(await cases().items.getById(1)()).toMatchObject({ Title: 'One', Stage: 'New' });
    await cases()
      .items.getById(1)
      .validateUpdateListItem([{ FieldName: 'Stage', FieldValue: 'Done' }]);
    expect(await cases().items.getById(1)()).toMatchObject({ Stage: 'Done' });
  });

  it('tell of a value that is taken', async () => {
    await cases().items.add({ Title: 'Two' });
    const [entry] = await cases()
      .items.getById(2)
      .validateUpdateListItem([{ FieldName: 'Key', FieldValue: 'k1' }]);
    expect(entry).toMatchObject({ HasException: true, FieldName: 'Key' });
  });

  it('read as text, HTML and for a form', async () => {
    const text = await cases().items.getById(1).fieldValuesAsText();
    expect(text).toMatchObject({
      Title: 'One',
      Qty: '3',
      Owner0: 'Prova member',
      Due: '3/23/2026 2:05 PM',
      Tags: 'a, b',
      OData__x005f_UIVersionString: '2.0',
    });
    const form = await cases().items.getById(1).fieldValuesForEdit();
    expect(String((form as Record<string, unknown>)['Owner0'])).toContain(
      'membership|member@prov.example',
    );
    const [item] = (await cases().getItemsByCAMLQuery(
      { ViewXml: '<View><RowLimit>1</RowLimit></View>' },
      'FieldValuesAsText',
    )) as { FieldValuesAsText: Record<string, unknown> }[];
    expect(item?.FieldValuesAsText).toMatchObject({ Owner0: 'Prova member' });
  });

  it('are found by an id as text, and ids are set aside', async () => {
    expect(await cases().items.getItemByStringId('1').select('Title')()).toMatchObject({
      Title: 'One',
    });
    const reserved: unknown = await cases().reserveListItemId();
    expect(reserved).toBe(3);
    expect(await cases().items.add({ Title: 'Three' })).toMatchObject({ Id: 4 });
    expect(await cases().getParentInfos()).toMatchObject({
      List: { RootFolderServerRelativeUrl: '/sites/prov/Lists/Cases' },
      ParentWeb: { ServerRelativeUrl: '/sites/prov' },
    });
    expect(await cases().informationRightsManagementSettings()).toMatchObject({
      AllowPrint: false,
    });
    expect(await cases().relatedFields()).toEqual([]);
  });
});
