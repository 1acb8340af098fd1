import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.ensure('Things');
});
beforeEach(() => fetch(address(), { method: 'DELETE' }));
afterAll(() => sharePoint.stop());

const address = (): string => `${sharePoint.origin}/_tenant/sharepoint/figures`;
const figures = async (): Promise<unknown> => (await fetch(address())).json();
const itemsAs = (name: string) => sharePoint.as(name).web.getList('/sites/prov/Lists/Things').items;
const none = { requests: 0, batches: 0, batchParts: 0, kinds: {} };

describe('The figures of SharePoint', () => {
  it('count requests by method, list and columns of the filter, whatever their values', async () => {
    const { Id } = (await itemsAs('app').add({ Title: 'a' })) as { readonly Id: number };
    await itemsAs('app').getById(Id).update({ Title: 'b' });
    await itemsAs('app').filter(`Title eq 'Id lt 5' and Id gt 0`)();
    await itemsAs('app').filter(`Title eq 'it''s' and Id gt 7`)();
    expect(await figures()).toEqual({
      apps: {
        ...none,
        requests: 4,
        kinds: {
          'POST web/getList(Things)/items': { alone: 1, inBatches: 0 },
          'MERGE web/getList(Things)/items(n)': { alone: 1, inBatches: 0 },
          'GET web/getList(Things)/items?Title+Id': { alone: 2, inBatches: 0 },
        },
      },
      people: none,
    });
  });

  it('tell a batch, which is one request, from the parts in it', async () => {
    const [batched, execute] = sharePoint.as('app').batched();
    const items = () => batched.web.getList('/sites/prov/Lists/Things').items;
    const added = ['a', 'b', 'c'].map((Title) => items().add({ Title }));
    await execute();
    await Promise.all(added);
    expect(await figures()).toMatchObject({
      apps: {
        requests: 1,
        batches: 1,
        batchParts: 3,
        kinds: { 'POST web/getList(Things)/items': { alone: 0, inBatches: 3 } },
      },
    });
  });

  it('keep what people ask apart, and begin anew when they are cleared', async () => {
    await itemsAs('visitor')();
    expect(await figures()).toMatchObject({ apps: none, people: { requests: 1 } });
    expect((await fetch(address(), { method: 'DELETE' })).status).toBe(204);
    expect(await figures()).toEqual({ apps: none, people: none });
  });
});
