import { answering } from '../../src/application/answerDispatch';
import { commandingNotices } from '../../src/application/noticeCommands';
import { isFault } from '../../src/application/fault';
import { followingLog } from '../../src/application/followLog';
import type { EventLog } from '../../src/application/ports';
import { receiving } from '../../src/application/receiveNotice';
import { recordingDelivery } from '../../src/application/recordDelivery';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import type { Unit } from '../../src/domain/units/unit';
import {
  aDispatchCommand,
  aPostedCard,
  aReceivedNotice,
  aUnit,
  aUnitWithout,
  sha256,
  theCoordinator,
  theHead,
  theRoles,
  theRules,
} from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog, type InMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryOutbox } from '../support/inMemoryOutbox';
import { inMemoryProjections } from '../support/inMemoryProjections';
import { inMemoryUnits } from '../support/inMemoryUnits';

// Counts are made once a second at most: every look at this clock is a second later than the one before.
let ticks = 0;
const clock = {
  ...fixedClock(),
  now: (): string =>
    new Date(Date.parse('2026-03-23T13:00:00.000Z') + 1_000 * (ticks += 1)).toISOString(),
};
const { key: _key, ...notice } = aReceivedNotice();

const facts = { ownAddresses: ['fsn@prov.example'] };
const rowsAndEffects = () => ({ outbox: inMemoryOutbox(), projections: inMemoryProjections() });
const followerOn = (log: EventLog, ports = rowsAndEffects()) => ({
  ...ports,
  follow: followingLog({
    log,
    clock,
    sha256,
    ...ports,
    remembered: rememberingStreams(log),
    facts,
  }),
});

/** A whole office: a notice received and sent to the units; `follow` carries the log to its end. */
const anOffice = async (units: readonly Unit[]) => {
  const log = inMemoryEventLog();
  const tools = { log, clock, sha256 };
  const directory = inMemoryUnits(units);
  const { follow, outbox, projections } = followerOn(log);
  let position = 0;
  const followAll = async (): Promise<void> => {
    for (;;) {
      const news = await log.after(position, 500);
      if (news.length === 0) return;
      await follow(news);
      position = news[news.length - 1]!.position;
    }
  };
  await receiving(tools)({ mailId: 'm1', day: '2026-03-23', notice });
  const command = aDispatchCommand({ unitKeys: units.map(({ key }) => key) });
  const region = { roles: theRoles, editions: [theRules], ownAddresses: facts.ownAddresses };
  const commands = commandingNotices({ ...tools, units: directory, projections, region });
  await commands('dispatch', 'FSN-2026-0001', command, theCoordinator, 'command:1');
  return {
    log,
    tools,
    outbox,
    projections,
    follow,
    followAll,
    answer: answering(tools, directory, theRoles),
  };
};

const snapshot = (
  log: InMemoryEventLog,
  { outbox, projections }: ReturnType<typeof rowsAndEffects>,
) => ({
  events: log.entries.map(({ stream, type, cause }) => `${stream} ${type} ${cause}`).sort(),
  effects: outbox.kept.map(({ effect }) => effect.key).sort(),
  notices: Array.from(projections.notices),
  dispatches: Array.from(projections.dispatches).sort(),
});

const departments = [
  aUnit(),
  aUnitWithout(['channel'], { key: 'ambulans', name: 'Ambulansen', mailbox: 'a@prov.example' }),
];

describe('Following the log', () => {
  it('gives every department a row and a card, and the notice its counts', async () => {
    const { outbox, projections, followAll } = await anOffice([
      aUnit(),
      aUnit({ key: 'operation' }),
    ]);
    await followAll();
    expect(outbox.kept.map(({ effect }) => effect.kind)).toEqual(['postCard', 'postCard']);
    expect(projections.notices.get('FSN-2026-0001')).toMatchObject({
      Status: 'dispatched',
      Recipients: 2,
      Answered: 0,
      Complete: 0,
      Undelivered: 0,
      Revision: 2,
    });
    expect(
      Array.from(projections.dispatches.values()).map(({ UnitKey, Status }) => [UnitKey, Status]),
    ).toEqual([
      ['iva', 'queued'],
      ['operation', 'queued'],
    ]);
  });

  it('sends a mail where there is no channel, and counts it as not delivered (X-28)', async () => {
    const { outbox, projections, followAll } = await anOffice(departments);
    await followAll();
    expect(outbox.kept.map(({ effect }) => [effect.kind, effect.stream])).toEqual([
      ['postCard', 'dispatch/FSN-2026-0001/iva'],
      ['sendMail', 'dispatch/FSN-2026-0001/ambulans'],
    ]);
    expect(projections.dispatches.get('FSN-2026-0001/ambulans')).toMatchObject({
      Status: 'undelivered',
      UndeliveredReason: 'no-channel',
    });
    expect(projections.notices.get('FSN-2026-0001')?.Undelivered).toBe(1);
  });

  it('changes row, counts and card after an answer', async () => {
    const { outbox, projections, followAll, answer, tools } = await anOffice([aUnit()]);
    await followAll();
    await recordingDelivery(tools)({
      stream: 'dispatch/FSN-2026-0001/iva',
      subject: 'FSN-2026-0001',
      letter: 'dispatch',
      effectKey: 'e',
      report: { type: 'cardPosted', payload: aPostedCard },
    });
    const handled = { kind: 'handled', items: 4, comment: 'Märkta.' } as const;
    await answer({
      dispatchKey: 'FSN-2026-0001/iva',
      answer: handled,
      by: theHead,
      cause: 'invoke:1',
    });
    await followAll();
    expect(projections.dispatches.get('FSN-2026-0001/iva')).toMatchObject({
      Status: 'handled',
      HandledBy: theHead.name,
      Items: 4,
      Comment: 'Märkta.',
      Revision: 3,
    });
    expect(projections.notices.get('FSN-2026-0001')).toMatchObject({ Answered: 1, Complete: 1 });
    expect(outbox.kept.map(({ effect }) => effect.kind)).toEqual(['postCard', 'updateCard']);
  });

  it('writes nothing more when it follows the same entries again', async () => {
    const { log, outbox, projections, follow, followAll } = await anOffice(departments);
    await followAll();
    const before = snapshot(log, { outbox, projections });
    await follow(await log.after(0, 500));
    await follow([...log.entries].slice(0, 1));
    expect(snapshot(log, { outbox, projections })).toEqual(before);
  });

  it('writes nothing more when another instance, which remembers nothing, follows everything again', async () => {
    const { log, outbox, projections, followAll } = await anOffice(departments);
    await followAll();
    const before = snapshot(log, { outbox, projections });
    await followerOn(log, { outbox, projections }).follow(await log.after(0, 500));
    expect(snapshot(log, { outbox, projections })).toEqual(before);
  });

  it('comes to the same whatever parts the log is followed in', async () => {
    const { log, outbox, projections, followAll } = await anOffice(departments);
    await followAll();
    const inParts = rowsAndEffects();
    const { follow } = followerOn(log, inParts);
    for (const entry of [...log.entries]) await follow([entry]);
    expect(snapshot(log, inParts)).toEqual(snapshot(log, { outbox, projections }));
  });

  it('comes to the same whatever order the streams come in', async () => {
    const { log, outbox, projections, followAll } = await anOffice(departments);
    await followAll();
    const otherWay = rowsAndEffects();
    const byStream = [...log.entries].sort(
      (one, other) => one.stream.localeCompare(other.stream) || one.sequence - other.sequence,
    );
    const noticeFirst = byStream.sort(
      (one, other) =>
        Number(other.stream.startsWith('notice')) - Number(one.stream.startsWith('notice')),
    );
    await followerOn(log, otherWay).follow(noticeFirst);
    expect(snapshot(log, otherWay)).toEqual(snapshot(log, { outbox, projections }));
  });

  it('goes on where it was when the outbox failed halfway', async () => {
    const { log, outbox, projections } = await anOffice(departments);
    const failing = { ...outbox, add: async () => Promise.reject(new Error('unavailable')) };
    await followerOn(log, { outbox: failing, projections })
      .follow(await log.after(0, 500))
      .catch(() => undefined);
    await followerOn(log, { outbox: failing, projections })
      .follow(await log.after(0, 500))
      .catch(() => undefined);
    const { follow } = followerOn(log, { outbox, projections });
    await follow(await log.after(0, 500));
    await follow(await log.after(0, 500));
    await follow(await log.after(0, 500));
    expect(outbox.kept.map(({ effect }) => effect.kind).sort()).toEqual(['postCard', 'sendMail']);
  });

  it('chains a consequence behind an answer that came in between', async () => {
    const { log, answer } = await anOffice(departments);
    const dispatchKey = 'FSN-2026-0001/ambulans';
    const { follow } = followerOn(log);
    await follow(await log.after(0, 2));
    const queued = (await log.after(2, 500)).slice();
    await answer({ dispatchKey, answer: { kind: 'received' }, by: theHead, cause: 'invoke:1' });
    await follow(queued);
    expect(
      (await log.read(`dispatch/${dispatchKey}`)).map(({ type, sequence }) => [sequence, type]),
    ).toEqual([
      [1, 'dispatchQueued'],
      [2, 'receiptConfirmed'],
      [3, 'cardUndelivered'],
    ]);
  });

  it('counts once a second while answers pour in, and catches up when nothing new comes', async () => {
    const { log } = await anOffice([aUnit(), aUnit({ key: 'operation' })]);
    const slow = {
      ...fixedClock(),
      at: 0,
      now: () => new Date(1_800_000_000_000 + slow.at).toISOString(),
    };
    const counted: number[] = [];
    const { outbox, projections } = rowsAndEffects();
    const counting: typeof projections = {
      ...projections,
      async updateNotice(key, columns) {
        counted.push(slow.at);
        await projections.updateNotice(key, columns);
      },
    };
    const follow = followingLog({
      log,
      clock: slow,
      sha256,
      outbox,
      projections: counting,
      remembered: rememberingStreams(log),
      facts,
    });
    for (let position = 0; position < 4; position += 1) {
      await follow(await log.after(position, 1));
      slow.at += 300;
    }
    await follow([]);
    slow.at += 1_000;
    await follow([]);
    await follow([]);
    expect(counted.length).toBeLessThanOrEqual(3);
    expect(projections.notices.get('FSN-2026-0001')).toMatchObject({
      Recipients: 2,
      Answered: 0,
      Undelivered: 0,
    });
    expect(slow.at - counted[counted.length - 1]!).toBeLessThanOrEqual(1_000);
  });

  it('tells of new effects before it writes the rows', async () => {
    const { log } = await anOffice([aUnit()]);
    const { outbox, projections } = rowsAndEffects();
    const rowsThen: number[] = [];
    const onEffects = async (): Promise<void> => void rowsThen.push(projections.dispatches.size);
    const follow = followingLog({
      log,
      clock,
      sha256,
      outbox,
      projections,
      remembered: rememberingStreams(log),
      facts,
      onEffects,
    });
    await follow(await log.after(0, 2));
    await follow(await log.after(2, 500));
    expect(rowsThen).toEqual([0]);
  });

  it('gives up after five conflicts, and says so', async () => {
    const { log } = await anOffice(departments);
    const busy: EventLog = {
      ...log,
      appendEach: async (entries) => entries.map(() => ({ outcome: 'conflict' })),
    };
    const failed = await followerOn(busy)
      .follow(await log.after(0, 500))
      .catch((error: unknown) => error);
    expect(isFault(failed, 'store/conflict')).toBe(true);
  });

  it('leaves seals and orphans alone', async () => {
    const log = inMemoryEventLog();
    const { follow, outbox, projections } = followerOn(log);
    await follow([
      { ...(await anOffice([aUnit()])).log.entries[0]!, stream: 'seal', type: 'logSealed' },
      {
        ...(await anOffice([aUnit()])).log.entries[0]!,
        stream: 'dispatch/x/y',
        type: 'receiptConfirmed',
      },
    ]);
    expect(snapshot(log, { outbox, projections })).toEqual({
      events: [],
      effects: [],
      notices: [],
      dispatches: [],
    });
  });
});
