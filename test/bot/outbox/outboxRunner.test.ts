import type { Carried } from '../../../bot/outbox/deliver';
import type { Limiter } from '../../../bot/outbox/limiter';
import { createOutboxRunner } from '../../../bot/outbox/outboxRunner';
import { createRecorder } from '../../../bot/outbox/recorder';
import type { Effect } from '../../../src/application/effects';
import type { Delivered } from '../../../src/application/recordDelivery';
import { aPostCard, aPostedCard, aSendMail, anUpdateCard } from '../../support/builders';
import { inMemoryOutbox } from '../../support/inMemoryOutbox';
import { silentLogger } from '../../support/silentLogger';

interface Call {
  readonly key: string;
  readonly mayHaveHappened: boolean;
}

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 400; tries += 1) await soon(5);
  expect(holds()).toBe(true);
};
const freely: Limiter = {
  ask: () => ({ granted: true, answered: () => undefined }),
  pauseUntil: () => undefined,
};

const anOffice = (
  carry: (effect: Effect, tries: number) => Carried | Promise<Carried>,
  options: { settleMs?: number } = {},
) => {
  const outbox = inMemoryOutbox();
  const calls: Call[] = [];
  const recorded: Delivered[] = [];
  const pauses: number[] = [];
  const state = { mayWork: true, atOnce: 0, mostAtOnce: 0 };
  const recorder = createRecorder(
    async (deliveries) => void recorded.push(...deliveries),
    outbox,
    silentLogger,
    () => undefined,
  );
  const runner = createOutboxRunner({
    outbox,
    limiter: { ...freely, pauseUntil: (moment) => void pauses.push(moment - Date.now()) },
    recorder,
    async deliver(effect, mayHaveHappened) {
      calls.push({ key: effect.key, mayHaveHappened });
      state.atOnce += 1;
      state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce);
      try {
        return await carry(effect, calls.filter(({ key }) => key === effect.key).length);
      } finally {
        state.atOnce -= 1;
      }
    },
    mayWork: () => state.mayWork,
    settleMs: options.settleMs ?? 0,
    logger: silentLogger,
  });
  const statuses = () => outbox.kept.map(({ status }) => status);
  return { outbox, runner, calls, recorded, pauses, state, statuses };
};

const delivered = (effect: Effect): Delivered => ({
  stream: effect.stream,
  subject: effect.subject,
  letter: effect.letter,
  effectKey: effect.key,
  report: { type: 'cardPosted', payload: aPostedCard },
});
const done = (effect: Effect): Carried => ({ outcome: 'done', delivered: delivered(effect) });

describe('Emptying the outbox', () => {
  it('carries out what waits, records it, and finishes it', async () => {
    const { outbox, runner, recorded, statuses } = anOffice(done);
    await outbox.add([aPostCard()]);
    await runner.fetch();
    await until(() => statuses()[0] === 'done');
    expect(recorded).toEqual([delivered(aPostCard())]);
  });

  it('finishes what was no news without recording it', async () => {
    const { outbox, runner, recorded, statuses } = anOffice(() => ({ outcome: 'done' }));
    await outbox.add([aPostCard()]);
    await runner.fetch();
    await until(() => statuses()[0] === 'done');
    expect(recorded).toEqual([]);
  });

  it('fetches what came later, and nothing twice', async () => {
    const { outbox, runner, calls, statuses } = anOffice(done);
    await outbox.add([aPostCard()]);
    await runner.fetch();
    await outbox.add([anUpdateCard()]);
    await runner.fetch();
    await until(() => statuses().every((status) => status === 'done'));
    expect(calls.map(({ key }) => key)).toEqual([aPostCard().key, anUpdateCard().key]);
  });

  it('fetches more than fits in one reading', async () => {
    const { outbox, runner, calls, statuses } = anOffice(done);
    await outbox.add(
      Array.from({ length: 1_100 }, (_, index) =>
        aPostCard({ key: `k${index}`, stream: `dispatch/n/d${index}` }),
      ),
    );
    await runner.fetch();
    await until(() => statuses().every((status) => status === 'done'));
    expect(new Set(calls.map(({ key }) => key)).size).toBe(1_100);
    expect(calls).toHaveLength(1_100);
  });

  it('does one thing at a time for each dispatch, in the order in which they came', async () => {
    const office = anOffice(async (effect) => {
      await soon(5);
      return done(effect);
    });
    await office.outbox.add([
      aPostCard(),
      ...[2, 3, 4].map((number) => anUpdateCard({ key: `u${number}` })),
    ]);
    await office.runner.fetch();
    await until(() => office.statuses().every((status) => status === 'done'));
    expect(office.state.mostAtOnce).toBe(1);
    expect(office.calls.map(({ key }) => key)).toEqual([aPostCard().key, 'u2', 'u3', 'u4']);
  });

  it('does things of different dispatches side by side', async () => {
    const office = anOffice(async (effect) => {
      await soon(20);
      return done(effect);
    });
    await office.outbox.add(
      ['a', 'b', 'c'].map((unit) => aPostCard({ key: unit, stream: `dispatch/n/${unit}` })),
    );
    await office.runner.fetch();
    await until(() => office.statuses().every((status) => status === 'done'));
    expect(office.state.mostAtOnce).toBe(3);
  });

  it('tries again after a pause that Teams asked for, and lets everybody wait', async () => {
    const again: Carried = { outcome: 'again', pauseMs: 30, everybody: true };
    const office = anOffice((effect, tries) => (tries === 1 ? again : done(effect)));
    await office.outbox.add([aPostCard()]);
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
    expect(office.calls).toHaveLength(2);
    expect(office.pauses[0]).toBeGreaterThan(20);
  });

  it('lets nobody else wait when only this dispatch is not ready', async () => {
    const office = anOffice((effect, tries) =>
      tries === 1 ? { outcome: 'again', pauseMs: 5, everybody: false } : done(effect),
    );
    await office.outbox.add([anUpdateCard()]);
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
    expect(office.pauses).toEqual([]);
  });

  it('looks before it tries again what may have happened, and writes the try down', async () => {
    const office = anOffice((effect, tries) =>
      tries === 1 ? { outcome: 'uncertain', error: 'no answer' } : done(effect),
    );
    await office.runner.fetch();
    await office.outbox.add([aPostCard()]);
    await office.runner.fetch();
    await until(() => office.outbox.kept[0]?.attempts === 1);
    expect(office.outbox.kept[0]).toMatchObject({ status: 'waiting', error: 'no answer' });
    await until(() => office.statuses()[0] === 'done');
    expect(office.calls.map(({ mayHaveHappened }) => mayHaveHappened)).toEqual([false, true]);
  });

  it('does the same when carrying it out throws', async () => {
    const office = anOffice((effect, tries) => {
      if (tries === 1) throw new Error('unavailable');
      return done(effect);
    });
    await office.runner.fetch();
    await office.outbox.add([aPostCard()]);
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
    expect(office.calls.map(({ mayHaveHappened }) => mayHaveHappened)).toEqual([false, true]);
  });

  it('gives up what never will succeed, for a person to see', async () => {
    const office = anOffice(() => ({ outcome: 'failed', error: 'Kanalen är borta.' }));
    await office.outbox.add([aSendMail()]);
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'failed');
    expect(office.outbox.kept[0]).toMatchObject({ attempts: 1, error: 'Kanalen är borta.' });
    await office.runner.fetch();
    expect(office.calls).toHaveLength(1);
  });

  it('looks first at everything it inherits, and after the time in which it may still arrive', async () => {
    const office = anOffice(done, { settleMs: 60 });
    await office.outbox.add([aPostCard()]);
    const begun = Date.now();
    office.runner.takeOver();
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
    expect(office.calls).toEqual([{ key: aPostCard().key, mayHaveHappened: true }]);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(55);
  });

  it('does not look first at what came after it took over', async () => {
    const office = anOffice(done);
    office.runner.takeOver();
    await office.runner.fetch();
    await office.outbox.add([aPostCard()]);
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
    expect(office.calls[0]?.mayHaveHappened).toBe(false);
  });

  it('looks first at what was tried before', async () => {
    const office = anOffice(done);
    await office.runner.fetch();
    await office.outbox.add([aPostCard()]);
    await office.outbox.fail(1, 2, 'no answer', 'waiting');
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
    expect(office.calls[0]?.mayHaveHappened).toBe(true);
  });

  it('sends nothing without the lease, and all of it when the lease is taken again', async () => {
    const office = anOffice(done);
    office.state.mayWork = false;
    await office.outbox.add([aPostCard()]);
    await office.runner.fetch();
    await soon(20);
    expect([office.calls, office.statuses()]).toEqual([[], ['waiting']]);
    office.state.mayWork = true;
    office.runner.takeOver();
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done');
  });

  it('starts nothing new once it settles, and waits for what is under way', async () => {
    let finish: () => void = () => undefined;
    const office = anOffice(async (effect) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return done(effect);
    });
    await office.outbox.add([aPostCard(), anUpdateCard()]);
    await office.runner.fetch();
    await until(() => office.calls.length === 1);
    const settled = office.runner.settle();
    finish();
    await settled;
    expect(office.statuses()).toEqual(['done', 'waiting']);
    expect(office.calls).toHaveLength(1);
  });

  it('never has two at once for one dispatch when it takes over while one is under way', async () => {
    const office = anOffice(async (effect) => {
      await soon(20);
      return done(effect);
    });
    await office.outbox.add([aPostCard()]);
    await office.runner.fetch();
    await until(() => office.calls.length === 1);
    office.runner.takeOver();
    await office.runner.fetch();
    await until(() => office.statuses()[0] === 'done' && office.state.atOnce === 0);
    expect(office.state.mostAtOnce).toBe(1);
  });

  it('carries out once what two fetches meet at the same moment', async () => {
    const office = anOffice(done);
    await office.runner.fetch();
    await office.outbox.add([aPostCard()]);
    await Promise.all([office.runner.fetch(), office.runner.fetch()]);
    await until(() => office.statuses()[0] === 'done');
    await soon(20);
    expect(office.calls).toHaveLength(1);
  });
});

describe('Writing down what was carried out', () => {
  const carriedOut = (id: number) => ({ id, delivered: delivered(aPostCard({ key: `k${id}` })) });

  it('writes to the log first, then to the outbox, a hundred at a time', async () => {
    const order: string[] = [];
    const recorder = createRecorder(
      async (deliveries) => void order.push(`log ${deliveries.length}`),
      { ...inMemoryOutbox(), finish: async (ids) => void order.push(`outbox ${ids.length}`) },
      silentLogger,
      (ids) => void order.push(`told ${ids.length}`),
    );
    for (let id = 1; id <= 150; id += 1) recorder.add(carriedOut(id));
    await recorder.flush();
    expect(order).toEqual(['log 100', 'outbox 100', 'told 100', 'log 50', 'outbox 50', 'told 50']);
  });

  it('tells nobody when the log has nothing new', async () => {
    const told: number[] = [];
    const recorder = createRecorder(
      async () => undefined,
      inMemoryOutbox(),
      silentLogger,
      (ids) => void told.push(...ids),
    );
    recorder.add({ id: 1 });
    await recorder.flush();
    expect(told).toEqual([]);
  });

  it('keeps what could not be written, and writes it the next time', async () => {
    let failures = 1;
    const written: string[] = [];
    const recorder = createRecorder(
      async (deliveries) => {
        if (failures > 0) {
          failures -= 1;
          throw new Error('unavailable');
        }
        written.push(...deliveries.map(({ effectKey }) => effectKey));
      },
      inMemoryOutbox(),
      silentLogger,
      () => undefined,
    );
    recorder.add(carriedOut(1));
    await recorder.flush();
    expect(written).toEqual([]);
    await recorder.flush();
    expect(written).toEqual(['k1']);
  });

  it('writes at once while little happens, and then once a second what has come together', async () => {
    const written: number[] = [];
    const recorder = createRecorder(
      async (deliveries) => void written.push(deliveries.length),
      inMemoryOutbox(),
      silentLogger,
      () => undefined,
    );
    for (let id = 1; id <= 5; id += 1) {
      recorder.add(carriedOut(id));
      recorder.flushSoon();
      await soon(20);
    }
    expect(written).toEqual([1, 1, 1]);
    await until(() => written.length === 4);
    expect(written).toEqual([1, 1, 1, 2]);
  });
});
