import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

const statusOf = async (asked: Promise<unknown>): Promise<number> => {
  const failure = (await asked.then(
    () => ({ status: 0 }),
    (thrown: unknown) => thrown,
  )) as { readonly status: number };
  return failure.status;
};

describe('SharePoint over REST, to a PnPjs client', () => {
  it('makes a list whose address stays English when its title turns Swedish', async () => {
    const sp = sharePoint.as('app');
    const ensured = await sp.web.lists.ensure('Events', 'log');
    expect(ensured.created).toBe(true);
    await sp.web.lists.getByTitle('Events').update({ Title: 'Händelselogg' });
    const list = await sp.web
      .getList('/sites/prov/Lists/Events')
      .select('Title', 'ItemCount', 'ListItemEntityTypeFullName', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    expect(list).toMatchObject({
      Title: 'Händelselogg',
      ItemCount: 0,
      ListItemEntityTypeFullName: 'SP.Data.EventsListItem',
      RootFolder: { ServerRelativeUrl: '/sites/prov/Lists/Events' },
    });
    const again = await sp.web.lists.ensure('Händelselogg', 'log');
    expect(again.created).toBe(false);
    expect(await statusOf(sp.web.lists.add('händelselogg'))).toBe(500);
    expect(await statusOf(sp.web.lists.getByTitle('Ingen')())).toBe(404);
  });

  it('takes columns typed, from XML and by lookup, and changes them', async () => {
    const sp = sharePoint.as('app');
    await sp.web.lists.add('Things');
    const { fields } = sp.web.lists.getByTitle('Things');
    await fields.addText('Key', { MaxLength: 50, Required: false, Indexed: true });
    await fields.addNumber('Qty');
    await fields.addDateTime('Due', {
      DateTimeCalendarType: 1,
      DisplayFormat: 0,
      FriendlyDisplayFormat: 0,
    });
    await fields.addChoice('Prio', { Choices: ['a', 'b'] });
    await fields.addUser('Owner0', { SelectionMode: 1 });
    await fields.addMultilineText('Body');
    await fields.addBoolean('Done');
    const { Id } = await sp.web.lists.getByTitle('Things').select('Id')();
    await fields.addLookup('Ref', { LookupListId: Id, LookupFieldName: 'Title' });
    await fields.createFieldAsXml(
      '<Field Type="Text" DisplayName="Största mått" Name="Largest" Indexed="TRUE" />',
    );
    await fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" DisplayName="Minsta mått" Name="Smallest" />',
      Options: 8,
    } as never);
    await fields
      .getByInternalNameOrTitle('Key')
      .update({ Title: 'Nyckel', EnforceUniqueValues: true });
    const known = await fields
      .filter('Hidden eq false and ReadOnlyField eq false')
      .select('InternalName', 'Title', 'TypeAsString', 'Indexed')();
    expect(known.map((field) => [field.InternalName, field.TypeAsString])).toEqual([
      ['Title', 'Text'],
      ['Key', 'Text'],
      ['Qty', 'Number'],
      ['Due', 'DateTime'],
      ['Prio', 'Choice'],
      ['Owner0', 'User'],
      ['Body', 'Note'],
      ['Done', 'Boolean'],
      ['Ref', 'Lookup'],
      ['St_x00f6_rsta_x0020_m_x00e5_tt', 'Text'],
      ['Smallest', 'Text'],
    ]);
    expect(
      await fields
        .getByInternalNameOrTitle('Nyckel')
        .select('InternalName', 'Indexed', 'EnforceUniqueValues')(),
    ).toMatchObject({
      InternalName: 'Key',
      Indexed: true,
      EnforceUniqueValues: true,
    });
    await fields.getByInternalNameOrTitle('Smallest').delete();
    expect(await statusOf(fields.getByInternalNameOrTitle('Smallest')())).toBe(400);
  });

  it('keeps items, their versions and their unique keys', async () => {
    const { items } = sharePoint.as('app').web.lists.getByTitle('Things');
    const added = await items.add({
      Title: 'Ett',
      Key: 'K1',
      Qty: 3,
      Due: '2026-03-23T14:05:00Z',
      Prio: 'a',
      Done: true,
      Owner0Id: 1,
      RefId: null,
    });
    expect(added).toMatchObject({
      Id: 1,
      ID: 1,
      Title: 'Ett',
      Key: 'K1',
      Qty: 3,
      Due: '2026-03-23T00:00:00Z',
      Prio: 'a',
      Done: true,
      Owner0Id: 1,
      RefId: null,
      Body: null,
    });
    await items.add({ Title: 'Utan nyckel', Key: '' });
    await items.add({ Title: 'Också utan nyckel' });
    await expect(items.add({ Title: 'Två', Key: 'k1' })).rejects.toThrow(
      /SPDuplicateValuesFoundException.*\[Nyckel\]/,
    );
    const etag = (added as { 'odata.etag': string })['odata.etag'];
    const updated = await items.getById(1).update({ Title: 'Nytt' }, etag);
    expect(updated.etag).toBe(etag.replace(',1"', ',2"'));
    expect(await statusOf(items.getById(1).update({ Title: 'Sent' }, etag))).toBe(412);
    await items.getById(1).update({ Title: 'Ändå' });
    expect(await statusOf(items.getById(1).delete('"x,1"'))).toBe(412);
    await items.getById(2).delete();
    await items.getById(3).recycle();
    expect(await statusOf(items.getById(3)())).toBe(404);
    expect((await sharePoint.as('app').web.lists.getByTitle('Things')()).ItemCount).toBe(1);
    expect(
      await items.getById(1).select('Title', 'Author/Title', 'Ref/Title').expand('Author', 'Ref')(),
    ).toMatchObject({
      Title: 'Ändå',
      Author: { Title: 'Provtjänst' },
      Ref: null,
    });
  });

  it('refuses values and names that the columns do not take', async () => {
    const { items } = sharePoint.as('app').web.lists.getByTitle('Things');
    await expect(items.add({ Nope: 1 })).rejects.toThrow(
      /The property 'Nope' does not exist on type 'SP.Data.ThingsListItem'/,
    );
    expect(await statusOf(items.add({ Prio: 'c' }))).toBe(500);
    expect(await statusOf(items.add({ Key: 'x'.repeat(51) }))).toBe(500);
    expect(await statusOf(items.add({ Qty: 'många' }))).toBe(400);
    expect(await statusOf(items.add({ Due: '2026-02-31' }))).toBe(400);
    for (const filter of [
      "endswith(Title,'x')",
      "tolower(Title) eq 'x'",
      'Qty add 1 eq 2',
      "Nope eq 'x'",
      "Title eq 'x",
      'Title eq Key',
    ]) {
      expect([filter, await statusOf(items.filter(filter)())]).toEqual([filter, 400]);
    }
    expect(await statusOf(items.select('Nope')())).toBe(400);
  });

  it('answers filters, orders and pages', async () => {
    const sp = sharePoint.as('app');
    await sp.web.lists.add('Pages');
    const { fields } = sp.web.lists.getByTitle('Pages');
    const items = () => sp.web.lists.getByTitle('Pages').items;
    await fields.addNumber('Qty');
    const [batched, execute] = sp.batched();
    const results = Array.from({ length: 25 }, (_, index) =>
      batched.web.lists.getByTitle('Pages').items.add({ Title: `N${index % 5}`, Qty: index }),
    );
    await execute();
    expect((await Promise.all(results)).map((item) => (item as { Id: number }).Id)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
    expect(
      await items()
        .filter("startswith(Title,'n1') and Qty gt 5 and not (Qty eq 11)")
        .orderBy('Qty', false)
        .select('Qty')(),
    ).toMatchObject([{ Qty: 21 }, { Qty: 16 }, { Qty: 6 }]);
    expect((await items().filter("substringof('4',Title)").select('Id')()).length).toBe(5);
    expect(
      (await items().filter("Created le datetime'2100-01-01T00:00:00Z'").top(3)()).length,
    ).toBe(3);
    expect(
      (await items().skip(20).top(2).select('Id')()).map((item: { Id: number }) => item.Id),
    ).toEqual([21, 22]);
    const seen: number[] = [];
    for await (const page of items().orderBy('Title').top(7).select('Id', 'Title'))
      seen.push(...page.map((item: { Id: number }) => item.Id));
    expect(seen).toEqual([
      1, 6, 11, 16, 21, 2, 7, 12, 17, 22, 3, 8, 13, 18, 23, 4, 9, 14, 19, 24, 5, 10, 15, 20, 25,
    ]);
    const first = await sharePoint.send(
      "web/lists/getByTitle('Pages')/items?$select=Id,Title&$top=2",
    );
    const { Id } = await sp.web.lists.getByTitle('Pages').select('Id')();
    expect(((await first.json()) as { 'odata.nextLink': string })['odata.nextLink']).toBe(
      `${sharePoint.web}/_api/web/lists(guid%27${Id}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2`,
    );
  });

  it('lets one part of a batch fail alone', async () => {
    const [batched, execute] = sharePoint.as('app').batched();
    const items = () => batched.web.lists.getByTitle('Pages').items;
    const good = items().add({ Title: 'ok' });
    const bad = items()
      .getById(9999)
      .update({ Title: 'x' })
      .then(
        () => 0,
        (failure: { status: number }) => failure.status,
      );
    const read = items().getById(1).select('Title')();
    const gone = items().getById(2).delete();
    await execute();
    await gone;
    expect([
      ((await good) as { Title: string }).Title,
      await bad,
      ((await read) as { Title: string }).Title,
    ]).toEqual(['ok', 404, 'N0']);
    expect((await sharePoint.send("web/lists/getByTitle('Pages')/items(2)")).status).toBe(404);
  });

  it('keeps attachments', async () => {
    const sp = sharePoint.as('app');
    const item = sp.web.lists.getByTitle('Pages').items.getById(1);
    await item.attachmentFiles.add("Å's a b.txt", 'Hej');
    expect(await statusOf(item.attachmentFiles.add("å's A b.txt", 'Hej'))).toBe(400);
    expect(await item.attachmentFiles.getByName("Å's a b.txt").getText()).toBe('Hej');
    await item.attachmentFiles.getByName("Å's a b.txt").setContent('Då');
    const large = Buffer.alloc(3_000_000, 7);
    await item.attachmentFiles.add('stor.bin', large as never);
    expect(
      Buffer.from(await item.attachmentFiles.getByName('stor.bin').getBuffer()).equals(large),
    ).toBe(true);
    const [file] = (await item.expand('AttachmentFiles')()).AttachmentFiles as {
      ServerRelativeUrl: string;
    }[];
    expect((await item()).Attachments).toBe(true);
    const read = await sharePoint.send(
      sharePoint.origin + '/sites/prov/Lists/Pages/Attachments/1/stor.bin',
    );
    expect([read.status, (await read.arrayBuffer()).byteLength, file?.ServerRelativeUrl]).toEqual([
      200,
      3_000_000,
      '/sites/prov/Lists/Pages/Attachments/1/stor.bin',
    ]);
    await item.attachmentFiles.getByName('stor.bin').delete();
    expect((await item.attachmentFiles()).map((one) => one.FileName)).toEqual(["Å's a b.txt"]);
  });

  it('gives everybody what their role gives', async () => {
    const things = (name: string) => sharePoint.as(name).web.lists.getByTitle('Things');
    expect((await things('visitor').items()).length).toBe(1);
    expect(await statusOf(things('visitor').items.add({ Title: 'x' }))).toBe(403);
    await things('member').items.add({ Title: 'x' });
    expect(await statusOf(things('visitor').fields.addText('X'))).toBe(403);
    await things('member').fields.addText('X');
    expect(await statusOf(things('stranger').items())).toBe(403);
    expect(await statusOf(things('nobody').items())).toBe(401);
    expect((await sharePoint.as('member').web.currentUser()).Email).toBe('member@prov.example');
    const ensured = await sharePoint
      .as('app')
      .web.ensureUser('i:0#.f|membership|owner@prov.example');
    expect(ensured).toMatchObject({ Title: 'Prova owner', IsSiteAdmin: true });
  });
});
