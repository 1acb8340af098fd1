import { closeCase } from '../../../src/domain/cases/commands/closeCase';
import { moveBack } from '../../../src/domain/cases/commands/moveBack';
import { moveOn } from '../../../src/domain/cases/commands/moveOn';
import { registerCase } from '../../../src/domain/cases/commands/registerCase';
import { missingForStep } from '../../../src/domain/cases/missingForStep';
import { type CaseStep, caseKeyOf, isCaseKey } from '../../../src/domain/cases/groupCase';
import type { Person } from '../../../src/domain/units/unit';
import {
  aCase,
  aContext,
  answered,
  consulted,
  covered,
  documentAdded,
  inConsultation,
  inPreparation,
  inProposal,
  inRegistration,
  registered,
  someCaseSettings,
  theMember,
  theSecretary,
} from '../../support/caseBuilders';

const missing = (state: ReturnType<typeof aCase>, today = '2026-03-23') =>
  missingForStep(state, someCaseSettings(), today);

describe('The five steps of a case (LS-04)', () => {
  it('are taken one at a time, from intake to a proposal, by those who lead', () => {
    const whole = [...inConsultation, consulted, answered];
    const steps = [
      [],
      [...inRegistration, registered],
      [...inPreparation, covered('Juridik'), covered('Medicin'), documentAdded],
      whole,
    ].map((events) => moveOn(aCase(events), {}, aContext(theSecretary)));
    expect(steps.map((step) => step.ok && step.value.payload)).toEqual([
      { from: 'intake', to: 'registration' },
      { from: 'registration', to: 'preparation' },
      { from: 'preparation', to: 'consultation' },
      { from: 'consultation', to: 'proposal' },
    ]);
    expect(moveOn(aCase(), {}, aContext(theMember))).toMatchObject({
      refusal: { code: 'case/not-the-leader' },
    });
  });

  it('end with a proposal: the group does not decide (LS-05)', () => {
    expect(moveOn(aCase(inProposal), {}, aContext())).toEqual({
      ok: false,
      refusal: { code: 'case/last-step' },
    });
    expect(missing(aCase(inProposal))).toEqual([]);
  });

  it('need a diary number and an official before preparation', () => {
    const state = aCase(inRegistration);
    expect(missing(state)).toEqual([{ kind: 'diaryNumber' }, { kind: 'official' }]);
    expect(moveOn(state, {}, aContext())).toEqual({
      ok: false,
      refusal: { code: 'case/step-incomplete', missing: missing(state) },
    });
  });

  it('need every perspective and a document before others are asked (LS-13, LS-19)', () => {
    expect(missing(aCase([...inPreparation, covered('Juridik')]))).toEqual([
      { kind: 'perspective', perspective: 'Medicin' },
      { kind: 'document' },
    ]);
  });

  it('need touched instances asked and answered, or silent behind the day (LS-18)', () => {
    const state = aCase(inConsultation, { instanceKeys: ['ledning', 'gas'] });
    expect(missing(state)).toEqual([
      { kind: 'consultation', instanceKey: 'ledning', instance: 'HS-ledning' },
      { kind: 'consultation', instanceKey: 'gas', instance: 'Gaskommittén' },
    ]);
    const asked = aCase([...inConsultation, consulted]);
    expect(missing(asked, '2026-04-13')).toEqual([
      { kind: 'answer', instance: 'HS-ledning', dueOn: '2026-04-13' },
    ]);
    expect(missing(asked, '2026-04-14')).toEqual([]);
    expect(missing(aCase([...inConsultation, consulted, answered]))).toEqual([]);
  });

  it('ask nobody when no instance is touched', () => {
    expect(missing(aCase(inConsultation, { instanceKeys: [] }))).toEqual([]);
  });

  it('are remembered, with who took them and why when they were taken back', () => {
    const state = aCase([
      ...inRegistration,
      {
        type: 'caseMovedBack',
        payload: { from: 'registration', to: 'intake', reason: 'Oklar avsändare.' },
      },
    ]);
    expect(state.step).toBe('intake');
    expect(state.steps.map(({ step, backBecause }) => [step, backBecause])).toEqual([
      ['intake', undefined],
      ['registration', undefined],
      ['intake', 'Oklar avsändare.'],
    ]);
  });
});

describe('Registering a case', () => {
  const register = (some: object, events = inRegistration, by: Person = theSecretary) =>
    registerCase(
      aCase(events),
      { diaryNumber: 'RN-1', officialId: theMember.id, ...some },
      aContext(by),
    );

  it('gives it a diary number and an official who sits in the group', () => {
    expect(register({})).toEqual({ ok: true, value: registered });
    expect(register({ officialId: 'ylva' })).toMatchObject({
      refusal: { code: 'case/unknown-official' },
    });
  });

  it('is refused without either, in intake, unchanged, and to others', () => {
    expect(register({ diaryNumber: ' ' })).toMatchObject({ refusal: { part: 'diaryNumber' } });
    expect(register({ officialId: '' })).toMatchObject({ refusal: { part: 'official' } });
    expect(register({}, [])).toMatchObject({
      refusal: { code: 'case/not-in-step', step: 'registration' },
    });
    expect(register({}, [...inRegistration, registered])).toMatchObject({
      refusal: { code: 'case/nothing-changed' },
    });
    expect(register({}, inRegistration, theMember)).toMatchObject({
      refusal: { code: 'case/not-the-leader' },
    });
  });
});

describe('Taking a case back', () => {
  const back = (to: CaseStep, reason = 'Mer behövs.', by: Person = theSecretary) =>
    moveBack(aCase(inPreparation), { to, reason }, aContext(by));

  it('goes to any earlier step, and says why', () => {
    expect(back('intake')).toEqual({
      ok: true,
      value: {
        type: 'caseMovedBack',
        payload: { from: 'preparation', to: 'intake', reason: 'Mer behövs.' },
      },
    });
    expect(back('registration', ' ')).toMatchObject({ refusal: { part: 'reason' } });
  });

  it('is no way forward, and not for others', () => {
    expect(back('preparation')).toMatchObject({
      refusal: { code: 'case/not-an-earlier-step', step: 'preparation' },
    });
    expect(back('intake', 'Mer.', theMember)).toMatchObject({
      refusal: { code: 'case/not-the-leader' },
    });
  });
});

describe('Closing a case', () => {
  const close = (reason = 'Överlämnat till inköp.', by: Person = theSecretary) =>
    closeCase(aCase(), { ending: 'handedOver', reason }, aContext(by));
  const closed = aCase([
    { type: 'caseClosed', payload: { ending: 'noFurther', reason: 'Inte strategiskt.' } },
  ]);

  it('says how and why (LS-03)', () => {
    expect(close()).toEqual({
      ok: true,
      value: {
        type: 'caseClosed',
        payload: { ending: 'handedOver', reason: 'Överlämnat till inköp.' },
      },
    });
    expect(close('')).toMatchObject({ refusal: { part: 'reason' } });
    expect(close('Nej.', theMember)).toMatchObject({ refusal: { code: 'case/not-the-leader' } });
  });

  it('leaves it as it is: nothing is done with it any more', () => {
    expect(closed.closed).toMatchObject({ ending: 'noFurther', by: { name: 'Maja Ek' } });
    expect(moveOn(closed, {}, aContext())).toEqual({
      ok: false,
      refusal: { code: 'case/closed' },
    });
  });

  it('needs a group the region still has', () => {
    expect(moveOn(aCase(), {}, aContext(theSecretary, { groups: [] }))).toEqual({
      ok: false,
      refusal: { code: 'case/unknown-group' },
    });
  });
});

describe('The number of a case', () => {
  it('is of the year, in four places', () => {
    expect(caseKeyOf('LSG', '2026', 7)).toBe('LSG-2026-0007');
    expect(isCaseKey('LSG-2026-0007')).toBe(true);
    expect(isCaseKey('nytt')).toBe(false);
  });
});
