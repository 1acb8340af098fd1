import { sealingLog } from '../../src/application/sealLog';
import { verifyingLog } from '../../src/application/verifyLog';
import { refuse } from '../../src/domain/result';
import { aLog, aStranger, sha256, theRegistrar, theRoles } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

const aFewEvents = () =>
  aLog([{ stream: 'notice/a' }, { stream: 'notice/b' }, { stream: 'notice/a' }]);
const anArchive = (entries = aFewEvents()) => {
  const log = inMemoryEventLog(entries);
  return {
    log,
    sealOn: (day: string) =>
      sealingLog({ log, sha256, clock: fixedClock(`${day}T01:00:00.000Z`) })(),
    verify: verifyingLog({ log, sha256, clock: fixedClock() }, theRoles),
  };
};

describe('Sealing the log', () => {
  it('covers every stream up to the last event', async () => {
    const { log, sealOn } = anArchive();
    expect(await sealOn('2026-03-23')).toBe('sealed');
    expect(JSON.parse(log.entries[3]!.payload)).toMatchObject({
      day: '2026-03-23',
      throughPosition: 3,
      streams: 2,
    });
  });

  it('happens once a day, however often it is asked for', async () => {
    const { log, sealOn } = anArchive();
    const outcomes = [await sealOn('2026-03-23'), await sealOn('2026-03-23')];
    expect({ outcomes, events: log.entries.length }).toEqual({
      outcomes: ['sealed', 'already-sealed'],
      events: 4,
    });
  });

  it('happens once when two instances do it at the same moment', async () => {
    const { log, sealOn } = anArchive();
    await Promise.all([sealOn('2026-03-23'), sealOn('2026-03-23')]);
    expect(log.entries.filter(({ type }) => type === 'logSealed')).toHaveLength(1);
  });

  it('happens again the next day, and every seal holds', async () => {
    const { sealOn, verify } = anArchive();
    await sealOn('2026-03-23');
    expect(await sealOn('2026-03-24')).toBe('sealed');
    expect(await verify(theRegistrar)).toEqual({
      ok: true,
      value: { events: 5, streams: 3, seals: 2, chainValid: true, breaks: [] },
    });
  });

  it('has nothing to do for an empty log', async () => {
    const { log, sealOn } = anArchive([]);
    expect(await sealOn('2026-03-23')).toBe('nothing-to-seal');
    expect(log.entries).toEqual([]);
  });

  it('is not set over a log that does not hold', async () => {
    const { log, sealOn } = anArchive();
    log.entries[0] = { ...log.entries[0]!, payload: '{}' };
    expect(await sealOn('2026-03-23')).toBe('log-broken');
    expect(log.entries).toHaveLength(3);
  });
});

describe('Verifying the log', () => {
  it('is refused to anybody but registrar and coordinator (SN-60)', async () => {
    const { verify } = anArchive();
    expect(await verify(aStranger)).toEqual(refuse({ code: 'log/not-the-registrar' }));
  });

  it('finds a stream that was deleted after the seal', async () => {
    const { log, sealOn, verify } = anArchive();
    await sealOn('2026-03-23');
    log.entries.splice(1, 1);
    const report = await verify(theRegistrar);
    expect(report.ok && report.value.breaks).toEqual([
      { day: '2026-03-23', reason: 'seal-broken' },
    ]);
  });

  it('names a seal that was tampered with', async () => {
    const { log, sealOn, verify } = anArchive();
    await sealOn('2026-03-23');
    log.entries[3] = { ...log.entries[3]!, payload: '{}' };
    const report = await verify(theRegistrar);
    expect(report.ok && report.value.breaks).toContainEqual({
      stream: 'seal',
      sequence: 1,
      reason: 'entry-changed',
    });
  });

  it('goes through a log that is longer than one page', async () => {
    const log = inMemoryEventLog(aFewEvents());
    const paged = { ...log, after: (position: number) => log.after(position, 1) };
    const report = await verifyingLog(
      { log: paged, sha256, clock: fixedClock() },
      theRoles,
    )(theRegistrar);
    expect(report.ok && report.value).toMatchObject({ events: 3, chainValid: true });
  });
});
