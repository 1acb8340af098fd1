import { assessNotice } from '../../../src/domain/notices/assessNotice';
import { assessmentChecks, type AssessNotice } from '../../../src/domain/notices/assessmentChecks';
import { evolveNotice } from '../../../src/domain/notices/notice';
import { proposeAssessment } from '../../../src/domain/notices/proposeAssessment';
import { aBasis, aCompleteBasis, anAssessment, given } from '../../support/basisBuilders';
import {
  aContext,
  aDispatchedNotice,
  aField,
  aNotice,
  aStranger,
  theCoordinator,
} from '../../support/builders';

const context = aContext({ basis: aCompleteBasis() });
const done = { by: theCoordinator, at: '2026-03-23T11:00:00.000Z' };
const assessed = (changes: Partial<AssessNotice> = {}, rest = context, notice = aNotice()) =>
  assessNotice(notice, anAssessment(changes), rest);
const refusal = (...all: Parameters<typeof assessed>) => {
  const result = assessed(...all);
  return result.ok ? undefined : result.refusal;
};
const left = (wanted: AssessNotice): readonly string[] =>
  assessmentChecks(wanted, aCompleteBasis())
    .filter(({ met }) => !met)
    .map(({ code, row, strength }) => `${code} ${row} ${strength}`);

describe('Assessing a notice', () => {
  it('ends Bilaga 1 with how it is handled, who acts, whether patients are concerned, and who answers the sender (B1-12, SN-11, SN-21, SN-27)', () => {
    const result = assessed({ performedBy: 'medicalTechnology', concernsPatients: true });
    expect(result).toEqual({
      ok: true,
      value: {
        type: 'noticeAssessed',
        payload: {
          ...anAssessment(),
          withdrawn: false,
          performedBy: 'medicalTechnology',
          concernsPatients: true,
          reasons: {},
        },
      },
    });
  });

  it.each([
    [
      'the kind of product (SN-23)',
      { productKind: undefined },
      'assessment/product-kind SN-23 required',
    ],
    [
      'whether it is on contract (SN-12)',
      { contract: undefined },
      'assessment/contract SN-12 required',
    ],
    [
      'the contract’s number (B1-03)',
      { contractNumber: ' ' },
      'assessment/contract-number B1-03 required',
    ],
    [
      'whether it is recalled or scrapped (SN-29)',
      { disposal: undefined },
      'assessment/disposal SN-29 required',
    ],
    ['the way (SN-28)', { way: undefined }, 'assessment/way SN-28 required'],
    [
      'why another way is taken (SN-30)',
      { way: 'services' },
      'assessment/way-reason SN-30 required',
    ],
    [
      'whether a receipt is wanted (B1-08)',
      { receiptReply: undefined },
      'assessment/receipt-reply B1-08 required',
    ],
    [
      'who gives the receipt (B1-09)',
      { receiptReply: { wanted: true, responder: { id: '', name: ' ' } } },
      'assessment/receipt-responder B1-09 required',
    ],
    [
      'whether a reply on completion is wanted (B1-10)',
      { completionReply: undefined },
      'assessment/completion-reply B1-10 required',
    ],
    [
      'who replies on completion (B1-11)',
      { completionReply: { wanted: true, responder: { id: '', name: '' } } },
      'assessment/completion-responder B1-11 required',
    ],
    ['the assessment in words (B1-12)', { statement: ' ' }, 'assessment/statement B1-12 required'],
  ] as const)('is refused without %s', (_, changes, check) => {
    expect(left(anAssessment(changes))).toEqual([check]);
    expect(refusal(changes)).toEqual({ code: 'check/required', checks: [check.split(' ')[0]] });
  });

  it('withdraws only what was procured (SN-18)', () => {
    expect(refusal({ contract: 'outsideContract', withdrawn: true })).toEqual({
      code: 'check/required',
      checks: ['assessment/withdrawn-on-contract'],
    });
    expect(assessed({ withdrawn: true })).toMatchObject({
      value: { payload: { withdrawn: true } },
    });
  });

  it('takes another way with its reason, and keeps no reason for the routine’s own (SN-30)', () => {
    const wayReason = 'Logistikservice hämtar pumparna.';
    expect(assessed({ way: 'logistics', wayReason })).toMatchObject({
      value: { payload: { way: 'logistics', wayReason } },
    });
    expect(assessed({ wayReason })).toMatchObject({
      value: { payload: expect.not.objectContaining({ wayReason }) as unknown },
    });
  });

  it.each([
    ['an incomplete basis (SN-17)', {}, aContext({ basis: aBasis() }), 'assessment/basis-complete'],
    ['no basis at all (SN-17)', {}, aContext(), 'assessment/basis-complete'],
    [
      'a contract nobody checked (SN-12)',
      { contract: 'unknown' },
      context,
      'assessment/contract-known',
    ],
  ] as const)('goes on with %s for a reason that is kept', (_, changes, rest, code) => {
    expect(refusal(changes, rest)).toEqual({ code: 'check/reason-missing', checks: [code] });
    const reasons = { [code]: ' Brådskar. ' };
    expect(assessed({ ...changes, reasons }, rest)).toMatchObject({
      value: { payload: { reasons: { [code]: 'Brådskar.' } } },
    });
  });

  it.each([
    ['by anybody but the coordinator', { by: aStranger }, aNotice(), 'notice/not-the-coordinator'],
    [
      'when the case is closed',
      {},
      aNotice({ ended: { ...done, ending: 'handled', note: '' } }),
      'notice/already-closed',
    ],
  ])('is refused %s', (_, changes, notice, code) => {
    expect(refusal({}, { ...context, ...changes }, notice)).toEqual({ code });
  });

  it('names no patient, and stays within what a log entry holds', () => {
    expect(refusal({ statement: 'Gäller 19811218-9876.' })).toEqual({
      code: 'notice/assessment-names-patient',
    });
    expect(refusal({ statement: 'x'.repeat(8_001) })).toEqual({
      code: 'notice/assessment-too-long',
    });
  });

  it('moves a case on to assessed, and one that has been sent out stays sent out (SN-63)', () => {
    const result = assessed();
    if (!result.ok) throw new TypeError(result.refusal.code);
    const meta = { at: done.at, actor: theCoordinator };
    expect(evolveNotice(aNotice(), result.value, meta)).toMatchObject({
      status: 'assessed',
      assessment: { ...done, way: 'departments' },
    });
    expect(evolveNotice(aDispatchedNotice(), result.value, meta)?.status).toBe('dispatched');
  });
});

describe('What is proposed for an assessment', () => {
  const duty = { wanted: true, responder: theCoordinator };

  it('is what the basis found', () => {
    expect(
      proposeAssessment(
        {},
        aBasis({ answers: { ...given('contracts'), ...given('systems') } }),
        theCoordinator,
      ),
    ).toEqual({ productKind: 'equipment', contract: 'onContract', contractNumber: 'A-123' });
  });

  it.each([
    ['asks for a reply', { replyRequired: aField('yes') }, duty],
    ['gives a last day to reply', { replyDeadline: aField('2026-04-01') }, duty],
    [
      'wants none',
      { replyRequired: aField('no'), replyDeadline: aField('2026-04-01') },
      { wanted: false },
    ],
    ['does not say', {}, undefined],
  ])('is both replies or none as the notice %s (B1-08, B1-10)', (_, fields, wanted) => {
    const { receiptReply, completionReply } = proposeAssessment(fields, undefined, theCoordinator);
    expect([receiptReply, completionReply]).toEqual([wanted, wanted]);
  });
});
