import type { NoticeContext } from '../../../src/domain/notices/noticeRule';
import type { Notice } from '../../../src/domain/notices/notice';
import {
  replyToSender,
  type ReplyRefusal,
  type ReplyToSender,
} from '../../../src/domain/notices/replyToSender';
import { refuse } from '../../../src/domain/result';
import { aContext, aNotice, answered, aStranger } from '../../support/builders';
import { aCounted, aMadeAssessment, aReply, theResponder } from '../../support/closingBuilders';

const assessment = aMadeAssessment({
  receiptReply: { wanted: true, responder: theResponder },
  completionReply: { wanted: true, responder: theResponder },
});
const receipt: ReplyToSender = { reply: 'receipt', via: 'mail', to: ' fsn@nordpump.example ' };
const reply = (
  command: Partial<ReplyToSender> = {},
  context: Partial<NoticeContext> = {},
  notice: Partial<Notice> = {},
) =>
  replyToSender(aNotice({ assessment, ...notice }), { ...receipt, ...command }, aContext(context));

describe('Answering the sender (B1-08, B1-10)', () => {
  it('goes by mail to the sender’s address', () => {
    expect(reply()).toEqual({
      ok: true,
      value: {
        type: 'senderReplied',
        payload: { reply: 'receipt', via: 'mail', to: 'fsn@nordpump.example' },
      },
    });
  });

  it('may be done by the named responder (B1-09, B1-11)', () => {
    expect(reply({}, { by: theResponder }).ok).toBe(true);
    expect(reply({ reply: 'completion' }, { by: theResponder }).ok).toBe(true);
  });

  it('may be done in the sender’s portal, and then what was seen there is kept (X-14)', () => {
    const to = 'https://svar.nordpump.example';
    const evidence = ' Kvittens 4711 ';
    const result = reply({ via: 'portal', to, evidence, attachments: ['kvittens.png'] });
    expect(result.ok && result.value.payload).toEqual({
      reply: 'receipt',
      via: 'portal',
      to,
      evidence: 'Kvittens 4711',
      attachments: ['kvittens.png'],
    });
  });

  it('reports completion when every department that was asked is done (B1-10)', () => {
    const dispatches = [
      aCounted(),
      aCounted({ status: 'notAffected' }),
      aCounted({ mode: 'information', status: 'posted' }),
    ];
    expect(reply({ reply: 'completion' }, { dispatches }).ok).toBe(true);
  });

  it('reports completion sooner only for a reason (B1-10)', () => {
    const dispatches = [aCounted(), aCounted({ status: 'received' })];
    expect(reply({ reply: 'completion' }, { dispatches })).toEqual(
      refuse({ code: 'check/reason-missing', checks: ['closing/all-complete'] }),
    );
    const result = reply({ reply: 'completion', reason: ' Nedlagd enhet. ' }, { dispatches });
    expect(result.ok && result.value.payload).toMatchObject({ reason: 'Nedlagd enhet.' });
  });

  it('may say that the region has none of the products, and something in own words', () => {
    const wish = { reply: 'completion', noneAffected: true, message: ' Hälsningar. ' } as const;
    const result = reply(wish, { dispatches: [aCounted({ status: 'notAffected' })] });
    expect(result.ok && result.value.payload).toMatchObject({
      noneAffected: true,
      message: 'Hälsningar.',
    });
  });

  it('says nothing of products in a receipt', () => {
    const result = reply({ noneAffected: true });
    expect(result.ok && result.value.payload).not.toHaveProperty('noneAffected');
  });

  const refusals: readonly [string, ReturnType<typeof reply>, ReplyRefusal][] = [
    [
      'anybody but the responder and the coordinator',
      reply({}, { by: aStranger }),
      { code: 'notice/not-the-responder', responder: theResponder.name },
    ],
    [
      'a closed case',
      reply({}, {}, { ended: { ...answered(), ending: 'handled', note: '' } }),
      { code: 'notice/already-closed' },
    ],
    [
      'the same reply twice',
      reply({}, {}, { replies: [aReply()] }),
      { code: 'notice/already-replied' },
    ],
    ['no address', reply({ to: ' ' }), { code: 'notice/part-missing', part: 'recipient' }],
    ['an address that is none', reply({ to: 'Nordpump AB' }), { code: 'notice/address-invalid' }],
    [
      'several addresses',
      reply({ to: 'a@nordpump.example,b@nordpump.example' }),
      { code: 'notice/address-invalid' },
    ],
    [
      'a line break that would add a mail header',
      reply({ to: 'a@nordpump.example\r\nBcc:b@x.example' }),
      { code: 'notice/address-invalid' },
    ],
    [
      'our own mailbox, where it would come back (SN-38)',
      reply({ to: 'FSN@prov.example' }),
      { code: 'notice/own-address' },
    ],
    [
      'a portal without evidence (X-14)',
      reply({ via: 'portal', to: 'https://svar.example', evidence: ' ' }),
      { code: 'notice/part-missing', part: 'evidence' },
    ],
    [
      'a patient in it (C9)',
      reply({ message: 'Gäller 19121212-1212' }),
      { code: 'notice/patient-named' },
    ],
    [
      'none affected, though departments handled some',
      reply({ reply: 'completion', noneAffected: true }, { dispatches: [aCounted()] }),
      { code: 'notice/answers-differ' },
    ],
  ];
  it.each(refusals)('is refused with %s', (_, result, refusal) => {
    expect(result).toEqual(refuse(refusal));
  });

  it('may still report completion after receipt', () => {
    expect(reply({ reply: 'completion' }, {}, { replies: [aReply()] }).ok).toBe(true);
  });
});
