import { editionOfCard, sequenceOfLetter } from '../../../src/domain/assignments/assignmentLetter';
import { assignmentRightsOf, nextTask } from '../../../src/domain/assignments/assignmentTasks';
import { answerQuestion } from '../../../src/domain/assignments/commands/answerQuestion';
import { endAssignment } from '../../../src/domain/assignments/commands/endAssignment';
import { giveFeedback } from '../../../src/domain/assignments/commands/giveFeedback';
import { type GiveReport, giveReport } from '../../../src/domain/assignments/commands/giveReport';
import { remindReport } from '../../../src/domain/assignments/commands/remindReport';
import { sendBackReport } from '../../../src/domain/assignments/commands/sendBackReport';
import type { AssignmentEvent } from '../../../src/domain/assignments/assignmentEvents';
import { nextReportOn } from '../../../src/domain/assignments/reportDays';
import type { Person } from '../../../src/domain/units/unit';
import {
  accepted,
  anAssignment,
  askedBack,
  assignmentContext,
  assignmentGroups,
  finallyReported,
  given,
  questioned,
  reported,
  theLagMember,
} from '../../support/assignmentBuilders';
import { aStranger, theChair, theMember, theWorker } from '../../support/caseBuilders';

const underWay = [given, accepted];
const report = (some: Partial<GiveReport> = {}): GiveReport => ({
  ...{ isFinal: false, done: 'Alla är frågade.', left: 'Förslaget.', risks: '', questions: [] },
  ...some,
});
const give = (
  some: Partial<GiveReport> = {},
  today = '2026-04-19',
  by: Person = theLagMember,
  state = anAssignment(underWay),
) => giveReport(state, report(some), assignmentContext(by, { today }));
const answered = (question = 1, caseKey?: string): AssignmentEvent => ({
  type: 'questionAnswered',
  payload: { question, text: 'Ja.', ...(caseKey ? { caseKey } : {}) },
});
const fedBack: AssignmentEvent = {
  type: 'feedbackGiven',
  payload: { report: 1, text: 'Bra.' },
};

describe('A report on an assignment (LS-07)', () => {
  it('says what is done, what is left, risks, and numbers its questions behind the earlier ones', () => {
    const state = anAssignment([given, askedBack, answered(), accepted]);
    expect(give({ questions: ['Vem betalar?', ' '] }, undefined, undefined, state)).toEqual({
      ok: true,
      value: reported({ questions: [{ number: 2, text: 'Vem betalar?' }] }),
    });
  });

  it('is for those who sit in the working group, once it is taken on', () => {
    expect(give({}, undefined, theChair)).toEqual({
      ok: false,
      refusal: { code: 'assignment/not-the-member', group: 'LAG Tillverkning' },
    });
    expect(give({}, undefined, undefined, anAssignment([given]))).toMatchObject({
      refusal: { code: 'assignment/wrong-status' },
    });
    expect(
      give({}, undefined, undefined, { ...anAssignment(underWay), lagKey: 'gone' }),
    ).toMatchObject({ refusal: { code: 'assignment/unknown-group' } });
  });

  it('is refused without what is done or left; a final one needs nothing left', () => {
    expect(give({ done: '' })).toMatchObject({ refusal: { part: 'done' } });
    expect(give({ left: '' })).toMatchObject({ refusal: { part: 'left' } });
    expect(give({ left: '', isFinal: true }).ok).toBe(true);
    expect(give({ risks: 'x'.repeat(8_001) })).toMatchObject({ refusal: { part: 'risks' } });
    expect(give({ questions: ['x'.repeat(8_001)] })).toMatchObject({
      refusal: { part: 'question' },
    });
    expect(give({ questions: Array.from({ length: 21 }, () => 'Va?') })).toMatchObject({
      refusal: { code: 'assignment/too-many', most: 20 },
    });
  });

  it('stands for every report day that has passed, else for the next', () => {
    const settles = (today: string) => {
      const decision = give({}, today);
      return decision.ok && decision.value.type === 'reportGiven'
        ? decision.value.payload.settles
        : undefined;
    };
    expect(settles('2026-04-01')).toEqual(['2026-04-20']);
    expect(settles('2026-04-20')).toEqual(['2026-04-20']);
    expect(settles('2026-05-25')).toEqual(['2026-04-20', '2026-05-20']);
  });

  it('moves the next day on, to the final one last; nothing is due when it is over', () => {
    const next = (events: readonly AssignmentEvent[]) => nextReportOn(anAssignment(events));
    expect(next([given])).toBeUndefined();
    expect(next(underWay)).toBe('2026-04-20');
    expect(next([...underWay, reported()])).toBe('2026-05-20');
    const both = reported({ settles: ['2026-04-20', '2026-05-20'] });
    expect(next([...underWay, both])).toBe('2026-06-30');
    expect(next([...underWay, finallyReported])).toBeUndefined();
  });
});

describe('Questions of a working group (LS-07)', () => {
  const state = anAssignment([...underWay, questioned]);
  const answer = (some = {}, of = state, by: Person = theChair) =>
    answerQuestion(of, { question: 1, text: 'Ja.', ...some }, assignmentContext(by));

  it('are answered once by who leads the group, with the case they became', () => {
    expect(answer({ caseKey: ' LSG-2026-0009 ' })).toEqual({
      ok: true,
      value: answered(1, 'LSG-2026-0009'),
    });
    expect(answer()).toEqual({ ok: true, value: answered() });
    expect(answer({}, anAssignment([...underWay, questioned, answered()]))).toMatchObject({
      refusal: { code: 'assignment/already-answered' },
    });
    expect(answer({}, state, theWorker)).toMatchObject({
      refusal: { code: 'assignment/not-the-leader' },
    });
  });

  it('are refused an empty answer, a number that is no case, and what was not asked', () => {
    expect(answer({ text: '' })).toMatchObject({ refusal: { part: 'answer' } });
    expect(answer({ caseKey: 'sju' })).toMatchObject({
      refusal: { code: 'assignment/case-invalid' },
    });
    expect(answer({ question: 7 })).toMatchObject({
      refusal: { code: 'assignment/question-unknown' },
    });
  });

  it('keep the answer, who gave it, and leave the work as it stands', () => {
    const after = anAssignment([...underWay, questioned, answered(1, 'LSG-2026-0009')]);
    expect(after.status).toBe('accepted');
    expect(after.questions[0]?.answer).toMatchObject({
      ...{ text: 'Ja.', caseKey: 'LSG-2026-0009', by: { name: 'Maja Ek' } },
    });
  });
});

describe('Feedback (LS-08)', () => {
  it('is given on a report by who leads the group, more than once if need be', () => {
    const state = anAssignment([...underWay, reported()]);
    const feed = (some = {}, by: Person = theChair) =>
      giveFeedback(state, { report: 1, text: 'Bra.', ...some }, assignmentContext(by));
    expect(feed()).toEqual({ ok: true, value: fedBack });
    expect(feed({ report: 2 })).toMatchObject({ refusal: { code: 'assignment/report-unknown' } });
    expect(feed({ text: '' })).toMatchObject({ refusal: { part: 'feedback' } });
    expect(feed({}, theMember)).toMatchObject({ refusal: { code: 'assignment/not-the-leader' } });
    const twice = anAssignment([...underWay, reported(), fedBack, fedBack]);
    expect(twice.reports[0]?.feedback).toHaveLength(2);
  });
});

describe('A final report', () => {
  const state = anAssignment([...underWay, finallyReported]);

  it('ends the assignment with feedback, when no question is open (LS-07, LS-08)', () => {
    const end = (of = state, note = 'Tack.') => endAssignment(of, { note }, assignmentContext());
    expect(end()).toEqual({
      ok: true,
      value: { type: 'assignmentEnded', payload: { note: 'Tack.' } },
    });
    expect(end(state, '')).toMatchObject({ refusal: { part: 'note' } });
    expect(end(anAssignment(underWay))).toMatchObject({ refusal: { status: 'accepted' } });
    const asking = anAssignment([
      ...underWay,
      {
        ...questioned,
        payload: {
          ...(questioned as Extract<AssignmentEvent, { type: 'reportGiven' }>).payload,
          isFinal: true,
        },
      } as AssignmentEvent,
    ]);
    expect(end(asking)).toMatchObject({
      refusal: { code: 'assignment/questions-open', count: 1 },
    });
    const ended = anAssignment([
      ...underWay,
      finallyReported,
      { type: 'assignmentEnded', payload: { note: 'Tack.' } },
    ]);
    expect([ended.status, ended.ended?.note]).toEqual(['ended', 'Tack.']);
  });

  it('is sent back with what is missing and a new day, and the work goes on', () => {
    const back = (some = {}) =>
      sendBackReport(
        state,
        { reason: 'Listan saknas.', finalReportOn: '2026-08-31', ...some },
        assignmentContext(),
      );
    const decision = back();
    const payload = { report: 1, reason: 'Listan saknas.', finalReportOn: '2026-08-31' };
    expect(decision).toEqual({ ok: true, value: { type: 'reportSentBack', payload } });
    expect(back({ reason: '' })).toMatchObject({ refusal: { part: 'reason' } });
    expect(back({ finalReportOn: '2026-03-22' })).toMatchObject({
      refusal: { part: 'finalReportOn' },
    });
    const after = anAssignment([...underWay, finallyReported, { type: 'reportSentBack', payload }]);
    expect([after.status, after.text.finalReportOn, after.editions[0]?.text.finalReportOn]).toEqual(
      [...['accepted', '2026-08-31', '2026-06-30']],
    );
    expect(after.reports[0]?.sentBack?.reason).toBe('Listan saknas.');
    expect(
      sendBackReport(
        state,
        { reason: 'x', finalReportOn: '2026-08-31' },
        assignmentContext(theWorker),
      ),
    ).toMatchObject({ refusal: { code: 'assignment/not-the-leader' } });
  });
});

describe('Reminding of a report (X-03)', () => {
  const due = (
    today: string,
    events: readonly AssignmentEvent[] = underWay,
    reminders?: readonly number[],
  ) => {
    const decision = remindReport(anAssignment(events), reminders ? { reminders } : {}, today);
    return decision.ok ? decision.value.payload : decision.refusal;
  };
  const reminded = (on: string): AssignmentEvent => ({
    type: 'reportReminded',
    payload: { day: '2026-04-20', on },
  });

  it('is done a week before the day, the day behind it, and a week behind it, each once', () => {
    expect(due('2026-04-12')).toBe('not-due');
    expect(due('2026-04-13')).toEqual({ day: '2026-04-20', on: '2026-04-13' });
    expect(due('2026-04-20', [...underWay, reminded('2026-04-13')])).toBe('not-due');
    expect(due('2026-04-21', [...underWay, reminded('2026-04-13')])).toEqual({
      ...{ day: '2026-04-20', on: '2026-04-21' },
    });
    expect(due('2026-04-30')).toEqual({ day: '2026-04-20', on: '2026-04-30' });
  });

  it('follows the region’s own days, and stops with the report', () => {
    expect(due('2026-04-18', underWay, [-2])).toEqual({ day: '2026-04-20', on: '2026-04-18' });
    expect(due('2026-04-22', [...underWay, reported()])).toBe('not-due');
    expect(due('2026-04-22', [given])).toBe('not-due');
  });

  it('is not done of a day that was known when it was taken on', () => {
    // Taken on 2026-03-20, when the reminder of the 20th was already due.
    expect(due('2026-03-21', underWay, [-31])).toBe('not-due');
  });
});

describe('The one next step for who looks (LS-09)', () => {
  const next = (by: Person, events: readonly AssignmentEvent[]) => {
    const state = anAssignment(events);
    return nextTask(state, assignmentRightsOf(state, by, assignmentGroups));
  };

  it('is of those who lead the group: give, answer, say what they think, judge', () => {
    expect(next(theChair, [])).toBe('give');
    expect(next(theChair, [given])).toBeUndefined();
    expect(next(theChair, [given, askedBack])).toBe('answer');
    expect(next(theChair, [...underWay, questioned])).toBe('answer');
    expect(next(theChair, [...underWay, reported()])).toBe('feedback');
    expect(next(theChair, [...underWay, reported(), fedBack])).toBeUndefined();
    expect(next(theChair, [...underWay, finallyReported])).toBe('judgeFinal');
  });

  it('is of the working group: take on, report, report finally', () => {
    expect(next(theWorker, [given])).toBe('accept');
    expect(next(theLagMember, [given])).toBeUndefined();
    expect(next(theLagMember, underWay)).toBe('report');
    const both = reported({ settles: ['2026-04-20', '2026-05-20'] });
    expect(next(theWorker, [...underWay, both])).toBe('reportFinally');
    expect(next(theWorker, [...underWay, finallyReported])).toBeUndefined();
  });

  it('is nothing for others, nor when it is over', () => {
    expect(next(aStranger, underWay)).toBeUndefined();
    const withdrawn = { type: 'assignmentWithdrawn', payload: { reason: 'Löst.' } } as const;
    expect(next(theChair, [given, withdrawn])).toBeUndefined();
    const state = { ...anAssignment(underWay), groupKey: 'gone', lagKey: 'gone' };
    expect(assignmentRightsOf(state, theChair, assignmentGroups)).toEqual({
      ...{ leads: false, accepts: false, reports: false },
    });
  });
});

describe('Letters of an assignment', () => {
  const posted = { conversationId: 'c', activityId: 'a' };

  it('say where the card of an edition stands, and that its text is kept as a file', () => {
    const copy = { name: 'UPP.docx', sha256: 'abc' };
    const state = anAssignment([
      given,
      { type: 'cardPosted', payload: { ...posted, letter: 'edition/1' } },
      { type: 'copyKept', payload: { ...copy, edition: 1 } },
      { type: 'cardPosted', payload: { ...posted, letter: 'event/7' } },
      { type: 'letterMailed', payload: { letter: 'event/7/1', to: 'a@b.example' } },
    ]);
    expect(state.editions[0]).toMatchObject({ card: { posted }, copy });
    const lost = anAssignment([
      given,
      { type: 'cardUndelivered', payload: { letter: 'edition/1', reason: 'no-channel' } },
    ]);
    expect(lost.editions[0]?.card).toEqual({ undelivered: 'no-channel' });
  });

  it('are named by edition or by event', () => {
    expect([editionOfCard('edition/2/1'), editionOfCard('event/2')]).toEqual([2, undefined]);
    expect([sequenceOfLetter('event/12/1'), sequenceOfLetter('event/x')]).toEqual([12, undefined]);
  });
});
