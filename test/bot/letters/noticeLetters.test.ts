import { noticeLetters } from '../../../bot/letters/noticeLetters';
import type { NoticeEvent } from '../../../src/domain/notices/noticeEvents';
import {
  aDraft,
  aField,
  aLog,
  aPlan,
  aReceivedNotice,
  aSendMail,
  theCoordinator,
} from '../../support/builders';
import { anAnswer, inMemoryAnswers } from '../../support/inMemoryAnswers';

const region = { name: 'Region Prov', mailbox: 'fsn@prov.example', replyFrom: {} };
const answers = inMemoryAnswers([anAnswer({ status: 'notAffected' })]);
const letters = noticeLetters('sv', region, answers);
const fields = { ...aReceivedNotice().fields, fsnReference: aField('FSN-77') };
const stream = 'notice/FSN-2026-0001';

/** The mail that an event of a notice asks for, to whom its effect says. */
const mailOf = async (event: NoticeEvent, to: string, letter = 'any') => {
  const entries = aLog([
    aDraft({ payload: aReceivedNotice({ fields }) }),
    { type: 'noticeDispatched', payload: aPlan(), cause: 'command:1' },
    { ...event, cause: 'command:2', actor: theCoordinator, at: '2026-03-31T22:30:00.000Z' },
  ]);
  const key = `sendMail/${stream}#3/${letter}/0`;
  const effect = aSendMail({ key, stream, letter, to });
  const mail = await letters.mail(effect, entries);
  if (!mail || mail === 'obsolete') throw new Error('There is no such letter.');
  return mail;
};

describe('A mail to the chief physician (SN-41)', () => {
  const event: NoticeEvent = {
    type: 'chiefPhysicianContacted',
    payload: {
      criteria: ['largePartOfCare', 'seriousRisk'],
      message: 'Pumpar kan stanna.',
      to: ['cheflakare@prov.example', 'uppdrag@prov.example'],
      commissionOffice: 'uppdrag@prov.example',
    },
  };

  it('says what it is about, why, and who asks', async () => {
    const { subject, text } = await mailOf(event, 'cheflakare@prov.example');
    expect(subject).toBe('Till chefläkare: säkerhetsmeddelande FSN-2026-0001, Nordpump 500');
    expect(text).toMatch(/^Karin Sand, MT-säkerhetssamordnare, kontaktar dig/);
    [
      'Pumpar kan stanna.',
      'berör en stor del av vården',
      'allvarliga säkerhetsrisker',
      'FSN-referens: FSN-77',
      'Hög risk',
    ].forEach((words) => expect(text).toContain(words));
  });

  it('tells the commission office the same, for information (SN-44)', async () => {
    const { subject, text } = await mailOf(event, 'uppdrag@prov.example');
    expect(subject).toMatch(/^För kännedom:/);
    expect(text).toMatch(/har kontaktat chefläkare/);
    expect(text).toContain('Pumpar kan stanna.');
  });
});

describe('A mail to those who find a replacement (SN-18)', () => {
  it('carries contract number and stock facts', async () => {
    const payload = {
      routine: 'RH-13659',
      to: 'leverans@prov.example',
      contractNumber: 'A-17',
      facts: '40 kartonger på lager.',
    };
    const { subject, text } = await mailOf({ type: 'handedOver', payload }, payload.to);
    expect(subject).toBe('RH-13659: indragen produkt, Nordpump 500 (FSN-2026-0001)');
    ['Avtalsnummer: A-17', '40 kartonger på lager.', 'Nordpump AB'].forEach((words) =>
      expect(text).toContain(words),
    );
  });
});

describe('A reply to the sender (B1-08, B1-10)', () => {
  const payload = {
    via: 'mail',
    to: 'fsn@nordpump.example',
    message: 'Tack för beskedet.',
  } as const;
  const receipt: NoticeEvent = { type: 'senderReplied', payload: { reply: 'receipt', ...payload } };
  const completion: NoticeEvent = {
    type: 'senderReplied',
    payload: { reply: 'completion', ...payload },
  };

  it('carries our number and the maker’s reference in its subject', async () => {
    expect((await mailOf(receipt, payload.to)).subject).toBe(
      'Mottaget: säkerhetsmeddelande FSN-77 [FSN-2026-0001]',
    );
    expect((await mailOf(completion, payload.to)).subject).toBe(
      'Åtgärder genomförda: säkerhetsmeddelande FSN-77 [FSN-2026-0001]',
    );
  });

  it('has the EU form filled from the answers, in the mail and as a Word document', async () => {
    const { text, html, attachments } = await mailOf(completion, payload.to);
    [text, html ?? ''].forEach((body) => {
      expect(body).toContain('Tack för beskedet.');
      expect(body).toContain('☒ Vi har inga berörda produkter.');
    });
    expect(attachments).toEqual([
      {
        name: 'Kundsvar genomfört FSN-2026-0001.docx',
        contentType: expect.stringContaining('wordprocessingml') as string,
        content: expect.any(Uint8Array) as Uint8Array,
      },
    ]);
    expect(Array.from(attachments?.[0]?.content.slice(0, 2) ?? [])).toEqual([0x50, 0x4b]);
  });

  it('is signed by who gave it, on the day it was in Sweden', async () => {
    const { text } = await mailOf(receipt, payload.to);
    expect(text).toContain('Karin Sand');
    expect(text).toContain('2026-04-01');
  });
});

describe('A letter that nothing asks for', () => {
  it('is none', async () => {
    const entries = aLog([aDraft({ payload: aReceivedNotice() })]);
    const asks = (key: string) => letters.mail(aSendMail({ key, stream }), entries);
    expect(await asks(`sendMail/${stream}#1/x/0`)).toBeUndefined();
    expect(await asks(`sendMail/${stream}#9/x/0`)).toBeUndefined();
    expect(letters.card(aSendMail({ stream }), entries)).toBeUndefined();
  });

  it('lets no text of a maker add a mail header', async () => {
    const entries = aLog([
      aDraft({
        payload: aReceivedNotice({ fields: { productName: aField('Pump\r\nBcc: x@y.example') } }),
      }),
      { type: 'senderReplied', payload: { reply: 'receipt', via: 'mail', to: 'a@b.example' } },
    ]);
    const effect = aSendMail({ key: `sendMail/${stream}#2/reply/receipt/0`, stream });
    expect(await letters.mail(effect, entries)).toMatchObject({
      subject: 'Mottaget: säkerhetsmeddelande Pump Bcc: x@y.example [FSN-2026-0001]',
    });
  });
});
