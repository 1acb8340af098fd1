import { createHash } from 'node:crypto';
import { readingAudits } from '../../src/adapters/sharepoint/readingAudits';
import { sharePointAudits } from '../../src/adapters/sharepoint/sharePointAudits';
import { sharePointEvidenceFiles } from '../../src/adapters/sharepoint/sharePointEvidenceFiles';
import {
  toActionRows,
  toAuditRow,
  toNotificationRow,
} from '../../src/application/audits/auditRows';
import {
  actionPlanned,
  anAudit,
  aReportedAudit,
  closed,
  recommendation,
  someNotification,
  theKeeper,
} from '../support/auditBuilders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('Audits, in their lists (AU-11, AU-12)', () => {
  let provisioned: ProvisionedSite;
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
    const rows = sharePointAudits(provisioned.site);
    const planned = anAudit([
      ...recommendation(1, 'Ja.'),
      actionPlanned(1),
      actionPlanned(2, { due: { kind: 'none' }, dependsOn: [1] }),
    ]);
    const done = { ...aReportedAudit(), key: 'REV-2026-0002' };
    await rows.saveAudits([toAuditRow(planned, 5)]);
    await rows.saveActions(toActionRows(planned, 5));
    await rows.saveAudits([toAuditRow(anAudit(), 1)]);
    await rows.saveAudits([toAuditRow(done, 6)]);
    const after = anAudit([...recommendation(1, 'Ja.'), actionPlanned(1), closed(1)]);
    await rows.saveActions(toActionRows({ ...after, key: 'REV-2026-0002' }, 7));
    await rows.saveNotifications([
      toNotificationRow(
        {
          ...someNotification({ diaryNumber: '' }),
          ...{ authority: 'IVO', action: 'REV-2026-0001.2', key: 'ANM-2026-0001' },
          ...{ registered: { by: theKeeper, at: '2026-09-15T08:00:00.000Z' }, corrections: [] },
        },
        1,
      ),
    ]);
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('keep the newer of two rows of an audit, the newest audit first', async () => {
    const lines = await readingAudits(provisioned.site).audits();
    expect(
      lines.map(({ key, recommendations, unanswered, openActions }) => [
        ...[key, recommendations, unanswered, openActions],
      ]),
    ).toEqual([
      ['REV-2026-0002', 1, 0, 1],
      ['REV-2026-0001', 1, 0, 2],
    ]);
    expect(lines[1]).toMatchObject({ answerBy: '2026-05-31', stage: 'answering' });
  });

  it('tell of each action when it is due, or that no date is given, and what it waits for', async () => {
    const open = await sharePointAudits(provisioned.site).openActions();
    expect(open.map(({ key, due, waitsFor }) => [key, due, waitsFor])).toEqual([
      ['REV-2026-0001.2', { kind: 'none' }, [1]],
      ['REV-2026-0001.1', { kind: 'quarter', quarter: '2026-Q4' }, []],
    ]);
    expect(await readingAudits(provisioned.site).actions()).toHaveLength(3);
  });

  it('hold the register of notifications with what is missing', async () => {
    expect(await readingAudits(provisioned.site).notifications()).toEqual([
      {
        ...{ key: 'ANM-2026-0001', authority: 'IVO', what: 'Larm uteblev.', corrections: 0 },
        ...{ notifiedOn: '2026-09-15', diaryNumber: '', deviationNumber: 'AVV-2041' },
        action: 'REV-2026-0001.2',
      },
    ]);
  });

  it('keep a copy of a file as it was, once, whatever it is called (X-27)', async () => {
    const files = sharePointEvidenceFiles(provisioned.site, hashOf);
    const content = Uint8Array.from([0, 255, 13, 10, 1]);
    const kept = await files.keep('Bild.png', content);
    expect(kept).toEqual({ name: 'Bild.png', sha256: hashOf(content), size: 5 });
    expect((await files.keep('Annat namn.png', content)).sha256).toBe(kept.sha256);
    expect(Array.from(await files.read(kept.sha256))).toEqual([0, 255, 13, 10, 1]);
    expect([await files.has(kept.sha256), await files.has('e'.repeat(64))]).toEqual([true, false]);
  });
});
