import { type IntakeTools, takingIn } from '../../../bot/intake/intake';
import { noHeader } from '../../../bot/reading/mailReading';
import type { NoticeMail } from '../../../bot/reading/createReader';
import type { ReceivedMail } from '../../../src/application/receiveNotice';
import { inMemoryProjections } from '../../support/inMemoryProjections';
import { aNoticeRow } from '../../support/builders';
import { silentLogger } from '../../support/silentLogger';

const read = (): NoticeMail => ({
  mail: {
    source: 'mail',
    header: {
      ...noHeader,
      subject: ' FSN:\r\n Nordpump ',
      from: { name: null, address: 'fsn@nordpump.example' },
    },
    documents: [],
    attachments: [
      { name: 'a.pdf', contentType: 'application/pdf', size: 1, content: new Uint8Array([1]) },
    ],
    problems: [{ part: 'b.pdf', reason: 'encrypted' }],
  },
  reading: {} as NoticeMail['reading'],
});

/** A mailbox with mails in it; `done` tells in order what was done with them. */
const anOffice = async (ids: readonly string[], tools: Partial<IntakeTools> = {}) => {
  const done: string[] = [];
  const received: ReceivedMail[] = [];
  const projections = inMemoryProjections();
  await projections.saveNotices(ids.map((id) => aNoticeRow({ NoticeKey: `FSN-${id}` })));
  const inbox = [...ids];
  const takeIn = takingIn({
    mailbox: {
      incoming: async () => inbox.map((id) => ({ id, receivedAt: '2026-03-23T23:30:00Z' })),
      original: async (id) => new TextEncoder().encode(id),
      async fileAway(id) {
        done.push(`filed ${id}`);
        inbox.splice(inbox.indexOf(id), 1);
      },
    },
    read: async () => read(),
    async receive(mail) {
      received.push(mail);
      done.push(`registered ${mail.mailId}`);
      return `FSN-${mail.mailId}`;
    },
    projections: {
      async attach(key, name, content) {
        done.push(`kept ${name}`);
        await projections.attach(key, name, content);
      },
    },
    followNow: async () => true,
    edition: () => '2026-03-23',
    mayWork: () => true,
    logger: silentLogger,
    ...tools,
  });
  return { takeIn, done, received, inbox };
};

describe('Taking in a mail', () => {
  it('registers it, keeps its files, and only then moves it out of the inbox (SN-01)', async () => {
    const { takeIn, done } = await anOffice(['m1']);
    await takeIn();
    expect(done).toEqual([
      'registered m1',
      'kept original.eml',
      'kept text.json',
      'kept a.pdf',
      'filed m1',
    ]);
  });

  it('keeps when it arrived and who sent it (C9), on the day it was in Sweden', async () => {
    const { takeIn, received } = await anOffice(['m1']);
    await takeIn();
    expect(received[0]).toEqual({
      mailId: 'm1',
      day: '2026-03-24', // 23:30 in UTC is past midnight in Sweden
      notice: {
        receivedAt: '2026-03-23T23:30:00.000Z',
        source: 'mail',
        kind: { kind: 'newNotice', reasons: [] },
        likely: [],
        edition: '2026-03-23',
        sender: { name: '', address: 'fsn@nordpump.example' },
        subject: 'FSN: Nordpump',
        fields: {},
        documents: [],
        problems: [{ part: 'b.pdf', reason: 'encrypted' }],
      },
    });
  });

  it('takes in the others when one cannot be taken in, and leaves that one in the inbox', async () => {
    const { takeIn, inbox } = await anOffice(['m1', 'm2', 'm3'], {
      receive: async ({ mailId }) => {
        if (mailId === 'm2') throw new Error('unavailable');
        return `FSN-${mailId}`;
      },
    });
    await takeIn();
    expect(inbox).toEqual(['m2']);
  });

  it('leaves the mail in the inbox when its files could not be kept', async () => {
    const { takeIn, inbox } = await anOffice(['m1'], {
      projections: { attach: () => Promise.reject(new Error('unavailable')) },
    });
    await takeIn();
    expect(inbox).toEqual(['m1']);
  });

  it.each<[string, Partial<IntakeTools>]>([
    ['another instance follows the log', { followNow: async () => false }],
    ['the lease is lost', { mayWork: () => false }],
  ])('stops and leaves the mail when %s', async (_, tools) => {
    const { takeIn, inbox, done } = await anOffice(['m1'], tools);
    await takeIn();
    expect([inbox, done.includes('kept original.eml')]).toEqual([['m1'], false]);
  });

  it('registers nothing when the lease is lost while the mail is read', async () => {
    let asked = 0;
    const { takeIn, done } = await anOffice(['m1'], { mayWork: () => (asked += 1) < 2 });
    await takeIn();
    expect(done).toEqual([]);
  });

  it('passes over a mail that somebody has moved away', async () => {
    const { takeIn, done } = await anOffice(['m1'], {
      mailbox: {
        incoming: async () => [{ id: 'm1', receivedAt: '2026-03-23T08:00:00Z' }],
        original: async () => undefined,
        fileAway: async () => undefined,
      },
    });
    await takeIn();
    expect(done).toEqual([]);
  });
});
