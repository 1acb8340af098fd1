import { auditLetters } from '../../bot/letters/auditLetters';
import { anAuditStage } from '../support/anAuditStage';
import {
  otherKeeper,
  someAuditFacts,
  someNotification,
  theKeeper,
  theOwner,
} from '../support/auditBuilders';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Audits', () => {
  it('get the next number of the year, and the same command the same one (AU-02)', async () => {
    const { begin } = anAuditStage();
    const keys = [];
    for (const cause of ['command:a', 'command:b', 'command:a'])
      keys.push(await begin(someAuditFacts(), theKeeper, cause));
    expect(keys.map((key) => key.ok && key.value)).toEqual([
      ...['REV-2026-0001', 'REV-2026-0002', 'REV-2026-0001'],
    ]);
  });

  it('have a row each, and one for each action with its last day (AU-04, AU-11)', async () => {
    const stage = anAuditStage();
    await stage.plan();
    expect(stage.audits.get('REV-2026-0001')).toMatchObject({
      ...{ Stage: 'answering', Recommendations: 1, Unanswered: 0, Unplanned: 0, OpenActions: 1 },
    });
    expect(stage.actions.get('REV-2026-0001.1')).toMatchObject({
      ...{ Status: 'planned', DueKind: 'quarter', DueText: '2026-Q4', DueOn: '2026-12-31' },
      ...{ OwnerName: theOwner.name, OriginalDue: null, WaitsFor: null },
    });
  });

  it('name a decision that exists as the one that approved the reply, linked both ways (AU-10)', async () => {
    const stage = anAuditStage();
    await stage.plan();
    const approve = () => stage.give('approveReply', { decision: 'decision/RS-2026-160' });
    expect((await approve()).refusal).toEqual({ code: 'audit/decision-missing' });
    stage.log.has = async (stream: string) => stream === 'decision/RS-2026-160';
    expect((await approve()).refusal).toBeUndefined();
    expect(Array.from(stage.links.keys())).toEqual([
      'audit/REV-2026-0001>leadsTo>decision/RS-2026-160',
    ]);
  });
});

describe('Evidence (X-27)', () => {
  it('is a copy: what happens to the original changes nothing', async () => {
    const stage = anAuditStage();
    await stage.plan();
    const original = bytes('Version ett');
    const file = await stage.files.keep('Rutin.txt', original);
    await stage.give('addEvidence', { action: 1, note: '', what: { file } }, theOwner);
    original.fill(0);
    const [action] = (await stage.read())?.actions ?? [];
    expect(action?.evidence[0]?.what).toEqual({ file });
    expect(new TextDecoder().decode(await stage.files.read(file.sha256))).toBe('Version ett');
  });

  it('is refused when no copy is kept under the hash that is sent', async () => {
    const stage = anAuditStage();
    await stage.plan();
    const file = { name: 'Påhittad.pdf', sha256: 'c'.repeat(64), size: 1 };
    const outcome = await stage.give(
      'addEvidence',
      { action: 1, note: '', what: { file } },
      theOwner,
    );
    expect(outcome.refusal).toEqual({ code: 'audit/evidence-missing' });
  });

  it('freezes an edition by what was published, never by what is sent', async () => {
    const stage = anAuditStage();
    await stage.plan();
    const edition = { document: 'RH-99999', edition: '', sha256: 'd'.repeat(64) };
    const outcome = await stage.give(
      'addEvidence',
      { action: 1, note: '', what: { edition } },
      theOwner,
    );
    expect(outcome.refusal).toEqual({ code: 'audit/edition-missing', document: 'RH-99999' });
  });
});

describe('An action', () => {
  const done = async () => {
    const stage = anAuditStage();
    await stage.plan();
    const file = await stage.files.keep('Rutin.txt', bytes('Rutinen.'));
    await stage.give('addEvidence', { action: 1, note: '', what: { file } }, theOwner);
    await stage.give('reportDone', { action: 1, note: 'Klart.' }, theOwner);
    return stage;
  };

  it('is told to its owner, and when it is reported to those who confirm it (X-27)', async () => {
    const stage = await done();
    expect(stage.mails()).toEqual([
      'planned/1/4/lena lena@norrviken.example',
      'reported/1/6/karin karin@norrviken.example',
      'reported/1/6/gunilla gunilla@norrviken.example',
    ]);
    await stage.followAll();
    expect(stage.mails()).toHaveLength(3);
  });

  it('is closed by another, and its row says by whom', async () => {
    const stage = await done();
    await stage.give('closeAction', { action: 1, note: '' }, otherKeeper);
    expect(stage.actions.get('REV-2026-0001.1')).toMatchObject({
      ...{ Status: 'closed', ClosedByName: otherKeeper.name, EvidenceCount: 1 },
    });
  });

  it('has its owner reminded before and after its last day, each time once (X-27)', async () => {
    const stage = anAuditStage();
    await stage.plan();
    const counts: number[] = [];
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-24', '2027-01-07']) {
      stage.setDay(day);
      counts.push(await stage.remind());
    }
    expect(counts).toEqual([0, 1, 0, 1, 1]);
    expect(stage.mails().filter((mail) => mail.startsWith('reminder'))).toHaveLength(3);
  });

  it('is told in the mail with its time, and no longer when it is done meanwhile', async () => {
    const stage = anAuditStage();
    await stage.plan();
    stage.setDay('2027-01-07');
    await stage.remind();
    const { mail } = auditLetters({
      ...{ language: 'sv', clock: stage.tools.clock },
      pageOf: (key, action) => `https://x/Revision.aspx#revisioner/${key}/atgard-${action}`,
    });
    const effect = stage.outbox.kept.map((one) => one.effect).pop();
    if (!effect) throw new TypeError('Nothing is sent.');
    const written = await mail(effect, await stage.log.read('audit/REV-2026-0001'));
    expect(written).toMatchObject({
      subject: 'Försenad åtgärd, skulle ha varit klar 2026-12-31 (REV-2026-0001)',
      text: expect.stringContaining('Kvartal 4 2026') as string,
    });
    const file = await stage.files.keep('Rutin.txt', bytes('Rutinen.'));
    await stage.give('addEvidence', { action: 1, note: '', what: { file } }, theOwner);
    await stage.give('reportDone', { action: 1, note: 'Klart.' }, theOwner);
    expect(await mail(effect, await stage.log.read('audit/REV-2026-0001'))).toBe('obsolete');
  });
});

describe('The register of notifications (AU-12)', () => {
  it('numbers them, shows what is missing, and keeps what was corrected', async () => {
    const stage = anAuditStage();
    await stage.plan();
    const wish = someNotification({ diaryNumber: '', action: 'REV-2026-0001.1' });
    const key = await stage.register(wish, theKeeper, 'register:1');
    expect(key).toEqual({ ok: true, value: 'ANM-2026-0001' });
    await stage.followAll();
    expect(stage.notifications.get('ANM-2026-0001')).toMatchObject({
      ...{ Numbers: 'missing', DiaryNumber: null, AuditKey: 'REV-2026-0001', Corrections: 0 },
    });
    const full = { ...wish, diaryNumber: 'RS-1', reason: 'Diariet svarade.' };
    await stage.correct('correctNotification', 'ANM-2026-0001', full, theKeeper, 'correct:1');
    await stage.followAll();
    expect(stage.notifications.get('ANM-2026-0001')).toMatchObject({
      ...{ Numbers: 'complete', DiaryNumber: 'RS-1', Corrections: 1 },
    });
  });

  it('links to an action that is there', async () => {
    const stage = anAuditStage();
    const wish = someNotification({ action: 'REV-2026-0001.1' });
    expect(await stage.register(wish, theKeeper, 'register:1')).toEqual({
      ok: false,
      refusal: { code: 'audit/action-missing' },
    });
  });
});
