import { refusalOf } from '../refusalOf';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.add('Kroppar');
  await list().fields.addBoolean('Klar');
  await list().fields.addDateTime('Dag');
  await list().fields.addNumber('Antal');
  await list().fields.addMultiChoice('Sort', { Choices: ['a', 'b'] });
  await list().fields.createFieldAsXml(
    '<Field Type="Boolean" DisplayName="Ja" Name="Ja"><Default>1</Default></Field>',
  );
  await list().fields.createFieldAsXml(
    '<Field Type="MultiChoice" DisplayName="Val" Name="Val"><Default>b</Default><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
  );
});
afterAll(() => sharePoint.stop());

const list = () => sharePoint.as('app').web.lists.getByTitle('Kroppar');

describe('The body of an item', () => {
  it('gives each column a value of its own kind, and no empty text instead', async () => {
    for (const [value, type] of [
      [{ Klar: 1 }, 'Edm.Boolean'],
      [{ Dag: '' }, 'Edm.DateTime'],
      [{ Antal: '' }, 'Edm.Double'],
    ] as const) {
      expect(await refusalOf(list().items.add(value))).toMatchObject({
        status: 400,
        message: `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
      });
    }
  });

  it('gives several values as an array, as results only in the verbose form', async () => {
    for (const [value, node] of [
      ['a', 'PrimitiveValue'],
      [{ results: ['a'] }, 'StartObject'],
    ] as const) {
      expect(await refusalOf(list().items.add({ Sort: value }))).toMatchObject({
        status: 400,
        message: `An unexpected '${node}' node was found when reading from the JSON reader. A 'StartArray' node was expected.`,
      });
    }
    expect(await list().items.add({ Sort: ['a', 'b'] })).toMatchObject({
      Sort: ['a', 'b'],
      Ja: true,
      Val: ['b'],
    });
  });
});

describe('A form', () => {
  it('may say who made an item and when, and leave its version alone', async () => {
    const { Id } = await list().items.add({ Title: 'Ny' });
    const item = list().items.getById(Id as number);
    const before = await item.select('OData__UIVersionString', 'Modified')();
    const key = JSON.stringify([{ Key: 'i:0#.f|membership|member@prov.example' }]);
    const answer = await item.validateUpdateListItem(
      [
        { FieldName: 'Author', FieldValue: key },
        { FieldName: 'Created', FieldValue: '3/1/2020 10:00 AM' },
        { FieldName: 'Sort', FieldValue: 'a;#b' },
      ],
      true,
    );
    expect(answer.map(({ HasException }) => HasException)).toEqual([false, false, false]);
    expect(answer[0]).toMatchObject({ ItemId: Id });
    const after = await item
      .select('*', 'Author/EMail', 'OData__UIVersionString')
      .expand('Author')();
    expect(after).toMatchObject({
      OData__UIVersionString: before.OData__UIVersionString as string,
      Modified: before.Modified as string,
      Created: '2020-03-01T10:00:00Z',
      Author: { EMail: 'member@prov.example' },
      Sort: ['a', 'b'],
    });
  });
});
