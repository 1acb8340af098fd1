import { createReception } from '../../../bot/intake/createReception';
import { readRegion } from '../../../bot/region';
import { noticeFrom } from '../../../src/application/domainEvents';
import { aNoticeRow, sha256, theCoordinator, theRoles } from '../../support/builders';
import { fixedClock } from '../../support/fixedClock';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';
import { inMemoryProjections } from '../../support/inMemoryProjections';
import { inMemoryUnits } from '../../support/inMemoryUnits';
import { aReadMail, fieldsNaming } from '../../support/receptionBuilders';
import { silentLogger } from '../../support/silentLogger';

const anOffice = async () => {
  const log = inMemoryEventLog();
  const projections = inMemoryProjections();
  await projections.saveNotices([aNoticeRow({ NoticeKey: 'FSN-2026-0001' })]);
  const reception = createReception({
    log,
    clock: fixedClock(),
    sha256,
    region: { ...readRegion('config/sample-region/region.json'), roles: theRoles },
    register: { async *since() {} },
    projections,
    units: inMemoryUnits(),
    mailbox: {
      incoming: async () => [],
      original: async () => undefined,
      fileAway: async () => undefined,
    },
    sentThread: async () => undefined,
    read: async () => aReadMail(),
    followNow: async () => true,
    mayWork: () => true,
    logger: silentLogger,
  });
  return { log, projections, reception };
};
const entered = {
  source: 'manual',
  product: 'Nordpump 500',
  maker: 'Nordpump AB',
  reference: 'NP-2026-17',
  problem: 'Läcker.',
  actions: [],
  risk: '',
  link: '',
  text: 'Brevets text.',
} as const;

describe('Reception', () => {
  it('keeps what was pasted as the files of the case (SN-43)', async () => {
    const { projections, reception } = await anOffice();
    expect(await reception.register(entered, theCoordinator, 'command:1')).toEqual({
      ok: true,
      value: 'FSN-2026-0001',
    });
    const kept = projections.files.get('FSN-2026-0001/original.txt');
    expect(new TextDecoder().decode(kept)).toBe('Brevets text.');
    expect(projections.files.has('FSN-2026-0001/text.json')).toBe(true);
  });

  it('knows a notice as soon as its row is written (X-07)', async () => {
    const { log, reception } = await anOffice();
    const earlier = aNoticeRow({ NoticeKey: 'FSN-2026-0007', Fields: fieldsNaming('NP-2026-17') });
    await reception.projections.saveNotices([earlier]);
    await reception.register(entered, theCoordinator, 'command:1');
    expect(noticeFrom(log.entries)?.likely.map(({ key }) => key)).toEqual(['FSN-2026-0007']);
  });

  it('takes in an entry of a watched feed, once (SN-02, SN-03)', async () => {
    const { log, reception, projections } = await anOffice();
    const entry = {
      feedId: 'pm',
      entryId: '1',
      title: 'Nyhet',
      text: 'Pumpar.',
      link: 'https://a.example/1',
    };
    await reception.onFeedEntry(entry, 'feed:pm:1');
    await reception.onFeedEntry(entry, 'feed:pm:1');
    expect(log.entries).toHaveLength(1);
    expect(noticeFrom(log.entries)).toMatchObject({ source: 'feed', link: 'https://a.example/1' });
    expect(projections.files.has('FSN-2026-0001/original.txt')).toBe(true);
  });
});
