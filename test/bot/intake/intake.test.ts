import { type IntakeTools, takingIn } from '../../../bot/intake/intake';
import type { NoticeMail } from '../../../bot/reading/createReader';
import type { MailPlace } from '../../../src/application/fileMessage';
import type { ReceivedMail } from '../../../src/application/receiveNotice';
import type { FiledMessage } from '../../../src/domain/notices/incoming';
import { aNoticeRow, aUnit } from '../../support/builders';
import { inMemoryProjections } from '../../support/inMemoryProjections';
import { inMemoryUnits } from '../../support/inMemoryUnits';
import { aReadMail, aRegister } from '../../support/receptionBuilders';
import { silentLogger } from '../../support/silentLogger';

const aNoticeMail = (): NoticeMail =>
  aReadMail({
    subject: ' FSN:\r\n Nordpump ',
    messageId: '<1@nordpump.example>',
    attachments: [
      { name: 'a.pdf', contentType: 'application/pdf', size: 1, content: new Uint8Array([1]) },
      { name: 'svar-1.eml', contentType: 'message/rfc822', size: 1, content: new Uint8Array([2]) },
    ],
    problems: [{ part: 'b.pdf', reason: 'encrypted' }],
  });

/** A mailbox with mails in it; `done` tells in order what was done with them. */
const anOffice = async (ids: readonly string[], tools: Partial<IntakeTools> = {}) => {
  const done: string[] = [];
  const received: ReceivedMail[] = [];
  const filed: Omit<FiledMessage, 'file'>[] = [];
  const places = new Map<string, MailPlace>();
  const projections = inMemoryProjections();
  const keys = ['FSN-2026-0001', ...ids.map((id) => `FSN-${id}`)];
  await projections.saveNotices(keys.map((NoticeKey) => aNoticeRow({ NoticeKey })));
  const inbox = [...ids];
  const takeIn = takingIn({
    mailbox: {
      incoming: async () => inbox.map((id) => ({ id, receivedAt: '2026-03-23T23:30:00Z' })),
      original: async (id) => new TextEncoder().encode(`In-Reply-To: <${id}@prov.example>\r\n\r\n`),
      async fileAway(id) {
        done.push(`moved ${id}`);
        inbox.splice(inbox.indexOf(id), 1);
      },
    },
    read: async () => aNoticeMail(),
    placeOf: async (mailId) => places.get(mailId),
    async receive(mail) {
      received.push(mail);
      done.push(`registered ${mail.mailId}`);
      places.set(mail.mailId, { noticeKey: `FSN-${mail.mailId}` });
      return `FSN-${mail.mailId}`;
    },
    async file(mailId, noticeKey, message) {
      filed.push(message);
      done.push(`filed ${mailId} under ${noticeKey}`);
      places.set(mailId, { noticeKey, file: 'svar-1.eml' });
      return places.get(mailId);
    },
    known: aRegister({ NoticeKey: 'FSN-2026-0001' }),
    sentThread: async () => undefined,
    units: inMemoryUnits([aUnit()]),
    region: {
      mailbox: 'fsn@prov.example',
      ownAddresses: ['fsn@prov.example'],
      domains: ['prov.example'],
      informingDomains: [],
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
  return { takeIn, inbox, done, received, filed };
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
      'kept bilaga-svar-1.eml',
      'moved m1',
    ]);
  });

  it('keeps when it arrived and who sent it (C9), on the day it was in Sweden', async () => {
    const { takeIn, received } = await anOffice(['m1']);
    await takeIn();
    expect(received).toEqual([
      {
        mailId: 'm1',
        day: '2026-03-24', // 23:30 in UTC is past midnight in Sweden
        notice: {
          receivedAt: '2026-03-23T23:30:00.000Z',
          source: 'mail',
          kind: { kind: 'newNotice', reasons: expect.any(Array) as unknown },
          likely: [],
          edition: '2026-03-23',
          sender: { name: '', address: 'fsn@nordpump.example' },
          subject: 'FSN: Nordpump',
          messageId: '<1@nordpump.example>',
          fields: {},
          documents: [{ name: 'mail', kind: 'mail', pages: 1 }],
          problems: [{ part: 'b.pdf', reason: 'encrypted' }],
        },
      },
    ]);
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

describe('Taking in a reply', () => {
  const reply = {
    from: 'IVA@prov.example',
    subject: 'SV: Säkerhetsmeddelande FSN-2026-0001',
    text: 'Vi har\u0000 tittat.\n\nFrån: Karin\nSkickat: i går\nGammal text',
  };
  const read = async () => aReadMail(reply);

  it('files it with its case, keeps the mail there, and says which unit speaks (SN-09)', async () => {
    const { takeIn, done, filed } = await anOffice(['m1'], { read });
    await takeIn();
    expect(done).toEqual(['filed m1 under FSN-2026-0001', 'kept svar-1.eml', 'moved m1']);
    expect(filed).toEqual([
      {
        kind: 'reply',
        from: 'IVA@prov.example',
        subject: 'SV: Säkerhetsmeddelande FSN-2026-0001',
        receivedAt: '2026-03-23T23:30:00.000Z',
        text: 'Vi har tittat.',
        unitKey: 'iva',
      },
    ]);
  });

  it('goes on where it was stopped, without deciding anew', async () => {
    let isStopped = true;
    const { takeIn, done } = await anOffice(['m1'], {
      read,
      followNow: async () => !isStopped,
    });
    await takeIn();
    isStopped = false;
    await takeIn();
    expect(done).toEqual(['filed m1 under FSN-2026-0001', 'kept svar-1.eml', 'moved m1']);
  });

  it('finds the case by the mail of ours that it answers, when nobody wrote the number', async () => {
    const asked: (readonly string[])[] = [];
    const { takeIn, done } = await anOffice(['m1'], {
      read: async () => aReadMail({ ...reply, subject: 'SV: pumparna' }),
      sentThread: async (ids) => {
        asked.push(ids);
        return 'FSN-2026-0001';
      },
    });
    await takeIn();
    expect(asked).toEqual([['<m1@prov.example>']]);
    expect(done[0]).toBe('filed m1 under FSN-2026-0001');
  });

  it('registers it when the case is gone', async () => {
    const { takeIn, done } = await anOffice(['m1'], { read, file: async () => undefined });
    await takeIn();
    expect(done).toContain('registered m1');
  });

  it('puts mail of our own aside that belongs to no case (SN-38)', async () => {
    const { takeIn, done } = await anOffice(['m1'], {
      read: async () => aReadMail({ from: 'fsn@prov.example', subject: 'Påminnelse' }),
    });
    await takeIn();
    expect(done).toEqual(['moved m1']);
  });
});
