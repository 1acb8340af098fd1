import { isFault } from '../../src/application/fault';
import type { EventLog } from '../../src/application/ports';
import { receiving, type ReceivedMail } from '../../src/application/receiveNotice';
import { aDraft, aLog, aReceivedNotice, sha256 } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog, type InMemoryEventLog } from '../support/inMemoryEventLog';

const { key: _key, ...notice } = aReceivedNotice();
const aMail = (mailId: string, day = '2026-03-23'): ReceivedMail => ({ mailId, day, notice });
const registering = (log: EventLog) => receiving({ log, clock: fixedClock(), sha256 });
const registered = (log: InMemoryEventLog): string[] => log.entries.map(({ subject }) => subject);

/** A register in which the first numbers of a year are given. */
const given = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `FSN-${year}-${`${index + 1}`.padStart(4, '0')}`);

const begunWith = (...keys: string[]) =>
  inMemoryEventLog(
    aLog(
      keys.map((key) =>
        aDraft({
          stream: `notice/${key}`,
          subject: key,
          cause: key,
          payload: aReceivedNotice({ key }),
        }),
      ),
    ),
  );

describe('Registering a mail', () => {
  it('gives it the first number and keeps what it says', async () => {
    const log = inMemoryEventLog();
    expect(await registering(log)(aMail('m1'))).toBe('FSN-2026-0001');
    expect(log.entries[0]).toMatchObject({
      stream: 'notice/FSN-2026-0001',
      type: 'noticeReceived',
      cause: 'mail:m1',
      payload: JSON.stringify(aReceivedNotice()),
    });
  });

  it('gives the next number to the next mail', async () => {
    const log = begunWith(...given(2026, 41));
    expect(await registering(log)(aMail('m1'))).toBe('FSN-2026-0042');
  });

  it('gives the same mail its number again, and writes nothing', async () => {
    const log = inMemoryEventLog();
    const first = await registering(log)(aMail('m1'));
    await registering(log)(aMail('m2'));
    expect(await registering(log)(aMail('m1'))).toBe(first);
    expect(log.entries).toHaveLength(2);
  });

  it('gives two mails that race two numbers that follow each other', async () => {
    const log = begunWith(...given(2026, 7));
    await Promise.all([registering(log)(aMail('m1')), registering(log)(aMail('m2'))]);
    expect(registered(log).slice(6)).toEqual(['FSN-2026-0007', 'FSN-2026-0008', 'FSN-2026-0009']);
  });

  it('gives one mail that is registered twice at once one number', async () => {
    const log = inMemoryEventLog();
    const keys = await Promise.all([registering(log)(aMail('m1')), registering(log)(aMail('m1'))]);
    expect(keys).toEqual(['FSN-2026-0001', 'FSN-2026-0001']);
    expect(log.entries).toHaveLength(1);
  });

  it('finds the next number in few questions, however long the register is', async () => {
    const log = begunWith(...given(2026, 6_000));
    let questions = 0;
    const counted: EventLog = { ...log, has: (stream) => ((questions += 1), log.has(stream)) };
    const register = registering(counted);
    expect(await register(aMail('m1'))).toBe('FSN-2026-6001');
    expect(questions).toBeLessThanOrEqual(26); // 13 doublings to 8,191 and as many halvings
    questions = 0;
    expect(await register(aMail('m2'))).toBe('FSN-2026-6002');
    expect(questions).toBe(1);
  });

  it('begins with 1 in a new year', async () => {
    const log = begunWith(...given(2025, 412));
    expect(await registering(log)(aMail('m1'))).toBe('FSN-2026-0001');
  });

  it('gives a mail of the old year that is met late the next number of that year', async () => {
    const log = begunWith(...given(2025, 100), ...given(2026, 30));
    expect(await registering(log)(aMail('m1', '2025-12-31'))).toBe('FSN-2025-0101');
    expect(await registering(log)(aMail('m2', '2026-01-01'))).toBe('FSN-2026-0031');
  });

  it('gives up, and says so, when every number is taken', async () => {
    const taken: EventLog = {
      ...inMemoryEventLog(),
      append: async () => ({ outcome: 'conflict' }),
    };
    const failed = await registering(taken)(aMail('m1')).catch((error: unknown) => error);
    expect(isFault(failed, 'store/conflict')).toBe(true);
  });
});
