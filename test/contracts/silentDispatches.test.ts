import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import { sharePointSilentDispatches } from '../../src/adapters/sharepoint/sharePointSilentDispatches';
import { aDispatchRow } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('Those who have not answered, in the list Dispatches (X-04)', () => {
  let provisioned: ProvisionedSite;
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('are found by status, with what decides whether they are reminded', async () => {
    const statuses = [
      'queued',
      'posted',
      'undelivered',
      'received',
      'handled',
      'withdrawn',
    ] as const;
    const rows = statuses.map((Status, index) =>
      aDispatchRow({
        DispatchKey: `FSN-2026-0001/${Status.toLowerCase()}`,
        Status,
        Reminders: index,
        RemindedAt: '2026-03-24T07:30:00Z',
      }),
    );
    await sharePointProjections(provisioned.site).saveDispatches(rows);
    const found = [];
    for await (const page of sharePointSilentDispatches(provisioned.site).pages())
      found.push(...page);
    expect(found.map(({ Status }) => Status)).toEqual([
      'queued',
      'posted',
      'undelivered',
      'received',
    ]);
    expect(found[1]).toMatchObject({
      DispatchKey: 'FSN-2026-0001/posted',
      NoticeKey: 'FSN-2026-0001',
      Mode: 'action',
      Reminders: 1,
      RemindedAt: '2026-03-24T07:30:00Z',
    });
    expect(found[1]?.HandleBy.slice(0, 10)).toBe('2026-03-30');
  });
});
