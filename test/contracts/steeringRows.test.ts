import { sharePointOpenCases } from '../../src/adapters/sharepoint/sharePointOpenCases';
import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import { sharePointUnits } from '../../src/adapters/sharepoint/sharePointUnits';
import { writingUnits } from '../../src/application/unitRows';
import { aDispatchRow, aNoticeRow } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('What a routine that steers reads and writes on a SharePoint site (SN-31)', () => {
  let provisioned: ProvisionedSite;
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('finds the cases that are not closed', async () => {
    const { site } = provisioned;
    await sharePointProjections(site).saveNotices([
      aNoticeRow({ NoticeKey: 'FSN-2026-0001', Title: 'Pump', Status: 'dispatched' }),
      aNoticeRow({ NoticeKey: 'FSN-2026-0002', Status: 'closed' }),
      aNoticeRow({ NoticeKey: 'FSN-2026-0003', Status: 'received' }),
    ]);
    const open = await sharePointOpenCases(site).open();
    expect(open.map(({ key }) => key).sort()).toEqual(['FSN-2026-0001', 'FSN-2026-0003']);
    expect(open).toContainEqual(
      expect.objectContaining({ key: 'FSN-2026-0001', title: 'Pump', status: 'dispatched' }),
    );
  });

  it('finds what units were sent and have not ended, of these units alone', async () => {
    const { site } = provisioned;
    const sent = (noticeKey: string, unitKey: string, Status: 'posted' | 'handled') =>
      aDispatchRow({
        ...{ NoticeKey: noticeKey, UnitKey: unitKey, Status },
        DispatchKey: `${noticeKey}/${unitKey}`,
      });
    await sharePointProjections(site).saveDispatches([
      sent('FSN-2026-0001', 'iva', 'posted'),
      sent('FSN-2026-0001', "d'a", 'posted'),
      sent('FSN-2026-0003', 'iva', 'handled'),
      sent('FSN-2026-0003', 'medicin', 'posted'),
    ]);
    const found = await sharePointOpenCases(site).sentTo(['iva', "d'a"]);
    expect(found.map(({ noticeKey, unitKey }) => `${noticeKey}/${unitKey}`).sort()).toEqual([
      "FSN-2026-0001/d'a",
      'FSN-2026-0001/iva',
    ]);
    expect(await sharePointOpenCases(site).sentTo([])).toEqual([]);
  });

  it('adds a unit that the directory did not have, once, and it is read as one', async () => {
    const { site } = provisioned;
    const news = {
      unitKey: 'folktandvarden',
      record: { name: 'Folktandvården', mailbox: 'folktandvard@prov.example' },
      news: [{ type: 'unitAdded' }],
    } as never;
    await writingUnits(sharePointProjections(site), [news]);
    await writingUnits(sharePointProjections(site), [news]);
    expect(await sharePointUnits(site).all()).toEqual([
      expect.objectContaining({
        key: 'folktandvarden',
        name: 'Folktandvården',
        kind: 'administration',
        mailbox: 'folktandvard@prov.example',
      }),
    ]);
  });
});
