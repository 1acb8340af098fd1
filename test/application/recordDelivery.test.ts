import {
  type Delivered,
  recordingDeliveries,
  recordingDelivery,
} from '../../src/application/recordDelivery';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { eventKeyOf } from '../../src/domain/log/logEntry';
import type { DispatchEvent } from '../../src/domain/dispatches/dispatch';
import { beginLogCheck } from '../../src/domain/log/logCheck';
import {
  aDispatch,
  aDispatchDraft,
  aLog,
  aPostedCard,
  queuedEvent,
  sha256,
  theHead,
} from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

const clock = fixedClock();
const key = (unit: string) => `FSN-2026-0001/${unit}`;
const queued = (unit: string) =>
  aDispatchDraft(queuedEvent(aDispatch({ key: key(unit) })), {
    stream: `dispatch/${key(unit)}`,
    cause: `queued ${unit}`,
  });
const event = (unit: string, what: DispatchEvent) =>
  aDispatchDraft(what, {
    stream: `dispatch/${key(unit)}`,
    cause: `${what.type} ${unit}`,
    actor: theHead,
  });
const to = (unit: string) => ({
  stream: `dispatch/${key(unit)}`,
  subject: 'FSN-2026-0001',
  letter: 'dispatch',
});
const posted = (unit: string): Delivered => ({
  ...to(unit),
  effectKey: `postCard/${unit}`,
  report: { type: 'cardPosted', payload: aPostedCard },
});

const anOffice = (drafts = [queued('iva'), queued('operation')]) => {
  const log = inMemoryEventLog(aLog(drafts));
  const tools = { log, clock, sha256 };
  const remembered = rememberingStreams(log);
  return {
    log,
    remembered,
    one: recordingDelivery(tools),
    many: recordingDeliveries(tools, remembered),
  };
};
const added = (log: ReturnType<typeof inMemoryEventLog>, from: number) =>
  log.entries.slice(from).map((entry) => [eventKeyOf(entry), entry.type, entry.cause]);

describe('Recording how dispatches were delivered', () => {
  it('appends one event for each, in the name of the service', async () => {
    const { log, many } = anOffice();
    await many([posted('iva'), posted('operation')]);
    expect(added(log, 2)).toEqual([
      ['dispatch/FSN-2026-0001/iva#2', 'cardPosted', 'delivery/postCard/iva'],
      ['dispatch/FSN-2026-0001/operation#2', 'cardPosted', 'delivery/postCard/operation'],
    ]);
    expect(log.entries[2]).toMatchObject({ subject: 'FSN-2026-0001', actor: { id: 'service' } });
  });

  it('records the same delivery once', async () => {
    const { log, many, one } = anOffice();
    await many([posted('iva')]);
    await many([posted('iva')]);
    await one(posted('iva'));
    expect(log.entries).toHaveLength(3);
  });

  it('records on the stream as it is now, where memory was too old', async () => {
    const { log, remembered } = anOffice([
      queued('iva'),
      queued('operation'),
      event('iva', { type: 'receiptConfirmed', payload: {} }),
    ]);
    await remembered.learn(`dispatch/${key('operation')}`, log.entries.slice(1, 2));
    // What is remembered of iva ends before the answer.
    const stale = {
      ...remembered,
      known: (stream: string) =>
        stream.endsWith('/iva') ? log.entries.slice(0, 1) : remembered.known(stream),
    };
    await recordingDeliveries({ log, clock, sha256 }, stale)([posted('iva'), posted('operation')]);
    expect(added(log, 3).sort()).toEqual([
      ['dispatch/FSN-2026-0001/iva#3', 'cardPosted', 'delivery/postCard/iva'],
      ['dispatch/FSN-2026-0001/operation#2', 'cardPosted', 'delivery/postCard/operation'],
    ]);
    const check = beginLogCheck(sha256, []);
    log.entries.forEach((entry) => check.add(entry));
    expect(check.report().chainValid).toBe(true);
  });

  it('is no news that a card stands which was known to stand', async () => {
    const { log, one, many } = anOffice([
      queued('iva'),
      event('iva', { type: 'cardPosted', payload: aPostedCard }),
    ]);
    const again = { ...posted('iva'), effectKey: 'another' };
    await one(again);
    await many([again]);
    expect(log.entries).toHaveLength(2);
  });

  it('records a mail only where the card was not delivered, and once', async () => {
    const mailed = (effectKey: string): Delivered => ({
      ...to('iva'),
      effectKey,
      report: { type: 'mailedInstead', payload: { to: 'iva@prov.example' } },
    });
    const { log, many, one } = anOffice([queued('iva')]);
    await many([mailed('m0')]);
    await one({
      ...to('iva'),
      effectKey: 'p',
      report: { type: 'cardUndelivered', payload: { reason: 'refused' } },
    });
    await many([mailed('m1')]);
    await many([mailed('m2')]);
    expect(log.entries.map(({ type }) => type)).toEqual([
      'dispatchQueued',
      'cardUndelivered',
      'mailedInstead',
    ]);
  });

  it('passes over a dispatch that is not in the log', async () => {
    const { log, many, one } = anOffice();
    await many([posted('okänd')]);
    await one(posted('okänd'));
    await many([]);
    expect(log.entries).toHaveLength(2);
  });

  it('takes only a first letter for the notice’s own delivery, never a later mail (X-13)', async () => {
    const { log, many } = anOffice([queued('iva'), queued('klinik')]);
    const mailed = (unit: string, letter: string): Delivered => ({
      ...to(unit),
      letter,
      effectKey: `${unit} ${letter}`,
      report: { type: 'letterMailed', payload: { to: 'x@prov.example' } },
    });
    await many([mailed('iva', 'reminder/1'), mailed('klinik', 'link')]);
    await many([mailed('iva', 'changed'), mailed('klinik', 'link')]);
    expect(added(log, 2)).toEqual([
      ['dispatch/FSN-2026-0001/klinik#2', 'letterMailed', 'delivery/klinik link'],
    ]);
  });

  it('records both when two deliveries of one dispatch come together', async () => {
    const { log, many } = anOffice([queued('iva')]);
    await many([
      {
        ...to('iva'),
        effectKey: 'a',
        report: { type: 'cardUndelivered', payload: { reason: 'refused' } },
      },
      { ...posted('iva'), effectKey: 'b' },
    ]);
    expect(log.entries).toHaveLength(2);
  });
});
