import { checkHandling } from '../../../src/domain/dispatches/checkHandling';
import { reportOf } from '../../../src/domain/dispatches/handlingForm';
import { ok, refuse } from '../../../src/domain/result';
import { aContent } from '../../support/builders';
import { aForm, anExactingContent } from '../../support/dispatchBuilders';

describe('What a filled-in form reports', () => {
  it('is one number where the notice asks no more', () => {
    const asked = aContent({ actions: ['Ta ur bruk.'] });
    expect(reportOf(aForm({ comment: 'Märkta.' }), asked)).toEqual({
      items: 3,
      comment: 'Märkta.',
    });
  });

  it('is an answer to each of several actions, with the reason for what is not done (X-05)', () => {
    expect(
      reportOf(aForm({ done: [1], reason: 'Används hela natten.' }), aContent()).actions,
    ).toEqual([
      { action: 0, done: false, reason: 'Används hela natten.' },
      { action: 1, done: true },
    ]);
  });

  it('says who carried out what is done (SN-27)', () => {
    const form = aForm({ done: [0], reason: 'Senare.', performedBy: 'medicalTechnology' });
    expect(reportOf(form, aContent()).actions).toEqual([
      { action: 0, done: true, performedBy: 'medicalTechnology' },
      { action: 1, done: false, reason: 'Senare.' },
    ]);
    expect(reportOf(form, aContent({ actions: ['Ta ur bruk.'] })).actions).toEqual([
      { action: 0, done: true, performedBy: 'medicalTechnology' },
    ]);
  });

  it('gives quantities to the lots of the notice in their order, and counts what was found (X-05)', () => {
    const { items: _items, ...form } = aForm({
      lots: [
        { found: 3, returned: 2, destroyed: 1 },
        { found: 4, returned: 0, destroyed: 0 },
        { found: 99, returned: 0, destroyed: 0 },
      ],
    });
    expect(reportOf(form, anExactingContent())).toMatchObject({
      items: 7, // 3 + 4: a third lot was not asked for
      lots: [
        { lot: 'A1', found: 3, returned: 2, destroyed: 1 },
        { lot: 'A2', found: 4, returned: 0, destroyed: 0 },
      ],
    });
  });

  it('is no number where none was written', () => {
    const { items: _items, ...form } = aForm();
    expect(reportOf(form, aContent()).items).toBeNaN();
  });

  it('says whether patients were informed only where the notice asks (X-18)', () => {
    const form = aForm({ patients: 'notInformed', patientReason: 'Ingen är berörd.' });
    expect(reportOf(form, anExactingContent()).patients).toEqual({
      informed: false,
      reason: 'Ingen är berörd.',
    });
    expect(reportOf(form, aContent()).patients).toBeUndefined();
  });
});

describe('Checking what a department reports', () => {
  const report = { items: 3, comment: ' Märkta. ' };
  const content = anExactingContent({ asksAboutPatients: false });
  const lot = { lot: 'A1', found: 3, returned: 1, destroyed: 2 };

  it('takes what was asked, with the comment trimmed', () => {
    const whole = { ...report, lots: [lot], actions: [{ action: 1, done: true }] };
    expect(checkHandling(whole, content)).toEqual(ok({ ...whole, comment: 'Märkta.' }));
  });

  it.each([
    ['an action the notice does not have', { actions: [{ action: 2, done: true }] }],
    ['an action that is no place', { actions: [{ action: 0.5, done: true }] }],
    [
      'an action twice',
      {
        actions: [
          { action: 0, done: true },
          { action: 0, done: false, reason: 'x' },
        ],
      },
    ],
    ['a lot the notice does not have', { lots: [{ ...lot, lot: 'B7' }] }],
    ['a lot twice', { lots: [lot, lot] }],
  ])('is refused for %s (X-05)', (_, beside) => {
    expect(checkHandling({ ...report, ...beside }, content)).toEqual(
      refuse({ code: 'dispatch/not-asked' }),
    );
  });

  it('is refused while an action is left undone without a reason (X-05)', () => {
    expect(
      checkHandling({ ...report, actions: [{ action: 0, done: false, reason: ' ' }] }, content),
    ).toEqual(refuse({ code: 'dispatch/reason-missing' }));
  });

  it('is refused when more of a lot is returned and destroyed than was found (X-05)', () => {
    expect(checkHandling({ ...report, lots: [{ ...lot, destroyed: 3 }] }, content)).toEqual(
      refuse({ code: 'dispatch/lots-crossed', lot: 'A1' }),
    );
  });

  it.each([
    ['nothing is said', undefined],
    ['they are not, without a reason', { informed: false, reason: '  ' }],
  ])('is refused when patients are asked about and %s (X-18)', (_, patients) => {
    expect(
      checkHandling({ ...report, ...(patients ? { patients } : {}) }, anExactingContent()),
    ).toEqual(refuse({ code: 'dispatch/patients-missing' }));
  });

  it.each([
    { informed: true },
    { informed: false, reason: 'Produkten används inte på patienter.' },
  ])('takes %j about patients (X-18)', (patients) => {
    expect(checkHandling({ ...report, patients }, anExactingContent()).ok).toBe(true);
  });

  it.each([
    ['the reason for an action', { actions: [{ action: 0, done: false, reason: '811218-9876' }] }],
    ['the reason about patients', { patients: { informed: false, reason: 'Pat 811218-9876' } }],
  ])('is refused when %s names a patient (C9)', (_, named) => {
    expect(checkHandling({ ...report, ...named }, anExactingContent())).toEqual(
      refuse({ code: 'dispatch/patient-named' }),
    );
  });
});
