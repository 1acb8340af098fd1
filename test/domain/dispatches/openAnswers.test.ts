import { answerDispatch } from '../../../src/domain/dispatches/answerDispatch';
import { askedAsOf, openAnswers } from '../../../src/domain/dispatches/openAnswers';
import { refuse } from '../../../src/domain/result';
import { answered, aPostedDispatch, theHead } from '../../support/builders';
import { aForm, everyState } from '../../support/dispatchBuilders';

const inState = (name: string) => everyState.find(([state]) => state === name)![1];

describe('The answers that may still be given (X-02)', () => {
  it.each([
    ['posted', ['received', 'notAffected', 'needsHelp']],
    ['received', ['handled', 'begun', 'notAffected', 'needsHelp']],
    ['begun', ['handled', 'notAffected', 'needsHelp']],
    ['in need of help', ['handled', 'begun', 'notAffected']],
    ['not affected', ['handled']],
    ['handled', []],
    ['withdrawn', []],
    ['superseded', []],
  ])('are these when it is %s', (state, kinds) => {
    expect(openAnswers(inState(state))).toEqual(kinds);
  });

  it('are none when it is only for information (X-17)', () => {
    expect(openAnswers(inState('for information'))).toEqual([]);
  });

  it('are receipt and the closing note for a service with own handling (SN-61)', () => {
    expect(openAnswers(inState('own handling'))).toEqual(['received', 'closed']);
    expect(openAnswers(inState('closed by own handling'))).toEqual([]);
  });

  it('are all taken by the rule', () => {
    const answers = {
      received: { kind: 'received' },
      notAffected: { kind: 'notAffected' },
      begun: { kind: 'begun' },
      needsHelp: { kind: 'needsHelp', question: 'Vilka?' },
      handled: { kind: 'handled', items: 1, comment: '' },
      closed: { kind: 'closed', note: '' },
    } as const;
    const refused = everyState.flatMap(([state, dispatch]) =>
      openAnswers(dispatch)
        .filter((kind) => !answerDispatch(dispatch, answers[kind], theHead).ok)
        .map((kind) => [state, kind]),
    );
    expect(refused).toEqual([]);
  });
});

describe('A form that was filled in', () => {
  const dispatch = aPostedDispatch({ received: answered() });

  it('is taken while it asks what the notice asks', () => {
    expect(answerDispatch(dispatch, { kind: 'filledIn', form: aForm() }, theHead)).toMatchObject({
      ok: true,
      value: { type: 'handlingReported', payload: { items: 3 } },
    });
  });

  it('is refused when the notice was corrected after it was shown', () => {
    const corrected = { ...dispatch, corrected: { at: '2026-03-25T10:00:00.000Z', what: 'x' } };
    expect(answerDispatch(corrected, { kind: 'filledIn', form: aForm() }, theHead)).toEqual(
      refuse({ code: 'dispatch/changed-meanwhile' }),
    );
    const form = aForm({ asOf: askedAsOf(corrected) });
    expect(answerDispatch(corrected, { kind: 'filledIn', form }, theHead).ok).toBe(true);
  });

  it('is refused on the card of an earlier round', () => {
    const again = { ...dispatch, queuedAt: '2026-03-26T10:00:00.000Z' };
    expect(answerDispatch(again, { kind: 'filledIn', form: aForm() }, theHead)).toEqual(
      refuse({ code: 'dispatch/changed-meanwhile' }),
    );
  });
});
