import { type Answer, answerDispatch } from '../../../src/domain/dispatches/answerDispatch';
import { longestComment, mostItems } from '../../../src/domain/dispatches/checkHandling';
import { ok, refuse } from '../../../src/domain/result';
import {
  aDispatch,
  anUndeliveredDispatch,
  answered,
  aPerson,
  aPostedDispatch,
  aStranger,
  aUnit,
  aUnitWithout,
  theHead,
  theSubstitute,
} from '../../support/builders';

const received: Answer = { kind: 'received' };
const notAffected: Answer = { kind: 'notAffected' };
const handled = (items = 3, comment = ''): Answer => ({ kind: 'handled', items, comment });
const already = (by = theHead.name) =>
  refuse({ code: 'dispatch/already-answered', by, at: '2026-03-23T10:00:00.000Z' });

describe('Answering a dispatch (X-02)', () => {
  it.each([
    ['head', theHead],
    ['substitute', theSubstitute],
  ])('is open to the %s (X-16)', (_, by) => {
    expect(answerDispatch(aPostedDispatch(), received, by)).toEqual(
      ok({ type: 'receiptConfirmed', payload: {} }),
    );
  });

  it('is refused to anybody else, with the name of the head', () => {
    expect(answerDispatch(aPostedDispatch(), received, aStranger)).toEqual(
      refuse({ code: 'dispatch/not-the-head', unit: aUnit().name, head: theHead.name }),
    );
  });

  it('is refused to a namesake of the head', () => {
    expect(
      answerDispatch(aPostedDispatch(), received, aPerson(theHead.name, 'another-id')).ok,
    ).toBe(false);
  });

  it('is refused to everybody in a department without a head', () => {
    const unit = aUnitWithout(['head', 'substitute']);
    expect(answerDispatch(aPostedDispatch({ unit }), received, theHead)).toEqual(
      refuse({ code: 'dispatch/not-the-head', unit: unit.name, head: '' }),
    );
  });

  it.each([
    ['queued', aDispatch()],
    ['undelivered', anUndeliveredDispatch()],
  ])('is taken even while the card is %s', (_, dispatch) => {
    expect(answerDispatch(dispatch, received, theHead).ok).toBe(true);
  });

  it('may say “not affected” at once', () => {
    expect(answerDispatch(aPostedDispatch(), notAffected, theHead)).toEqual(
      ok({ type: 'notAffectedReported', payload: {} }),
    );
  });

  it('may say “not affected” after receipt', () => {
    expect(answerDispatch(aPostedDispatch({ received: answered() }), notAffected, theHead).ok).toBe(
      true,
    );
  });

  it('may say “handled” without confirming receipt first', () => {
    expect(answerDispatch(aPostedDispatch(), handled(2, ' Skickade tillbaka. '), theHead)).toEqual(
      ok({ type: 'handlingReported', payload: { items: 2, comment: 'Skickade tillbaka.' } }),
    );
  });

  it('may turn “not affected” into “handled”', () => {
    expect(
      answerDispatch(aPostedDispatch({ notAffected: answered() }), handled(), theHead).ok,
    ).toBe(true);
  });

  it.each([
    ['receipt', 'receipt', { received: answered() }, received],
    ['“not affected”', '“not affected”', { notAffected: answered() }, notAffected],
    ['receipt', '“not affected”', { notAffected: answered() }, received],
    ['“handled”', '“handled”', { handled: { ...answered(), items: 1, comment: '' } }, handled()],
    [
      '“not affected”',
      '“handled”',
      { handled: { ...answered(), items: 1, comment: '' } },
      notAffected,
    ],
    ['receipt', '“handled”', { handled: { ...answered(), items: 1, comment: '' } }, received],
  ])('is refused for %s after %s, with who answered and when', (_, __, standing, answer) => {
    expect(answerDispatch(aPostedDispatch(standing), answer, theSubstitute)).toEqual(already());
  });

  it('names the answer that weighs most when several stand', () => {
    const standing = {
      received: answered(theSubstitute),
      notAffected: answered(theHead),
    };
    expect(answerDispatch(aPostedDispatch(standing), received, theHead)).toEqual(
      already(theHead.name),
    );
  });

  it.each([0, 1, mostItems])('takes %s items', (items) => {
    expect(answerDispatch(aPostedDispatch(), handled(items), theHead).ok).toBe(true);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, mostItems + 1])(
    'is refused with %s items',
    (items) => {
      expect(answerDispatch(aPostedDispatch(), handled(items), theHead)).toEqual(
        refuse({ code: 'dispatch/items-invalid' }),
      );
    },
  );

  it('takes a comment of 2,000 characters and refuses a longer one', () => {
    const longest = 'å'.repeat(longestComment);
    expect(answerDispatch(aPostedDispatch(), handled(1, `${longest} `), theHead).ok).toBe(true);
    expect(answerDispatch(aPostedDispatch(), handled(1, `${longest}å`), theHead)).toEqual(
      refuse({ code: 'dispatch/comment-too-long' }),
    );
  });

  it('is refused when the comment names a patient (C9)', () => {
    expect(answerDispatch(aPostedDispatch(), handled(1, 'Pat 811218-9876'), theHead)).toEqual(
      refuse({ code: 'dispatch/patient-named' }),
    );
  });
});
