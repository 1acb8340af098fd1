import { keepingFiles } from '../../../bot/intake/keepFiles';
import { makingOwnCase, type OwnCaseTools } from '../../../bot/intake/ownCase';
import { noticeFrom } from '../../../src/application/domainEvents';
import { AppFault, isFault } from '../../../src/application/fault';
import { filingMessages, recordingMessages } from '../../../src/application/fileMessage';
import { numberingNotices } from '../../../src/application/receiveNotice';
import {
  aLog,
  aReceivedNotice,
  aStranger,
  sha256,
  theCoordinator,
  theRoles,
} from '../../support/builders';
import { fixedClock } from '../../support/fixedClock';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';
import { aFiledMessage, aReadMail, aRegister } from '../../support/receptionBuilders';

const anOffice = async (tools: Partial<OwnCaseTools> = {}) => {
  const log = inMemoryEventLog(aLog([{ payload: aReceivedNotice(), cause: 'mail:first' }]));
  const all = { log, clock: fixedClock(), sha256 };
  const { file: _file, ...message } = aFiledMessage();
  await filingMessages(all)('m7', 'FSN-2026-0001', message);
  const kept: string[] = [];
  const ownCase = makingOwnCase({
    log,
    roles: theRoles,
    mailbox: { original: async (id) => (id === 'm7' ? new Uint8Array([1]) : undefined) },
    read: async () => aReadMail({ subject: 'Ny produkt' }),
    known: aRegister(),
    number: numberingNotices(all),
    record: recordingMessages(all),
    keep: async (key, files) => void kept.push(...files.map(({ name }) => `${key}/${name}`)),
    edition: () => '2026-03-23',
    ...tools,
  });
  return { log, ownCase, kept };
};
const stream = (log: ReturnType<typeof inMemoryEventLog>, key: string) =>
  noticeFrom(log.entries.filter((entry) => entry.stream === `notice/${key}`));

describe('Undoing the filing of a mail', () => {
  it('makes it a notice of its own, with the day it arrived (X-07)', async () => {
    const { log, ownCase, kept } = await anOffice();
    expect(await ownCase('FSN-2026-0001', 'svar-1.eml', theCoordinator)).toEqual({
      ok: true,
      value: 'FSN-2026-0002',
    });
    expect(stream(log, 'FSN-2026-0002')).toMatchObject({
      receivedAt: '2026-03-24T08:00:00.000Z',
      subject: 'Ny produkt',
      kind: { kind: 'newNotice', setBy: theCoordinator.name },
    });
    expect(kept).toEqual(['FSN-2026-0002/original.eml', 'FSN-2026-0002/text.json']);
  });

  it('leaves it where it was filed, with the number it has now', async () => {
    const { log, ownCase } = await anOffice();
    await ownCase('FSN-2026-0001', 'svar-1.eml', theCoordinator);
    expect(stream(log, 'FSN-2026-0001')?.messages).toMatchObject([
      { kind: 'reply', file: 'svar-1.eml' },
      { kind: 'newNotice', file: 'svar-1.eml', noticeKey: 'FSN-2026-0002' },
    ]);
  });

  it('happens once, however often it is asked for', async () => {
    const { log, ownCase } = await anOffice();
    const first = await ownCase('FSN-2026-0001', 'svar-1.eml', theCoordinator);
    expect(await ownCase('FSN-2026-0001', 'svar-1.eml', theCoordinator)).toEqual(first);
    expect(log.entries).toHaveLength(4);
  });

  it('is refused for others, for a message that is not there, and for a mail that is gone', async () => {
    const { ownCase } = await anOffice();
    expect(await ownCase('FSN-2026-0001', 'svar-1.eml', aStranger)).toMatchObject({
      refusal: { code: 'notice/not-the-coordinator' },
    });
    expect(await ownCase('FSN-2026-0001', 'svar-9.eml', theCoordinator)).toMatchObject({
      refusal: { code: 'notice/message-unknown' },
    });
    const gone = await anOffice({ mailbox: { original: async () => undefined } });
    expect(await gone.ownCase('FSN-2026-0001', 'svar-1.eml', theCoordinator)).toMatchObject({
      refusal: { code: 'notice/message-unknown' },
    });
  });
});

describe('Keeping the files of a notice', () => {
  const noRow = new AppFault('store/contradiction', 'no row yet');
  const keeping = (attach: () => Promise<void>) => {
    const pauses: number[] = [];
    const keep = keepingFiles({
      projections: { attach },
      followNow: async () => false,
      pause: async (ms) => void pauses.push(ms),
    });
    return {
      pauses,
      keep: () => keep('FSN-2026-0001', [{ name: 'a', content: new Uint8Array() }]),
    };
  };

  it('waits for the row that another instance writes', async () => {
    let tries = 0;
    const { keep, pauses } = keeping(async () => {
      if ((tries += 1) < 3) throw noRow;
    });
    await keep();
    expect(pauses).toHaveLength(2);
  });

  it('says so when the row never comes, and at once when something else is wrong', async () => {
    const never = keeping(() => Promise.reject(noRow));
    expect(isFault(await never.keep().catch((error: unknown) => error), 'store/unavailable')).toBe(
      true,
    );
    const broken = keeping(() => Promise.reject(new AppFault('store/refused', 'too large')));
    expect(isFault(await broken.keep().catch((error: unknown) => error), 'store/refused')).toBe(
      true,
    );
    expect(broken.pauses).toEqual([]);
  });
});
