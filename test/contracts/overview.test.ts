import { sharePointAnswers } from '../../src/adapters/sharepoint/sharePointAnswers';
import { sharePointOverview } from '../../src/adapters/sharepoint/sharePointOverview';
import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import { aDispatchRow, aNoticeRow } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const noticeAt = (number: number, ReceivedAt: string) =>
  aNoticeRow({ NoticeKey: `FSN-2026-${`${number}`.padStart(4, '0')}`, ReceivedAt });

describe('The rows of the overview on a SharePoint site (X-15)', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
    const projections = sharePointProjections(running.site);
    await projections.saveNotices([
      noticeAt(1, '2025-12-31T22:59:00Z'),
      noticeAt(2, '2025-12-31T23:00:00Z'),
      noticeAt(3, '2026-03-29T21:59:00Z'),
      noticeAt(4, '2026-03-30T22:00:00Z'),
      noticeAt(5, '2026-01-31T12:00:00Z'),
    ]);
    await projections.saveDispatches([
      aDispatchRow({
        DispatchKey: 'FSN-2026-0002/iva',
        NoticeKey: 'FSN-2026-0002',
        Status: 'handled',
        PostedAt: '2026-01-01T23:30:00Z',
        HandledAt: '2026-01-05T10:00:00Z',
        Items: 3,
        Report: JSON.stringify({ lots: [{ lot: 'A1', found: 3, returned: 2, destroyed: 1 }] }),
      }),
      aDispatchRow({
        DispatchKey: 'FSN-2026-0002/medicin',
        NoticeKey: 'FSN-2026-0002',
        Mode: 'information',
      }),
      aDispatchRow({ DispatchKey: 'FSN-2026-0003/iva', NoticeKey: 'FSN-2026-0003' }),
      aDispatchRow({ DispatchKey: 'FSN-2026-0004/iva', NoticeKey: 'FSN-2026-0004' }),
    ]);
  }, provisioningMs);
  afterAll(() => running.stop());

  it('are the notices that arrived on those days in Sweden, both included, oldest first', async () => {
    const notices = await sharePointOverview(running.site).notices('2026-01-01', '2026-03-30');
    expect(notices.map(({ NoticeKey, receivedOn }) => [NoticeKey, receivedOn])).toEqual([
      ['FSN-2026-0002', '2026-01-01'],
      ['FSN-2026-0005', '2026-01-31'],
      ['FSN-2026-0003', '2026-03-29'],
    ]);
  });

  it('are the dispatches of those notices, with the day they were sent', async () => {
    const keys = ['FSN-2026-0002', 'FSN-2026-0003'];
    const dispatches = await sharePointOverview(running.site).dispatches(keys);
    expect(
      dispatches.map(({ NoticeKey, Mode, Status, sentOn }) => [NoticeKey, Mode, Status, sentOn]),
    ).toEqual([
      ['FSN-2026-0002', 'action', 'handled', '2026-01-02'],
      ['FSN-2026-0002', 'information', 'queued', undefined],
      ['FSN-2026-0003', 'action', 'queued', undefined],
    ]);
    expect(await sharePointOverview(running.site).dispatches([])).toEqual([]);
  });

  it('are the answers that a reply to the sender is filled from (X-05)', async () => {
    expect(await sharePointAnswers(running.site).of('FSN-2026-0002')).toEqual([
      {
        mode: 'action',
        status: 'handled',
        handledAt: expect.stringMatching(/^2026-01-05T10:00:00/) as string,
        items: 3,
        report: { lots: [{ lot: 'A1', found: 3, returned: 2, destroyed: 1 }] },
      },
      { mode: 'information', status: 'queued', report: {} },
    ]);
  });
});
