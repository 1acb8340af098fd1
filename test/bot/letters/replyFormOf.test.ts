import { replyForm } from '../../../bot/documents/replyForm';
import { type GivenReply, replyFormOf } from '../../../bot/letters/replyFormOf';
import type { DispatchAnswer } from '../../../src/application/dispatchAnswers';
import type { Notice } from '../../../src/domain/notices/notice';
import { aDispatchedNotice, aField, aNotice } from '../../support/builders';
import { anAnswer } from '../../support/inMemoryAnswers';

const region = {
  name: 'Region Prov',
  mailbox: 'fsn@prov.example',
  replyFrom: { address: 'Provgatan 1', phone: '010-000 00 00' },
};
const completion: GivenReply = {
  reply: 'completion',
  via: 'mail',
  to: 'fsn@nordpump.example',
  by: 'Karin Sand',
  on: '2026-03-31',
};
const filled = (
  answers: readonly DispatchAnswer[],
  given: Partial<GivenReply> = {},
  notice: Notice = aDispatchedNotice(),
) => replyFormOf(notice, { ...completion, ...given }, answers, region, 'sv');
const lot = (name: string, found: number, returned: number, destroyed: number) => ({
  lot: name,
  found,
  returned,
  destroyed,
});

describe('The reply form of a notice (B1-08, B1-10)', () => {
  it('names the notice as its sender does, and the region as its settings do', () => {
    const notice = aNotice({
      fields: {
        fsnReference: aField('FSN-77'),
        noticeDate: aField('2026-03-20'),
        productName: aField('Nordpump 500'),
        catalogueNumbers: aField('NP-500'),
        lots: aField('A1'),
        serials: aField('1001'),
        replyDeadline: aField('2026-04-01'),
      },
    });
    expect(filled([], { reply: 'receipt' }, notice)).toMatchObject({
      kind: 'receipt',
      notice: {
        reference: 'FSN-77',
        date: '2026-03-20',
        product: 'Nordpump 500',
        codes: ['NP-500'],
        lotsOrSerials: ['A1', '1001'],
      },
      customer: {
        organisation: 'Region Prov',
        address: 'Provgatan 1',
        phone: '010-000 00 00',
        contact: 'Karin Sand',
        email: 'fsn@prov.example',
      },
      signed: { name: 'Karin Sand', on: '2026-03-31' },
      returnTo: { email: 'fsn@nordpump.example', deadline: '2026-04-01' },
    });
  });

  it('lacks nothing it must have when settings and notice say it', () => {
    const fields = {
      ...aNotice().fields,
      fsnReference: aField('F'),
      noticeDate: aField('2026-03-20'),
    };
    const reply = filled([anAnswer()], {}, aDispatchedNotice());
    expect(replyForm({ ...filled([anAnswer()], {}, aNotice({ fields })) }, 'sv').missing).toEqual(
      [],
    );
    expect(replyForm(reply, 'sv').missing).toEqual([
      'Referensnummer',
      'Säkerhetsmeddelandets datum',
    ]);
  });

  it('invents no day out of what was read as one', () => {
    const fields = { noticeDate: aField('mars 2026'), replyDeadline: aField('snarast') };
    const { notice, returnTo } = filled([], {}, aNotice({ fields }));
    expect([notice, returnTo]).toEqual([
      expect.not.objectContaining({ date: expect.anything() as string }),
      { email: 'fsn@nordpump.example' },
    ]);
  });

  it('is returned to the portal where the sender has only that (X-14)', () => {
    const to = 'https://svar.nordpump.example';
    expect(filled([], { via: 'portal', to }).returnTo).toEqual({ portal: to });
  });
});

describe('What a receipt states', () => {
  it('is that the notice was received and read, and nothing of products', () => {
    expect(filled([anAnswer()], { reply: 'receipt' }).statements).toEqual({
      receivedAndRead: true,
      allActionsPerformed: false,
      usersTold: false,
      returned: [],
      destroyed: [],
      noneAvailable: false,
      noAffectedDevices: false,
    });
  });
});

describe('What a completion states', () => {
  it('sums lots up over all departments, with the last day it happened (X-05)', () => {
    const answers = [
      anAnswer({ items: 5, report: { lots: [lot('A1', 3, 2, 1), lot('B2', 2, 0, 2)] } }),
      anAnswer({
        handledAt: '2026-03-27T23:30:00.000Z',
        items: 4,
        report: { lots: [lot('A1', 4, 4, 0)] },
      }),
    ];
    expect(filled(answers).statements).toMatchObject({
      allActionsPerformed: true,
      returned: [{ lotOrSerial: 'A1', quantity: 6, on: '2026-03-28' }],
      destroyed: [
        { lotOrSerial: 'A1', quantity: 1, on: '2026-03-28' },
        { lotOrSerial: 'B2', quantity: 2, on: '2026-03-26' },
      ],
    });
  });

  it('tells the number of products where lots were not asked for one by one', () => {
    const { statements } = filled([anAnswer({ items: 3 }), anAnswer({ items: 4 })]);
    expect(statements.otherAction).toBe('7 produkter hanterade enligt säkerhetsmeddelandet.');
  });

  it('is not that all is done while a department has left an action undone, or not answered', () => {
    const undone = { action: 0, done: false, reason: 'Trasig.' };
    const left = filled([anAnswer(), anAnswer({ report: { actions: [undone] } })]);
    const silent = filled([anAnswer(), anAnswer({ status: 'received' })]);
    expect([left, silent].map(({ statements }) => statements.allActionsPerformed)).toEqual([
      false,
      false,
    ]);
  });

  it('is that we have none only when every department says so, or a person does', () => {
    const none = anAnswer({ status: 'notAffected' });
    const states = [
      filled([none, none]),
      filled([none, anAnswer({ status: 'posted' })]),
      filled([none, anAnswer()]),
      filled([]),
      filled([], { noneAffected: true }),
    ];
    expect(states.map(({ statements }) => statements.noAffectedDevices)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('counts neither those who were only informed nor what was taken back (X-17)', () => {
    const answers = [
      anAnswer({ status: 'notAffected' }),
      anAnswer({ mode: 'information', status: 'posted' }),
      anAnswer({ status: 'withdrawn' }),
      anAnswer({ status: 'superseded' }),
    ];
    expect(filled(answers).statements.noAffectedDevices).toBe(true);
  });

  it('is that none are left where lots were looked for and not found', () => {
    const answers = [anAnswer({ report: { lots: [lot('A1', 0, 0, 0)] } })];
    expect(filled(answers).statements).toMatchObject({ noneAvailable: true, returned: [] });
  });
});
