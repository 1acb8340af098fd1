import '@pnp/sp/views';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { lists } = sharePoint.as('app').web;
  await lists.add('Places');
  await lists.getByTitle('Places').fields.addText('Code');
  await lists.getByTitle('Places').items.add({ Title: 'North', Code: 'N' });
  await lists.getByTitle('Places').items.add({ Title: 'South', Code: 'S' });
  await lists.add('Cases');
});
afterAll(() => sharePoint.stop());

const cases = (name = 'app') => sharePoint.as(name).web.lists.getByTitle('Cases');
const failureOf = async (
  asked: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string }> =>
  asked.then(
    () => ({ status: 0, message: '' }),
    (thrown: { readonly status: number; readonly message: string }) => thrown,
  );

describe('Columns of every kind', () => {
  it('are made by the methods of PnPjs', async () => {
    const { fields } = cases();
    const { Id } = await sharePoint.as('app').web.lists.getByTitle('Places').select('Id')();
    await fields.addMultiChoice('Colours', { Choices: ['Red', 'Green', 'Blue'] });
    await fields.addCurrency('Price', { CurrencyLocaleId: 1033 });
    await fields.addUrl('Link');
    await fields.addUser('Owners', { SelectionMode: 0, AllowMultipleValues: true } as never);
    await fields.addUser('Lead', { SelectionMode: 0 });
    await fields.addNumber('Qty', { MinimumValue: 0, MaximumValue: 1000 });
    await fields.addCalculated('Total', { Formula: '=[Qty]*[Price]', OutputType: 9 } as never);
    await fields.addCalculated('Label', {
      Formula: '=IF([Qty]>2,CONCATENATE([Title]," many"),[Title]&" few")',
    } as never);
    await fields.addLookup('Place', { LookupListId: Id, LookupFieldName: 'Title' });
    await fields.addLookup('Areas', {
      LookupListId: Id,
      LookupFieldName: 'Title',
      AllowMultipleValues: true,
    } as never);
    const { Id: place } = await fields.getByInternalNameOrTitle('Place').select('Id')();
    await fields.addDependentLookupField('Place:Code', place, 'Code');
    await fields.addImageField('Picture');
    await fields.addLocation('Spot');
    const known = await fields
      .filter("Group eq 'Custom Columns' and Hidden eq false")
      .select('InternalName', 'TypeAsString', 'FieldTypeKind')();
    const own = known.map((one) => [one.InternalName, one.TypeAsString, one.FieldTypeKind]);
    expect(own).toEqual(
      expect.arrayContaining([
        ['Colours', 'MultiChoice', 15],
        ['Price', 'Currency', 10],
        ['Link', 'URL', 11],
        ['Owners', 'UserMulti', 20],
        ['Lead', 'User', 20],
        ['Total', 'Calculated', 17],
        ['Place', 'Lookup', 7],
        ['Areas', 'LookupMulti', 7],
        ['Picture', 'Thumbnail', 34],
        ['Spot', 'Location', 33],
      ]),
    );
  });

  it('hold several values, links and people, and work formulas out', async () => {
    const added: Record<string, unknown> = await cases().items.add({
      Title: 'One',
      Colours: ['Red', 'Blue'],
      Price: 2.5,
      Qty: 3,
      Link: { Description: 'Read', Url: 'https://prov.example/a,b' },
      OwnersId: [1, 2],
      LeadId: 2,
      PlaceId: 1,
      AreasId: [2, 1],
    });
    expect(added).toMatchObject({
      Colours: ['Red', 'Blue'],
      'Colours@odata.type': 'Collection(Edm.String)',
      OwnersId: [1, 2],
      'OwnersId@odata.type': 'Collection(Edm.Int32)',
      OwnersStringId: ['1', '2'],
      LeadId: 2,
      LeadStringId: '2',
      AreasId: [2, 1],
      Link: { Description: 'Read', Url: 'https://prov.example/a,b' },
      Price: 2.5,
      Total: '7.50000000000000',
      Label: 'One many',
    });
    await cases().items.add({ Title: 'Two', Colours: ['Green'], Qty: 1 });
    const verbose = await sharePoint.send("web/lists/getByTitle('Cases')/items(1)", {
      headers: { accept: 'application/json;odata=verbose' },
    });
    expect(((await verbose.json()) as { d: unknown }).d).toMatchObject({
      Colours: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Red', 'Blue'] },
      Link: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://prov.example/a,b' },
    });
    const expanded: unknown = await cases()
      .items.getById(1)
      .select('Title', 'Owners/Title', 'Areas/Title', 'Areas/Code', 'Place/Code', 'Lead/EMail')
      .expand('Owners', 'Areas', 'Place', 'Lead')();
    expect(expanded).toMatchObject({
      Owners: [{ Title: 'Prova owner' }, { Title: 'Prova member' }],
      Areas: [
        { Title: 'South', Code: 'S' },
        { Title: 'North', Code: 'N' },
      ],
      Place: { Code: 'N' },
      Lead: { EMail: 'member@prov.example' },
    });
  });

  it('are filtered by one value among several and by what a lookup shows', async () => {
    const titles = async (filter: string): Promise<string[]> => {
      const found: { Title: string }[] = await cases()
        .items.filter(filter)
        .select('Title', 'Owners/Id', 'Place/Id', 'Areas/Id')
        .expand('Owners', 'Place', 'Areas')();
      return found.map(({ Title }) => Title);
    };
    expect(await titles("Colours eq 'blue'")).toEqual(['One']);
    expect(await titles("Colours ne 'Blue'")).toEqual(['Two']);
    expect(await titles('OwnersId eq 2')).toEqual(['One']);
    expect(await titles("Owners/Title eq 'Prova member'")).toEqual(['One']);
    expect(await titles("Place/Title eq 'north'")).toEqual(['One']);
    expect(await titles("Areas/Code eq 'S'")).toEqual(['One']);
  });

  it('refuse values that they do not take', async () => {
    expect((await failureOf(cases().items.add({ Colours: ['Pink'] }))).status).toBe(500);
    expect((await failureOf(cases().items.add({ Colours: 'Red', OwnersId: 'x' }))).status).toBe(
      400,
    );
    expect((await failureOf(cases().items.add({ Qty: 1001 }))).status).toBe(500);
    expect((await failureOf(cases().items.add({ Link: 'https://x' }))).status).toBe(400);
    expect((await cases().items.filter('Qty eq 1001')()).length).toBe(0);
  });

  it('take a default of today and of the one who writes', async () => {
    const { fields } = cases();
    await fields.createFieldAsXml(
      '<Field Type="DateTime" DisplayName="Seen" Format="DateOnly"><Default>[today]</Default></Field>',
    );
    await fields.createFieldAsXml(
      '<Field Type="Number" DisplayName="Half" Percentage="TRUE"><DefaultFormula>=1/2</DefaultFormula></Field>',
    );
    const item: Record<string, unknown> = await cases().items.add({ Title: 'Three' });
    expect(item['Seen']).toBe(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);
    expect(item['Half']).toBe(0.5);
  });

  it('refuse formulas of unknown columns and of today', async () => {
    const made = (formula: string) =>
      failureOf(cases().fields.addCalculated('Bad', { Formula: formula } as never));
    expect((await made('=[Nope]+1')).message).toMatch(/refers to a column that does not exist/);
    expect((await made('=TODAY()')).message).toMatch(/volatile functions like Today and Me/);
    expect((await made('=1+')).message).toMatch(/syntax error or is not supported/);
    expect((await made('=VLOOKUP(1)')).status).toBe(501);
  });

  it('come back in their schema and go into the default view when asked', async () => {
    const { fields, defaultView } = cases();
    const made = await fields.createFieldAsXml({
      SchemaXml:
        '<Field Type="Choice" DisplayName="Stage" Name="Stage" Format="RadioButtons"><Default>New</Default><CHOICES><CHOICE>New</CHOICE><CHOICE>A &amp; B</CHOICE></CHOICES></Field>',
      Options: 24,
    } as never);
    expect(made).toMatchObject({ InternalName: 'Stage', Choices: ['New', 'A & B'], EditFormat: 1 });
    expect((made as { SchemaXml: string }).SchemaXml).toContain('<CHOICE>A &amp; B</CHOICE>');
    expect(((await defaultView.fields()) as unknown as { Items: string[] }).Items).toEqual([
      'LinkTitle',
      'Stage',
    ]);
    await fields.getByInternalNameOrTitle('Stage').setShowInEditForm(false);
    const { SchemaXml } = await fields.getByInternalNameOrTitle('Stage').select('SchemaXml')();
    expect(SchemaXml).toContain('ShowInEditForm="FALSE"');
  });

  it('change their kind only to one that holds the same', async () => {
    const { fields } = cases();
    await fields.getByInternalNameOrTitle('Lead').update({ AllowMultipleValues: true } as never);
    const item: Record<string, unknown> = await cases().items.getById(1)();
    expect(item['LeadId']).toEqual([2]);
    const refused = fields
      .getByInternalNameOrTitle('Qty')
      .update({ TypeAsString: 'User' } as never);
    expect((await failureOf(refused)).status).toBe(500);
  });

  it('hold items to the formulas that validate them', async () => {
    const { lists } = sharePoint.as('app').web;
    await lists.add('Ruled', '', 100, false, {
      ValidationFormula: '=[Title]<>"forbidden"',
      ValidationMessage: 'Choose another title.',
    });
    const ruled = lists.getByTitle('Ruled');
    await ruled.fields.addNumber('Qty', { ValidationFormula: '=[Qty]>=0' } as never);
    await ruled.fields.addDateTime('Due');
    await ruled.fields
      .getByInternalNameOrTitle('Due')
      .update({ ValidationFormula: '=[Due]>=TODAY()-1', ValidationMessage: 'Too late.' });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await ruled.items.add({ Title: 'ok', Qty: 1, Due: tomorrow });
    const refused = await failureOf(ruled.items.add({ Title: 'forbidden', Qty: 1, Due: tomorrow }));
    expect(refused.status).toBe(400);
    expect(refused.message).toMatch(
      /-2130575162, .*SPListDataValidationException.*Choose another title/,
    );
    expect((await failureOf(ruled.items.add({ Title: 'x', Qty: -1, Due: tomorrow }))).status).toBe(
      400,
    );
    const late = await failureOf(ruled.items.getById(1).update({ Due: '2020-01-01T00:00:00Z' }));
    expect(late.message).toMatch(/Too late/);
    const form = await ruled.items
      .getById(1)
      .validateUpdateListItem([{ FieldName: 'Qty', FieldValue: '-4' }]);
    expect(form[0]).toMatchObject({ FieldName: 'Qty', HasException: true });
    expect((await ruled.items()).map(({ Qty }) => Qty as number)).toEqual([1]);
  });
});
