import { filedMail, filingMessages, placeOfMail } from '../../src/application/fileMessage';
import { noticeFrom } from '../../src/application/domainEvents';
import { receiving } from '../../src/application/receiveNotice';
import { aLog, aReceivedNotice, sha256 } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { aFiledMessage } from '../support/receptionBuilders';

const { file: _file, ...message } = aFiledMessage({ kind: 'closingNote' });
const aCase = () => {
  const log = inMemoryEventLog(aLog([{ payload: aReceivedNotice(), cause: 'mail:first' }]));
  const tools = { log, clock: fixedClock(), sha256 };
  return { log, tools, file: filingMessages(tools) };
};

describe('Filing a mail with its case', () => {
  it('gives it a file of its own in the order of arrival (SN-61)', async () => {
    const { file, log } = aCase();
    expect(await file('m1', 'FSN-2026-0001', message)).toEqual({
      noticeKey: 'FSN-2026-0001',
      file: 'svar-1.eml',
    });
    expect(await file('m2', 'FSN-2026-0001', message)).toMatchObject({ file: 'svar-2.eml' });
    expect(noticeFrom(log.entries)?.messages).toMatchObject([
      { kind: 'closingNote', file: 'svar-1.eml' },
      { file: 'svar-2.eml' },
    ]);
  });

  it('happens once for each mail, however often it is tried', async () => {
    const { file, log } = aCase();
    await file('m1', 'FSN-2026-0001', message);
    await file('m2', 'FSN-2026-0001', message);
    expect(await file('m1', 'FSN-2026-0001', message)).toMatchObject({ file: 'svar-1.eml' });
    expect(log.entries).toHaveLength(3);
  });

  it('does not begin a case that does not exist', async () => {
    const { file, log } = aCase();
    expect(await file('m1', 'FSN-2026-0009', message)).toBeUndefined();
    expect(log.entries).toHaveLength(1);
  });

  it('is remembered by the mail, as registering is', async () => {
    const { file, tools } = aCase();
    await file('m1', 'FSN-2026-0001', message);
    const { key: _key, ...notice } = aReceivedNotice();
    await receiving(tools)({ mailId: 'm2', day: '2026-03-23', notice });
    const placeOf = placeOfMail(tools);
    expect(await placeOf('m1')).toEqual({ noticeKey: 'FSN-2026-0001', file: 'svar-1.eml' });
    expect(await placeOf('m2')).toEqual({ noticeKey: 'FSN-2026-0002' });
    expect(await placeOf('m3')).toBeUndefined();
  });

  it('is found again by the name of its file', async () => {
    const { file, tools } = aCase();
    await file('m1', 'FSN-2026-0001', message);
    expect(await filedMail(tools)('FSN-2026-0001', 'svar-1.eml')).toEqual({
      mailId: 'm1',
      message: { ...message, file: 'svar-1.eml' },
    });
    expect(await filedMail(tools)('FSN-2026-0001', 'svar-2.eml')).toBeUndefined();
  });
});
