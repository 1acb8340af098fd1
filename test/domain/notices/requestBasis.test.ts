import { requestBasis } from '../../../src/domain/notices/requestBasis';
import { evolveNotice } from '../../../src/domain/notices/notice';
import { theParties, theQuestions } from '../../support/basisBuilders';
import {
  aContext,
  aDispatchedNotice,
  aField,
  aNotice,
  aStranger,
  theCoordinator,
  theRules,
} from '../../support/builders';

const context = aContext({
  rules: { ...theRules, basis: { parties: theParties, questions: theQuestions } },
});
const done = { by: theCoordinator, at: '2026-03-23T09:00:00.000Z' };
const refusal = (...all: Parameters<typeof requestBasis>): string | undefined => {
  const result = requestBasis(...all);
  return result.ok ? undefined : result.refusal.code;
};

describe('Asking for the basis', () => {
  it('asks the parties of the case’s edition about the product as it was read (SN-17, B1-01)', () => {
    const notice = aNotice({
      fields: {
        productName: aField('Nordpump 500'),
        manufacturer: aField('Nordpump AB'),
        lots: aField('A1', 'A2'),
        problem: aField('Pumpen kan stanna utan larm.'),
      },
    });
    expect(requestBasis(notice, {}, context)).toEqual({
      ok: true,
      value: {
        type: 'basisStarted',
        payload: {
          routine: 'RH-15405',
          edition: '2026-03-23',
          matter: {
            title: 'Nordpump 500',
            manufacturer: 'Nordpump AB',
            identifiers: [{ field: 'lots', values: ['A1', 'A2'] }],
            problem: 'Pumpen kan stanna utan larm.',
          },
          parties: theParties,
          questions: theQuestions,
        },
      },
    });
  });

  it('names a notice by its subject when no product was read', () => {
    expect(requestBasis(aNotice({ fields: {} }), {}, context)).toMatchObject({
      value: { payload: { matter: { title: 'Field Safety Notice: Nordpump 500', problem: '' } } },
    });
  });

  it('sends no more numbers than a card has room for', () => {
    const lots = aField(...Array.from({ length: 500 }, (_, index) => `${index}`.repeat(100)));
    const result = requestBasis(aNotice({ fields: { lots } }), {}, context);
    expect(JSON.stringify(result).length).toBeLessThan(6_000);
  });

  it('leaves out what the notice does not call for, with what waits for it and who has nothing left', () => {
    const result = requestBasis(
      aNotice(),
      { leaveOut: ['systems', 'contracts', 'customers'] },
      context,
    );
    expect(result).toMatchObject({
      value: { payload: { parties: [{ key: 'procurement' }], questions: [{ key: 'purchases' }] } },
    });
  });

  it.each([
    [
      'by anybody but the coordinator',
      aNotice(),
      {},
      { by: aStranger },
      'notice/not-the-coordinator',
    ],
    [
      'when the case is closed',
      aNotice({ ended: { ...done, ending: 'handled', note: '' } }),
      {},
      {},
      'notice/already-closed',
    ],
    ['twice', aNotice({ basisAsked: done }), {}, {}, 'notice/basis-already-asked'],
    [
      'with no question left',
      aNotice(),
      { leaveOut: theQuestions.map(({ key }) => key) },
      {},
      'notice/nothing-to-ask',
    ],
  ])('is refused %s', (_, notice, command, changes, code) => {
    expect(refusal(notice, command, { ...context, ...changes })).toBe(code);
  });

  it('moves a new case on, and leaves one that has been sent out where it is (SN-63)', () => {
    const started = requestBasis(aNotice(), {}, context);
    if (!started.ok) throw new TypeError(started.refusal.code);
    const meta = { at: done.at, actor: theCoordinator };
    expect(evolveNotice(aNotice(), started.value, meta)).toMatchObject({
      status: 'collectingBasis',
      basisAsked: done,
    });
    expect(evolveNotice(aDispatchedNotice(), started.value, meta)?.status).toBe('dispatched');
    expect(refusal(aDispatchedNotice(), {}, context)).toBeUndefined();
  });
});
