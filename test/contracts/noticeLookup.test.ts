import { noticeLookup } from '../../src/adapters/sharepoint/noticeLookup';
import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import { aNoticeRow } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('Looking notices up on a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
    await sharePointProjections(running.site).saveNotices([
      aNoticeRow({ NoticeKey: 'FSN-2025-0007', ReceivedAt: '2025-05-01T08:00:00Z' }),
      aNoticeRow({
        NoticeKey: 'FSN-2026-0001',
        ReceivedAt: '2026-01-01T08:00:00Z',
        Manufacturer: "O'Neill & Åberg",
        FsnReference: 'FA-77/2026',
        Status: 'dispatched',
      }),
      aNoticeRow({
        NoticeKey: 'FSN-2026-0012',
        ReceivedAt: '2026-02-01T08:00:00Z',
        Status: 'closed',
      }),
    ]);
  }, provisioningMs);
  afterAll(() => running.stop());

  const lookup = () => noticeLookup(running.site);
  const keysOf = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key);

  it('finds one by its number', async () => {
    expect(await lookup().byKey('FSN-2026-0001')).toMatchObject({
      manufacturer: "O'Neill & Åberg",
      status: 'dispatched',
    });
    expect(await lookup().byKey('FSN-2026-0099')).toBeUndefined();
  });

  it.each([
    ['its maker', "o'neill & å", [], ['FSN-2026-0001']],
    ['its reference', 'FA-77', [], ['FSN-2026-0001']],
    ['its number', '', ['FSN-2026-00'], ['FSN-2026-0012', 'FSN-2026-0001']],
    ['nothing that is there', "' or 1 eq 1 or '", [], []],
  ])('finds by the beginning of %s, the newest first', async (_, text, numbers, keys) => {
    expect(keysOf((await lookup().searched(text, numbers)).beginning)).toEqual(keys);
  });

  it('gives the newest along', async () => {
    expect(keysOf((await lookup().searched('', [])).newest)).toEqual([
      'FSN-2026-0012',
      'FSN-2026-0001',
      'FSN-2025-0007',
    ]);
  });

  it('tells what waits for somebody', async () => {
    expect(keysOf(await lookup().waiting())).toEqual(['FSN-2025-0007', 'FSN-2026-0001']);
  });
});
