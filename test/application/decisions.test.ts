import { walkingChains } from '../../src/application/decisions/decisionChain';
import type { NamedLink } from '../../src/application/records/recordLinks';
import type { RecordRef } from '../../src/domain/records/recordRef';
import { remindingOfDecisions } from '../../src/application/decisions/remindDecisions';
import { sha256 } from '../support/builders';
import {
  aDecisionStage,
  aMeeting,
  gunilla,
  karin,
  stina,
  theDecisionSettings,
} from '../support/decisionBuilders';

describe('Decisions recorded by two secretaries at once', () => {
  it('have paragraphs without gaps or doubles (DE-01)', async () => {
    const stage = aDecisionStage();
    const keys: string[] = [];
    for (let count = 0; count < 10; count += 1) keys.push(await stage.state());
    const outcomes = await Promise.all(
      keys.map((key, index) =>
        stage.secretaries[index % 2]!('recordDecision', key, aMeeting(), gunilla, stage.cause()),
      ),
    );
    const numbers = outcomes.map(({ state }) => Number(state?.decisionKey?.split('-')[2]));
    expect(numbers.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1),
    );
  });

  it('give a statement one paragraph, and tell the second secretary which', async () => {
    const stage = aDecisionStage();
    const key = await stage.state();
    const outcomes = await Promise.all(
      stage.secretaries.map((record, index) =>
        record('recordDecision', key, aMeeting(), index ? karin : gunilla, stage.cause()),
      ),
    );
    expect(outcomes.filter(({ refusal }) => refusal === undefined)).toHaveLength(1);
    const again = await stage.record(key);
    expect(again.refusal).toEqual({ code: 'decision/already-decided', decision: 'RS-2026-1' });
    expect(stage.log.entries.filter(({ type }) => type === 'decisionRecorded')).toHaveLength(1);
  });

  it('count by the year of the meeting', async () => {
    const stage = aDecisionStage();
    const before = await stage.state({ statedOn: '2025-12-01' });
    const after = await stage.state();
    await stage.record(before, { meetingDay: '2025-12-15' });
    const { state } = await stage.record(after);
    expect(state?.decisionKey).toBe('RS-2026-1');
    expect(await stage.decision('RS-2025-1')).toMatchObject({ year: 2025, statementKey: before });
  });
});

describe('Following decisions', () => {
  it('gives the paragraph that a stopped service did not', async () => {
    const stage = aDecisionStage();
    const key = await stage.state();
    await stage.record(key);
    const kept = stage.log.entries.filter(({ type }) => type !== 'decisionRecorded');
    stage.log.entries.splice(0, stage.log.entries.length, ...kept);
    await stage.followAll();
    expect(await stage.decision('RS-2026-1')).toMatchObject({ statementKey: key });
    expect(await stage.statement(key)).toMatchObject({ decisionKey: 'RS-2026-1' });
  });

  it('writes rows and links once, however often it follows', async () => {
    const stage = aDecisionStage();
    await stage.record(await stage.state());
    await stage.followAll();
    const entries = stage.log.entries.length;
    await stage.followAll(0);
    expect(stage.log.entries).toHaveLength(entries);
    expect(
      Array.from(stage.rows.values(), ({ DecisionKey, Stage }) => [DecisionKey, Stage]),
    ).toEqual([
      ['RS-2026-T1', 'decided'],
      ['RS-2026-1', 'recorded'],
    ]);
    expect(Array.from(stage.links.keys()).sort()).toEqual([
      'decision/RS-2026-1>answers>proposal/LSG-2026-0007.1',
      'decision/RS-2026-1>comesFrom>decision/RS-2026-T1',
      'decision/RS-2026-1>concerns>case/LSG-2026-0007',
      'decision/RS-2026-T1>answers>proposal/LSG-2026-0007.1',
      'decision/RS-2026-T1>concerns>case/LSG-2026-0007',
    ]);
  });

  it('asks the adjusters, mails the list, and keeps each receipt (DE-09, X-26)', async () => {
    const stage = aDecisionStage();
    await stage.record(await stage.state());
    const run = (name: 'reviewRecord' | 'sendOut', by = karin) =>
      stage.onDecision(name, 'RS-2026-1', {}, by, stage.cause());
    await run('reviewRecord');
    await stage.onDecision('adjustRecord', 'RS-2026-1', { immediate: false }, stina, stage.cause());
    await run('sendOut');
    await stage.followAll();
    expect(stage.outbox.kept.map(({ effect }) => 'to' in effect && effect.to)).toEqual([
      'stina@norrviken.example',
      'revisionen@norrviken.example',
    ]);
    const receipt = { recipient: 0, by: 'Revisionen', note: 'svar per e-post' };
    await stage.onDecision('acknowledgeReceipt', 'RS-2026-1', receipt, karin, stage.cause());
    await stage.followAll();
    expect(
      (await stage.decision('RS-2026-1'))?.receipts.map(
        ({ way, acknowledged }) => `${way}: ${acknowledged?.by ?? 'waits'}`,
      ),
    ).toEqual(['mail: Revisionen', 'otherwise: waits', 'file: Karin Lindqvist']);
    expect(stage.rows.get('RS-2026-1')).toMatchObject({ Recipients: 3, Acknowledged: 2 });
  });
});

describe('Reminders of decisions (X-26)', () => {
  const reminding = (stage: ReturnType<typeof aDecisionStage>, today: string) => {
    stage.setDay(today);
    const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
    const due = async (): Promise<readonly string[]> =>
      Array.from(stage.rows.values())
        .filter(({ RemindOn }) => RemindOn !== null && RemindOn.slice(0, 10) <= today)
        .map(({ DecisionKey }) => DecisionKey);
    const settings = { decisions: theDecisionSettings };
    return remindingOfDecisions({ log: stage.log, clock, sha256, due, settings });
  };

  it('tell secretaries that a record is adjusted late, and adjusters once it is reviewed; once a day', async () => {
    const stage = aDecisionStage();
    await stage.record(await stage.state());
    await stage.followAll();
    expect(await reminding(stage, '2026-04-06')()).toBe(0);
    const remind = reminding(stage, '2026-04-07');
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    await stage.followAll();
    await stage.followAll(0);
    const told = () => stage.outbox.kept.map(({ effect }) => 'to' in effect && effect.to);
    expect(told()).toEqual(['gunilla@norrviken.example', 'karin@norrviken.example']);
    await stage.onDecision('reviewRecord', 'RS-2026-1', {}, karin, stage.cause());
    await stage.followAll();
    expect(await reminding(stage, '2026-04-13')()).toBe(1);
    await stage.followAll();
    expect(told().filter((to) => to === 'stina@norrviken.example')).toHaveLength(2);
    expect(stage.rows.get('RS-2026-1')?.RemindOn).toBeNull();
  });
});

describe('The chain of a record', () => {
  const link = (from: RecordRef, meaning: NamedLink['meaning'], to: RecordRef): NamedLink => ({
    ...{ from, meaning, to },
    fromTitle: `om ${from}`,
  });
  const all = [
    link('case/LSG-2026-0007', 'comesFrom', 'notice/FSN-2026-0001'),
    link('proposal/LSG-2026-0007.1', 'belongsTo', 'case/LSG-2026-0007'),
    link('proposal/LSG-2026-0007.2', 'belongsTo', 'case/LSG-2026-0007'),
    link('decision/RS-2026-160', 'answers', 'proposal/LSG-2026-0007.1'),
    link('document/RH-15405', 'comesFrom', 'decision/RS-2026-160'),
  ];
  const walk = walkingChains({
    links: { of: async (ref) => all.filter(({ from, to }) => from === ref || to === ref) },
    titleOf: async () => undefined,
    readingsOf: async (number) => [{ number, edition: '4', units: 2, expected: 9, confirmed: 7 }],
  });
  const whole = [
    'notice/FSN-2026-0001',
    'case/LSG-2026-0007',
    'proposal/LSG-2026-0007.1',
    'decision/RS-2026-160',
    'document/RH-15405',
  ];

  it('is unbroken from the notice to the reading, from either end', async () => {
    for (const ref of ['decision/RS-2026-160', 'document/RH-15405'] as const) {
      const { steps, readings } = await walk(ref);
      expect(steps.map((step) => step.ref)).toEqual(whole);
      expect(readings).toMatchObject([{ number: 'RH-15405', confirmed: 7 }]);
    }
  });

  it('names a record by its links, and one that no link names by what it is called', async () => {
    const bare = { from: 'assignment/UPP-2026-0001', meaning: 'comesFrom' } as const;
    const alone = walkingChains({
      links: { of: async () => [{ ...bare, to: 'case/LSG-2026-0002', fromTitle: 'Uppdraget' }] },
      readingsOf: async () => [],
      titleOf: async (ref) => `titel på ${ref}`,
    });
    expect((await alone('assignment/UPP-2026-0001')).steps.map(({ title }) => title)).toEqual([
      'titel på case/LSG-2026-0002',
      'Uppdraget',
    ]);
  });

  it('links each step both ways, and leaves brothers out', async () => {
    const { steps } = await walk('decision/RS-2026-160');
    expect(steps[2]).toEqual({
      ref: 'proposal/LSG-2026-0007.1',
      kind: 'proposal',
      title: 'om proposal/LSG-2026-0007.1',
      links: [
        { meaning: 'belongsTo', ref: 'case/LSG-2026-0007', isEarlier: true },
        { meaning: 'answers', ref: 'decision/RS-2026-160', isEarlier: false },
      ],
    });
  });

  it('ends, also in a circle, and says when it is cut', async () => {
    const circle: NamedLink[] = [link('case/A-2026-1', 'comesFrom', 'case/A-2026-1')];
    const many = Array.from({ length: 99 }, (_, at) =>
      link(`case/B-2026-${at + 1}`, 'comesFrom', `case/B-2026-${at}`),
    );
    const of = async (ref: RecordRef) =>
      [...circle, ...many].filter(({ from, to }) => from === ref || to === ref);
    const long = walkingChains({
      links: { of },
      readingsOf: async () => [],
      titleOf: async () => undefined,
    });
    expect((await long('case/A-2026-1')).steps).toHaveLength(1);
    expect((await long('case/B-2026-99')).isCut).toBe(true);
  });
});
