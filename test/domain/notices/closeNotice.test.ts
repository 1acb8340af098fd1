import type { Basis } from '../../../src/domain/basis/basis';
import type { CountedDispatch } from '../../../src/domain/dispatches/progress';
import { closeNotice, type CloseNotice } from '../../../src/domain/notices/closeNotice';
import { chosenEndings, closingChecks } from '../../../src/domain/notices/closingChecks';
import { contactChiefPhysician } from '../../../src/domain/notices/contactChiefPhysician';
import { correctNotice } from '../../../src/domain/notices/correctNotice';
import { handOverNotice } from '../../../src/domain/notices/handOverNotice';
import type { Notice } from '../../../src/domain/notices/notice';
import { evolveNotice } from '../../../src/domain/notices/notice';
import { publishNotice } from '../../../src/domain/notices/publishNotice';
import { recordEffort } from '../../../src/domain/notices/recordEffort';
import { reopenNotice } from '../../../src/domain/notices/reopenNotice';
import { replyToSender } from '../../../src/domain/notices/replyToSender';
import { refuse } from '../../../src/domain/result';
import {
  aContext,
  aDispatchedNotice,
  aNotice,
  answered,
  aPlan,
  aStranger,
  theCoordinator,
} from '../../support/builders';
import { aBasis, given } from '../../support/basisBuilders';
import {
  aClosedNotice,
  aCounted,
  aMadeAssessment,
  aReply,
  theResponder,
} from '../../support/closingBuilders';

const wish: CloseNotice = { ending: 'handled', note: '', reasons: {} };
const aFollowedUpNotice = (changes: Partial<Notice> = {}): Notice =>
  aNotice({ status: 'dispatched', plan: aPlan(), assessment: aMadeAssessment(), ...changes });
const close = (
  notice: Notice,
  dispatches: readonly CountedDispatch[] = [aCounted()],
  changes: Partial<CloseNotice> = {},
  today = '2026-03-23',
) => closeNotice(notice, { ...wish, ...changes }, aContext({ dispatches, today }));
const required = (...checks: string[]) => refuse({ code: 'check/required', checks });
const unreasoned = (...checks: string[]) => refuse({ code: 'check/reason-missing', checks });

describe('Closing a case', () => {
  it('is done when everything required is, with a note', () => {
    expect(close(aFollowedUpNotice(), [aCounted()], { note: ' Klart. ' })).toEqual({
      ok: true,
      value: { type: 'noticeClosed', payload: { ending: 'handled', note: 'Klart.', reasons: {} } },
    });
  });

  it('is refused while a department that was asked has not answered (X-02)', () => {
    expect(close(aFollowedUpNotice(), [aCounted(), aCounted({ status: 'received' })])).toEqual(
      required('closing/asked-complete'),
    );
  });

  it('does not wait for those who were only informed (X-17)', () => {
    const informed = aCounted({ mode: 'information', status: 'posted' });
    expect(close(aFollowedUpNotice(), [aCounted(), informed]).ok).toBe(true);
  });

  it('is refused before the dispatches of a mailing can be counted', () => {
    expect(close(aFollowedUpNotice(), [])).toEqual(required('closing/asked-complete'));
    const notice = aFollowedUpNotice({
      plan: aPlan({ units: [...aPlan().units, ...aPlan().units] }),
    });
    expect(close(notice, [aCounted()])).toEqual(required('closing/asked-complete'));
  });

  it('asks for a reason when all who are left were silent past the last day', () => {
    const silent = aCounted({ status: 'posted' });
    const notice = aFollowedUpNotice();
    expect(close(notice, [silent], {}, '2026-03-30')).toEqual(required('closing/asked-complete'));
    expect(close(notice, [silent], {}, '2026-03-31')).toEqual(unreasoned('closing/asked-complete'));
    const reasons = { 'closing/asked-complete': 'Enheten är nedlagd.' };
    const result = close(notice, [silent], { reasons }, '2026-03-31');
    expect(result.ok && result.value.payload).toMatchObject({ reasons });
  });

  it('is refused while one who confirmed receipt has not said that it is done, however late', () => {
    const open = [aCounted({ status: 'posted' }), aCounted({ status: 'received' })];
    expect(close(aFollowedUpNotice(), open, {}, '2026-05-01')).toEqual(
      required('closing/asked-complete'),
    );
  });

  it('is refused before those with own handling have told that they closed (SN-61)', () => {
    const own = aCounted({ mode: 'ownHandling', status: 'posted' });
    expect(close(aFollowedUpNotice(), [aCounted(), own], {}, '2026-05-01')).toEqual(
      required('closing/own-handling-closed'),
    );
    expect(close(aFollowedUpNotice(), [aCounted(), { ...own, status: 'handled' }]).ok).toBe(true);
  });

  it('is refused before the sender has the replies that are wanted (B1-08, B1-10)', () => {
    const wanted = { wanted: true, responder: theResponder } as const;
    const assessment = aMadeAssessment({ receiptReply: wanted, completionReply: wanted });
    expect(close(aFollowedUpNotice({ assessment }))).toEqual(
      required('closing/receipt-reply', 'closing/completion-reply'),
    );
    const replies = [aReply(), aReply({ reply: 'completion' })];
    expect(close(aFollowedUpNotice({ assessment, replies })).ok).toBe(true);
  });

  it('is refused before a withdrawn product on contract is handed over (SN-18)', () => {
    const assessment = aMadeAssessment({ withdrawn: true });
    expect(close(aFollowedUpNotice({ assessment }))).toEqual(required('closing/handed-over'));
    const told = { routine: 'RH-13659', to: 'x@y.example', contractNumber: 'A-17', facts: 'x' };
    const handOver = { ...told, ...answered() };
    expect(close(aFollowedUpNotice({ assessment, handOver })).ok).toBe(true);
  });

  it('asks for a reason where nothing was assessed or sent out (B1-12, SN-24)', () => {
    expect(close(aNotice(), [])).toEqual(unreasoned('closing/assessed', 'closing/sent'));
  });

  it('needs no mailing where Logistikservice or the services handle it (SN-29)', () => {
    const assessment = aMadeAssessment({ way: 'logistics' });
    expect(close(aNotice({ assessment }), []).ok).toBe(true);
    const { efforts, replies } = aFollowedUpNotice();
    const facts = { assessment, efforts, replies, recipients: 0, dispatches: [] };
    const codes = closingChecks(facts, 'handled', '2026-03-23').map(({ code }) => code);
    expect(codes).not.toContain('closing/sent');
  });

  it('never waits for what is optional: chief physician, intranet, time and cost (SN-41, SN-62, X-29)', () => {
    const { efforts, replies } = aFollowedUpNotice();
    const facts = { efforts, replies, recipients: 1, dispatches: [aCounted()] };
    const optional = closingChecks({ ...facts, plan: { risk: 'high' } }, 'handled', '2026-03-23')
      .filter(({ strength }) => strength === 'optional')
      .map(({ row, met }) => [row, met]);
    expect(optional).toEqual([
      ['SN-41', false],
      ['SN-62', false],
      ['X-29', false],
    ]);
    const atLowRisk = closingChecks({ ...facts, plan: { risk: 'low' } }, 'handled', '2026-03-23');
    expect(atLowRisk.some(({ row }) => row === 'SN-41')).toBe(false);
  });

  it('is refused to anybody but the coordinator, and the second time', () => {
    expect(closeNotice(aNotice(), wish, aContext({ by: aStranger }))).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
    expect(close(aClosedNotice())).toEqual(refuse({ code: 'notice/already-closed' }));
  });

  it('is refused with a reason too long to be shown with the case', () => {
    const reasons = { 'closing/assessed': 'x'.repeat(1_001), 'closing/sent': 'x' };
    expect(close(aNotice(), [], { reasons })).toEqual(
      refuse({ code: 'notice/part-too-long', part: 'reason', most: 1_000 }),
    );
  });

  it('keeps with the case how it ended, by whom, and each reason (X-11, SN-30)', () => {
    const reasons = { 'closing/assessed': 'Redan känt.', 'closing/sent': 'Rör ingen hos oss.' };
    const event = {
      type: 'noticeClosed',
      payload: { ending: 'handled', note: '', reasons },
    } as const;
    const at = '2026-03-24T08:00:00.000Z';
    expect(evolveNotice(aNotice(), event, { actor: theCoordinator, at })?.ended).toEqual({
      by: theCoordinator,
      at,
      ending: 'handled',
      note: '',
      reasons,
    });
  });

  it('is refused with a patient in the note or in a reason (C9)', () => {
    const refusal = refuse({ code: 'notice/patient-named' });
    expect(close(aFollowedUpNotice(), [aCounted()], { note: '19121212-1212' })).toEqual(refusal);
    const reasons = { 'closing/assessed': 'x 19121212-1212', 'closing/sent': 'x' };
    expect(close(aNotice(), [], { reasons })).toEqual(refusal);
  });
});

describe('Setting a notice aside', () => {
  it('takes junk straight from the mailbox, as no safety notice (SN-63)', () => {
    expect(close(aNotice(), [], { ending: 'notANotice' }).ok).toBe(true);
  });

  it('for information asks why when nobody has assessed it (B1-12, SN-04)', () => {
    const ending = 'informationOnly';
    expect(close(aNotice(), [], { ending })).toEqual(unreasoned('closing/assessed'));
    const reasons = { 'closing/assessed': 'Rör bara en annan region.' };
    expect(close(aNotice(), [], { ending, reasons }).ok).toBe(true);
    expect(close(aNotice({ assessment: aMadeAssessment() }), [], { ending }).ok).toBe(true);
  });

  it('as not present asks for a reason when nobody has looked (SN-12)', () => {
    const notice = aNotice({ assessment: aMadeAssessment() });
    expect(close(notice, [], { ending: 'notPresent' })).toEqual(unreasoned('closing/looked-for'));
    const reasons = { 'closing/looked-for': 'Säljs inte i Sverige.' };
    expect(close(notice, [], { ending: 'notPresent', reasons }).ok).toBe(true);
  });

  it('as not present is enough when the basis found nothing, or no department has it (SN-12)', () => {
    const notice = aNotice({ assessment: aMadeAssessment() });
    const none = [aCounted({ status: 'notAffected' })];
    expect(close(notice, none, { ending: 'notPresent' }).ok).toBe(true);
    const nothing = {
      ...given('contracts', { answer: { searchWords: 'pump', hit: false } }),
      ...given('purchases'),
      ...given('customers', { answer: { text: 'Ingen' } }),
      ...given('systems', { answer: { systems: [] } }),
    };
    const sought = (answers: Basis['answers']): boolean =>
      closeNotice(
        notice,
        { ...wish, ending: 'notPresent' },
        aContext({ basis: aBasis({ answers }) }),
      ).ok;
    const stock = given('stock', { answer: { stockItem: true } });
    expect([
      sought({}),
      sought(nothing),
      sought({ ...nothing, ...given('contracts'), ...given('stock') }),
      sought({ ...nothing, ...given('systems') }),
      sought({ ...nothing, ...stock }),
    ]).toEqual([false, true, false, false, false]);
  });

  it('leaves documentation and reply to those with own handling (SN-49), but waits for their word (SN-61)', () => {
    const receiptReply = { wanted: true, responder: theResponder } as const;
    const assessment = aMadeAssessment({ receiptReply });
    const own = aCounted({ mode: 'ownHandling', status: 'posted' });
    const notice = aFollowedUpNotice({ assessment });
    expect(close(notice, [own], { ending: 'delegated' })).toEqual(
      required('closing/own-handling-closed'),
    );
    expect(close(notice, [{ ...own, status: 'handled' }], { ending: 'delegated' }).ok).toBe(true);
  });

  it.each(chosenEndings)('as %s is refused while a department is left waiting', (ending) => {
    const result = close(aDispatchedNotice(), [aCounted({ status: 'received' })], { ending });
    expect(result).toMatchObject({ refusal: { code: 'check/required' } });
  });
});

describe('A closed case (X-11)', () => {
  const closed = aClosedNotice({ assessment: aMadeAssessment({ withdrawn: true }) });
  const shut = refuse({ code: 'notice/already-closed' });

  it('takes no correction, mail, hand-over or reply', () => {
    const contact = { criteria: ['seriousRisk'], message: 'x' } as const;
    const reply = { reply: 'receipt', via: 'mail', to: 'a@b.example' } as const;
    expect([
      correctNotice(closed, { changes: [] }, aContext()),
      contactChiefPhysician(closed, contact, aContext()),
      handOverNotice(closed, { facts: 'x' }, aContext()),
      replyToSender(closed, reply, aContext()),
    ]).toEqual([shut, shut, shut, shut]);
  });

  it('still takes news for staff, and time and cost', () => {
    const news = { headline: 'x', meaning: 'y', from: '2026-03-23', until: '2026-03-23' };
    expect(publishNotice(closed, news, aContext()).ok).toBe(true);
    expect(recordEffort(closed, { minutes: 5, amount: 0, what: 'x' }, aContext()).ok).toBe(true);
  });

  it('is opened again with a reason, and stands where it stood', () => {
    const result = reopenNotice(closed, { reason: ' Ny uppgift. ' }, aContext());
    expect(result).toEqual({
      ok: true,
      value: { type: 'noticeReopened', payload: { reason: 'Ny uppgift.' } },
    });
    const event = { type: 'noticeReopened', payload: { reason: 'x' } } as const;
    const meta = answered(theCoordinator);
    const reopened = (notice: Notice) =>
      evolveNotice(notice, event, { at: meta.at, actor: meta.by })?.status;
    expect([
      reopened(aClosedNotice()),
      reopened(closed),
      reopened(aClosedNotice({ plan: aPlan() })),
    ]).toEqual(['received', 'assessed', 'dispatched']);
  });

  it('is not opened again without a reason, by others, or when it is open', () => {
    expect(reopenNotice(closed, { reason: '' }, aContext())).toEqual(
      refuse({ code: 'notice/reason-missing' }),
    );
    expect(reopenNotice(closed, { reason: 'x' }, aContext({ by: aStranger }))).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
    expect(reopenNotice(aNotice(), { reason: 'x' }, aContext())).toEqual(
      refuse({ code: 'notice/not-closed' }),
    );
  });
});
