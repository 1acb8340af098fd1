import '@pnp/sp/lists';
import type { IList } from '@pnp/sp/lists';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from '../refusalOf';

let sharePoint: RunningSharePoint;
let customers: IList;
let orders: IList;
let column = '';

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { lists } = sharePoint.as('app').web;
  const { Id: target } = await lists.add('Kunder');
  await lists.add('Order');
  customers = lists.getByTitle('Kunder');
  orders = lists.getByTitle('Order');
  const lookup = await orders.fields.addLookup('Kund', {
    LookupListId: target,
    LookupFieldName: 'Title',
  });
  column = lookup.Id ?? '';
});
afterAll(() => sharePoint.stop());

const behave = (RelationshipDeleteBehavior: number) =>
  orders.fields.getById(column).update({ Indexed: true, RelationshipDeleteBehavior } as never);
const addBoth = async (): Promise<number> => {
  const { Id } = await customers.items.add({ Title: 'Ab' });
  await orders.items.add({ Title: 'En', KundId: Id });
  await orders.items.add({ Title: 'Två', KundId: Id });
  return Id as number;
};

describe('The deletion of what a lookup refers to', () => {
  it('only takes a relationship on an indexed lookup', async () => {
    const refused = orders.fields.getById(column).update({
      Indexed: false,
      RelationshipDeleteBehavior: 2,
    } as never);
    expect((await refusalOf(refused)).status).toBe(500);
  });

  it('leaves the referring items alone by default', async () => {
    const id = await addBoth();
    await customers.items.getById(id).delete();
    expect(await orders.items.filter(`KundId eq ${id}`)()).toHaveLength(2);
  });

  it('is refused while a lookup restricts it, also by way of the recycle bin', async () => {
    await behave(2);
    const id = await addBoth();
    const refused = await refusalOf(customers.items.getById(id).delete());
    expect(refused.message).toMatch(/list is related to an item in the/);
    await refusalOf(customers.items.getById(id).recycle());
    expect(await customers.items.getById(id)()).toMatchObject({ Id: id });
    for (const { Id } of await orders.items.filter(`KundId eq ${id}`)()) {
      await orders.items.getById(Id as number).delete();
    }
    await customers.items.getById(id).delete();
  });

  it('takes the referring items along when the lookup cascades', async () => {
    await behave(1);
    const [deleted, recycled] = [await addBoth(), await addBoth()];
    await customers.items.getById(deleted).delete();
    expect(await orders.items.filter(`KundId eq ${deleted}`)()).toEqual([]);
    await customers.items.getById(recycled).recycle();
    expect(await orders.items.filter(`KundId eq ${recycled}`)()).toEqual([]);
    const field = await orders.fields.getById(column)();
    expect(field.SchemaXml).toContain('RelationshipDeleteBehavior="Cascade"');
  });
});
