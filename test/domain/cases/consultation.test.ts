import { answerConsultation } from '../../../src/domain/cases/commands/answerConsultation';
import { consultInstances } from '../../../src/domain/cases/commands/consultInstances';
import { remindInstance } from '../../../src/domain/cases/commands/remindInstance';
import {
  consultationOfLetter,
  dueReminder,
  letterOfConsultation,
  statusOfInstance,
} from '../../../src/domain/cases/consultation';
import type { CaseEvent } from '../../../src/domain/cases/caseEvents';
import type { Person } from '../../../src/domain/units/unit';
import {
  aCase,
  aContext,
  answered,
  aStranger,
  consulted,
  inConsultation,
  inPreparation,
  inProposal,
  theChair,
  theManager,
  theMember,
} from '../../support/caseBuilders';

const asked: readonly CaseEvent[] = [...inConsultation, consulted];

describe('Consulting instances (LS-13, LS-18)', () => {
  const consult = (some: object = {}, events = inConsultation, by: Person = theMember) =>
    consultInstances(
      aCase(events),
      { instanceKeys: ['ledning'], question: 'Håller ni med?', ...some },
      aContext(by),
    );

  it('asks each a question by a day, the region’s number of days from today unless said', () => {
    expect(consult()).toEqual({ ok: true, value: consulted });
    expect(consult({ dueOn: '2026-03-30' })).toMatchObject({
      value: { payload: { dueOn: '2026-03-30' } },
    });
  });

  it('is refused without a question, without an instance, and for a day that has passed', () => {
    expect(consult({ question: '' })).toMatchObject({ refusal: { part: 'question' } });
    expect(consult({ instanceKeys: [] })).toMatchObject({
      refusal: { code: 'case/nobody-consulted' },
    });
    expect(consult({ instanceKeys: ['nowhere'] })).toMatchObject({
      refusal: { code: 'case/unknown-instance' },
    });
    ['2026-03-22', 'snart'].forEach((dueOn) =>
      expect(consult({ dueOn })).toMatchObject({ refusal: { code: 'case/day-passed' } }),
    );
  });

  it('is refused for an instance that nothing reaches', () => {
    expect(consult({ instanceKeys: ['tyst'] })).toMatchObject({
      refusal: { code: 'case/instance-unreached', instance: 'Tysta rådet' },
    });
  });

  it('belongs to its step, and to the official and those who lead', () => {
    expect(consult({}, inPreparation)).toMatchObject({
      refusal: { code: 'case/not-in-step', step: 'consultation' },
    });
    expect(consult({}, inConsultation, aStranger).ok).toBe(false);
  });
});

describe('Answering a consultation (LS-18)', () => {
  const answer = (some: object = {}, events = asked, by: Person = theManager) =>
    answerConsultation(
      aCase(events),
      {
        ...{ consultation: 1, instanceKey: 'ledning', answer: { kind: 'noComments' as const } },
        ...some,
      },
      aContext(by),
    );

  it('is for those who answer for the instance', () => {
    expect(answer()).toEqual({ ok: true, value: answered });
    expect(answer({ answer: { kind: 'comments', text: ' Ja. ' } })).toMatchObject({
      value: { payload: { kind: 'comments', text: 'Ja.' } },
    });
    expect(answer({}, asked, aStranger)).toMatchObject({
      refusal: { code: 'case/not-the-instance', instance: 'HS-ledning', people: 'Nils Ek' },
    });
  });

  it('is written down by those who lead, as said by whom', () => {
    expect(answer({ saidBy: 'Åsa Norén, i mejl' }, asked, theChair)).toMatchObject({
      value: { payload: { saidBy: 'Åsa Norén, i mejl' } },
    });
    expect(answer({ saidBy: ' ' }, asked, theChair)).toMatchObject({
      refusal: { code: 'case/part-missing', part: 'saidBy' },
    });
    expect(answer({}, asked, theChair).ok).toBe(false);
    expect(answer({ saidBy: 'Åsa Norén' }, asked, theMember).ok).toBe(false);
  });

  it('replaces an earlier answer until the case has gone on', () => {
    expect(answer({}, [...asked, answered]).ok).toBe(true);
    expect(answer({}, inProposal)).toMatchObject({
      refusal: { code: 'case/not-in-step', step: 'consultation' },
    });
  });

  it('is refused empty, for a question that was not asked, and when the case is closed', () => {
    expect(answer({ answer: { kind: 'comments', text: '' } })).toMatchObject({
      refusal: { part: 'answer' },
    });
    expect(answer({ consultation: 2 })).toMatchObject({
      refusal: { code: 'case/consultation-unknown' },
    });
    const closed = [
      ...asked,
      { type: 'caseClosed' as const, payload: { ending: 'decided' as const, reason: 'Klart.' } },
    ];
    expect(answer({}, closed)).toMatchObject({ refusal: { code: 'case/closed' } });
  });

  it('is for nobody on the card of an instance that the region no longer has', () => {
    const context = aContext(theManager);
    const settings = { ...context.settings, instances: [] };
    const command = { consultation: 1, instanceKey: 'ledning', answer: { kind: 'noComments' } };
    expect(
      answerConsultation(aCase(asked), command as never, { ...context, settings }),
    ).toMatchObject({ refusal: { code: 'case/not-the-instance', people: '' } });
  });
});

describe('An instance that is silent (LS-18, X-03)', () => {
  const silent = { reminders: [] };

  it('is waited for until its day, then it is seen to be silent', () => {
    const at = (today: string) => statusOfInstance({}, '2026-04-13', today);
    expect([at('2026-04-13'), at('2026-04-14')]).toEqual(['waiting', 'silent']);
    const state = aCase([...asked, answered]);
    const [instance] = state.consultations[0]?.instances ?? [];
    expect(instance && statusOfInstance(instance, '2026-04-13', '2026-05-01')).toBe('answered');
  });

  it('is reminded at the region’s pace, each time once', () => {
    const due = (today: string, reminders: readonly string[] = []) =>
      dueReminder({ reminders }, '2026-04-13', [7, 1], today);
    expect(due('2026-04-13')).toBeUndefined();
    expect(due('2026-04-14')).toBe(1);
    expect(due('2026-04-15', ['2026-04-14'])).toBeUndefined();
    expect(due('2026-04-20', ['2026-04-14'])).toBe(2);
    expect(due('2026-05-30', ['2026-04-14', '2026-04-20'])).toBeUndefined();
    expect(dueReminder(silent, '2026-04-13', [], '2026-05-30')).toBeUndefined();
  });

  it('is not reminded when it has answered, or when the step is over', () => {
    const remind = (events: readonly CaseEvent[], instanceKey = 'ledning') =>
      remindInstance(
        aCase(events),
        { consultation: 1, instanceKey },
        { today: '2026-04-14', pace: [1] },
      );
    expect(remind(asked)).toEqual({
      ok: true,
      value: {
        type: 'consultationReminded',
        payload: { consultation: 1, instanceKey: 'ledning', number: 1, on: '2026-04-14' },
      },
    });
    expect(remind([...asked, answered]).ok).toBe(false);
    expect(remind(inProposal).ok).toBe(false);
    expect(remind(asked, 'gas').ok).toBe(false);
    expect(remind([]).ok).toBe(false);
  });
});

describe('The letters of a consultation', () => {
  it('are named after it, the instance and the reminder, and read back', () => {
    const of = { kind: 'reminder', consultation: 1, instanceKey: 'ledning', reminder: 2 } as const;
    expect(letterOfConsultation(of)).toBe('reminder/1/ledning/2');
    expect(consultationOfLetter('reminder/1/ledning/2')).toEqual(of);
    expect(consultationOfLetter('mail/1/gas/1')).toEqual({
      ...{ kind: 'mail', consultation: 1, instanceKey: 'gas' },
    });
    expect(consultationOfLetter('approval/1')).toBeUndefined();
  });

  it('tell the case how they arrived, and others change nothing', () => {
    const posted = { conversationId: 'c', activityId: 'a' };
    const state = aCase([
      ...asked,
      { type: 'cardPosted', payload: { letter: 'card/1/ledning', ...posted } },
      { type: 'cardPosted', payload: { letter: 'reminder/1/ledning/1', ...posted } },
      { type: 'letterMailed', payload: { letter: 'mail/1/ledning/1', to: 'a@b.example' } },
      { type: 'letterMailed', payload: { letter: 'else', to: 'a@b.example' } },
      {
        type: 'consultationReminded',
        payload: { consultation: 1, instanceKey: 'ledning', number: 1, on: '2026-04-14' },
      },
    ]);
    expect(state.consultations[0]?.instances).toEqual([
      {
        ...{ key: 'ledning', name: 'HS-ledning', card: { posted } },
        ...{ mailedTo: ['a@b.example'], reminders: ['2026-04-14'] },
      },
    ]);
    const lost = aCase([
      ...asked,
      { type: 'cardUndelivered', payload: { letter: 'card/1/ledning', reason: 'no-channel' } },
    ]);
    expect(lost.consultations[0]?.instances[0]?.card).toEqual({ undelivered: 'no-channel' });
  });
});
