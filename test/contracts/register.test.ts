import { noticeRegister } from '../../src/adapters/sharepoint/noticeRegister';
import { openCards } from '../../src/adapters/sharepoint/openCards';
import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import type { KnownRow } from '../../src/application/knownNotices';
import { aDispatchRow, aNoticeRow } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('The register on a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
    const projections = sharePointProjections(running.site);
    await projections.saveNotices([
      aNoticeRow({ NoticeKey: 'FSN-2026-0001', ReceivedAt: '2026-03-23T08:15:00Z' }),
      aNoticeRow({
        NoticeKey: 'FSN-2026-0002',
        ReceivedAt: '2026-03-24T08:15:00Z',
        MessageId: '<1@nordpump.example>',
      }),
    ]);
    const row = (unit: string, Status: 'posted' | 'received' | 'handled', channel: string | null) =>
      aDispatchRow({
        DispatchKey: `FSN-2026-0001/${unit}`,
        UnitKey: unit,
        Status,
        ChannelId: channel,
      });
    await projections.saveDispatches([
      row('iva', 'posted', 'a'),
      row('iva-2', 'received', 'a'),
      row('iva-3', 'handled', 'a'),
      row('mail', 'posted', null),
      { ...row('fyi', 'posted', 'a'), Mode: 'information' },
    ]);
  }, provisioningMs);
  afterAll(() => running.stop());

  const keysSince = async (receivedAt?: string): Promise<readonly string[]> => {
    const rows: KnownRow[] = [];
    for await (const page of noticeRegister(running.site).since(receivedAt)) rows.push(...page);
    return rows.map(({ NoticeKey }) => NoticeKey).sort();
  };

  it('is read whole, and then from the newest on (X-07)', async () => {
    expect(await keysSince()).toEqual(['FSN-2026-0001', 'FSN-2026-0002']);
    expect(await keysSince('2026-03-24T08:15:00Z')).toEqual(['FSN-2026-0002']);
  });

  it('tells how many unfinished cards lie in each channel (X-24)', async () => {
    expect(await openCards(running.site)()).toEqual(new Map([['a', 2]]));
  });
});
