import '@pnp/sp/content-types';
import '@pnp/sp/views';
import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.add('Papers', '', 100, true);
});
afterAll(() => sharePoint.stop());

const web = (name = 'app') => sharePoint.as(name).web;
const papers = (name = 'app') => web(name).lists.getByTitle('Papers');
const statusOf = async (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    () => 200,
    (thrown: { readonly status: number }) => thrown.status,
  );
const contract = '0x0100AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

describe('Columns of a site', () => {
  it('are there from the start, and can be made, changed and removed', async () => {
    const { fields } = web();
    expect(
      await fields.getByInternalNameOrTitle('Company').select('Group', 'TypeAsString')(),
    ).toMatchObject({ Group: 'Core Contact and Calendar Columns', TypeAsString: 'Text' });
    await fields.addText('Reference', { Group: 'Papers' } as never);
    await fields.createFieldAsXml(
      '<Field ID="{0a0a0a0a-1111-4222-8333-444444444444}" Type="Choice" Name="Stage" DisplayName="Stage"><CHOICES><CHOICE>Draft</CHOICE></CHOICES></Field>',
    );
    await fields.getByTitle('Reference').update({ Description: 'The number' });
    const own = await fields.filter("Group eq 'Papers'").select('InternalName', 'Description')();
    expect(own).toMatchObject([{ InternalName: 'Reference', Description: 'The number' }]);
    expect((await web().availablefields.filter("InternalName eq 'Stage'")()).length).toBe(1);
    expect(await statusOf(web('member').fields.addText('Mine'))).toBe(403);
    await fields.addText('Gone');
    await fields.getByTitle('Gone').delete();
    expect(await statusOf(fields.getByTitle('Gone')())).toBe(400);
  });
});

describe('Content types', () => {
  it('are those every site has, and one made from another', async () => {
    const all = await web().contentTypes.select('Name', 'StringId')();
    const names = new Map(all.map(({ Name, StringId }) => [Name, StringId]));
    expect([names.get('Item'), names.get('Document'), names.get('Folder')]).toEqual([
      '0x01',
      '0x0101',
      '0x0120',
    ]);
    await web().contentTypes.add(contract, 'Contract', 'A contract', 'Papers');
    const type = web().contentTypes.getById(contract);
    expect(await type()).toMatchObject({
      Name: 'Contract',
      Group: 'Papers',
      Id: { StringValue: contract },
    });
    expect(await type.parent.select('Name')()).toMatchObject({ Name: 'Item' });
    expect(await type.workflowAssociations()).toEqual([]);
    await sharePoint.send(`web/contentTypes('${contract}')/fieldLinks`, {
      method: 'POST',
      body: JSON.stringify({ FieldInternalName: 'Reference' }),
    });
    expect((await type.fieldLinks()).map((link) => (link as { Name: string }).Name)).toEqual([
      'ContentType',
      'Title',
      'Reference',
    ]);
    expect(await statusOf(web().contentTypes.add(contract, 'Again'))).toBe(500);
    expect(await statusOf(web().contentTypes.add('0x01FFFF', 'Odd'))).toBe(400);
  });

  it('give a list their columns, and items say of which they are', async () => {
    await papers().contentTypes.addAvailableContentType(contract);
    const { Id } = await papers().select('Id')();
    const listPart = Id.replaceAll('-', '').toUpperCase();
    const own = `${contract}00${listPart}`;
    const types = await papers().contentTypes.select('Name', 'StringId')();
    expect(types).toMatchObject([
      { Name: 'Item', StringId: `0x0100${listPart}` },
      { Name: 'Folder', StringId: `0x012000${listPart}` },
      { Name: 'Contract', StringId: own },
    ]);
    const plain = await papers().items.add({ Title: 'Plain' });
    expect(plain).toMatchObject({ ContentTypeId: `0x0100${listPart}`, Reference: null });
    const one = await papers().items.add({ Title: 'One', ContentTypeId: own, Reference: 'R-1' });
    expect(one).toMatchObject({ ContentTypeId: own, Reference: 'R-1' });
    const two = await papers().items.add({ Title: 'Two', ContentTypeId: contract });
    expect(two).toMatchObject({ ContentTypeId: own });
    expect(await statusOf(papers().items.add({ Title: 'x', ContentTypeId: '0x0104' }))).toBe(500);
    const named = await papers()
      .items.select('Title', 'ContentType/Name')
      .expand('ContentType')
      .orderBy('Id')();
    expect(named).toMatchObject([
      { ContentType: { Name: 'Item' } },
      { ContentType: { Name: 'Contract' } },
      { ContentType: { Name: 'Contract' } },
    ]);
    const found = await papers().getItemsByCAMLQuery({
      ViewXml:
        '<View><Query><Where><Eq><FieldRef Name="ContentType"/><Value Type="Computed">Contract</Value></Eq></Where></Query></View>',
    });
    expect((found as unknown[]).length).toBe(2);
    const item = await papers().items.getById(2).contentType.select('Name')();
    expect(item).toMatchObject({ Name: 'Contract' });
  });

  it('are not removed while they are used', async () => {
    const { Id } = await papers().select('Id')();
    const own = `${contract}00${Id.replaceAll('-', '').toUpperCase()}`;
    expect(await statusOf(papers().contentTypes.getById(own).delete())).toBe(500);
    expect(await statusOf(web().contentTypes.getById(contract).delete())).toBe(500);
    await papers().items.getById(2).delete();
    await papers().items.getById(3).delete();
    await papers().contentTypes.getById(own).delete();
    await web().contentTypes.getById(contract).delete();
    expect(await statusOf(web().contentTypes.getById(contract)())).toBe(404);
  });
});

describe('Lists of the templates', () => {
  it('have the columns of their template', async () => {
    for (const [template, column] of [
      [103, 'URL'],
      [104, 'Body'],
      [105, 'FirstName'],
      [106, 'EventDate'],
      [107, 'DueDate'],
      [171, 'PercentComplete'],
    ] as const) {
      await web().lists.add(`Of ${template}`, '', template);
      const list = web().lists.getByTitle(`Of ${template}`);
      const { InternalName } = await list.fields
        .getByInternalNameOrTitle(column)
        .select('InternalName')();
      expect(InternalName).toBe(column);
    }
    const tasks = web().lists.getByTitle('Of 171');
    expect(await tasks.items.add({ Title: 'Do' })).toMatchObject({ Status: 'Not Started' });
    await web().lists.add('Shots', '', 109);
    expect(await web().lists.getByTitle('Shots').select('BaseType')()).toMatchObject({
      BaseType: 1,
    });
    expect(await statusOf(web().lists.add('Survey', '', 102))).toBe(501);
  });
});
