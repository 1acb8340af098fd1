import { acceptAssignment } from '../../../src/domain/assignments/commands/acceptAssignment';
import { askBack } from '../../../src/domain/assignments/commands/askBack';
import { changeAssignment } from '../../../src/domain/assignments/commands/changeAssignment';
import { giveAssignment } from '../../../src/domain/assignments/commands/giveAssignment';
import { rewriteAssignment } from '../../../src/domain/assignments/commands/rewriteAssignment';
import { withdrawAssignment } from '../../../src/domain/assignments/commands/withdrawAssignment';
import {
  type WriteAssignment,
  writeAssignment,
} from '../../../src/domain/assignments/commands/writeAssignment';
import { assignmentKinds } from '../../../src/domain/assignments/assignmentText';
import { mayReadAssignment } from '../../../src/domain/assignments/assignmentRights';
import { evolveAssignment } from '../../../src/domain/assignments/evolveAssignment';
import type { Person } from '../../../src/domain/units/unit';
import {
  accepted,
  anAssignment,
  askedBack,
  assignmentContext,
  assignmentGroups,
  finallyReported,
  given,
  someText,
  theLagMember,
  writtenAssignment,
} from '../../support/assignmentBuilders';
import {
  aStranger,
  theChair,
  theMember,
  theSecretary,
  theWorker,
} from '../../support/caseBuilders';

const wish = (some: Partial<WriteAssignment> = {}): WriteAssignment => ({
  ...writtenAssignment(),
  ...{ groupKey: 'lsg', lagKey: 'lag' },
  ...some,
});
const refusal = (some: Partial<WriteAssignment>, by: Person = theChair) => {
  const outcome = writeAssignment(wish(some), assignmentContext(by));
  return outcome.ok ? undefined : outcome.refusal;
};
const noLeader = {
  code: 'assignment/not-the-leader',
  group: 'LSG Produkter',
  people: 'Maja Ek, Sten Dahl',
};
const noLagLeader = {
  code: 'assignment/not-the-lag-leader',
  group: 'LAG Tillverkning',
  people: 'Jon Berg',
};

describe('Writing an assignment (LS-06)', () => {
  it('says title, purpose, task, limits, result, who and when, with the leader responsible', () => {
    expect(
      writeAssignment(wish({ title: ' Register över egna produkter ' }), assignmentContext()),
    ).toEqual({
      ok: true,
      value: {
        type: 'assignmentWritten',
        payload: { groupKey: 'lsg', lagKey: 'lag', text: someText() },
      },
    });
  });

  it('is for chair, vice chair and secretaries of the group alone', () => {
    [theChair, theSecretary].forEach((by) => expect(refusal({}, by)).toBeUndefined());
    [theMember, theWorker, aStranger].forEach((by) => expect(refusal({}, by)).toEqual(noLeader));
  });

  it('goes to a working group below the group (LS-02)', () => {
    const unknown = { code: 'assignment/unknown-group' };
    expect(refusal({ lagKey: 'lsg' })).toEqual(unknown);
    expect(refusal({ lagKey: 'nowhere' })).toEqual(unknown);
    expect(refusal({ groupKey: 'lag', lagKey: 'lag' })).toEqual(unknown);
  });

  it('is refused with what is missing', () => {
    const missing = (part: string) => ({ code: 'assignment/part-missing', part });
    expect(refusal({ title: ' ' })).toEqual(missing('title'));
    expect(refusal({ kind: '' })).toEqual(missing('kind'));
    expect(refusal({ purpose: '' })).toEqual(missing('purpose'));
    expect(refusal({ task: '' })).toEqual(missing('task'));
    expect(refusal({ expectedResult: '' })).toEqual(missing('expectedResult'));
    expect(refusal({ finalReportOn: '' })).toEqual(missing('finalReportOn'));
    expect(refusal({ reporting: { kind: 'every', days: 0 } })).toEqual(missing('reportDays'));
  });

  it('names people of the working group, nobody twice', () => {
    expect(refusal({ responsibleId: 'lena' })).toEqual({ code: 'assignment/unknown-person' });
    expect(refusal({ participantIds: ['lena'] })).toEqual({ code: 'assignment/unknown-person' });
    const written = writeAssignment(
      wish({ responsibleId: 'ida', participantIds: ['jon', 'ida', 'jon'] }),
      assignmentContext(),
    );
    expect(written.ok && written.value.payload.text).toMatchObject({
      ...{ responsible: theLagMember, participants: [theWorker] },
    });
  });

  it('has report days that are still to come, before the final one', () => {
    const on = (...days: string[]) => refusal({ reporting: { kind: 'on', days } });
    const passed = { code: 'assignment/day-passed', part: 'reportDays' };
    expect(on('2026-03-22')).toEqual(passed);
    expect(on('2026-02-30')).toEqual(passed);
    expect(on('2026-06-30')).toEqual({ code: 'assignment/day-behind-final' });
    expect(on()).toBeUndefined();
    expect(refusal({ finalReportOn: '2026-03-22' })).toEqual({
      ...{ code: 'assignment/day-passed', part: 'finalReportOn' },
    });
    const many = Array.from(
      { length: 61 },
      (_, at) => `2027-0${1 + Math.floor(at / 28)}-${`${1 + (at % 28)}`.padStart(2, '0')}`,
    );
    expect(refusal({ finalReportOn: '2028-01-01', reporting: { kind: 'on', days: many } })).toEqual(
      { code: 'assignment/too-many', part: 'reportDays', most: 60 },
    );
  });

  it('names no patient, keeps to a length, and comes from a record or from nothing', () => {
    expect(refusal({ task: 'Patienten 19121212-1212 föll.' })).toEqual({
      code: 'assignment/patient-named',
    });
    expect(refusal({ title: 'x'.repeat(251) })).toEqual({
      ...{ code: 'assignment/part-too-long', part: 'title', most: 250 },
    });
    expect(refusal({ delimitation: 'x'.repeat(8_001) })).toMatchObject({ part: 'delimitation' });
    expect(refusal({ diaryNumber: 'x'.repeat(61) })).toMatchObject({ part: 'diaryNumber' });
    expect(refusal({ comesFrom: 'LSG-2026-0007' })).toEqual({ code: 'assignment/record-invalid' });
    const outcome = writeAssignment(
      wish({ comesFrom: 'case/LSG-2026-0007', diaryNumber: ' RN-1 ' }),
      assignmentContext(),
    );
    expect(outcome.ok && outcome.value.payload.text).toMatchObject({
      ...{ comesFrom: 'case/LSG-2026-0007', diaryNumber: 'RN-1' },
    });
  });

  it('is of a kind: guidance (LS-10), support of those who manufacture (LS-12), or another', () => {
    assignmentKinds.forEach((kind) => {
      const outcome = writeAssignment(wish({ kind }), assignmentContext());
      expect(outcome.ok && outcome.value.payload.text.kind).toBe(kind);
    });
  });

  it('may be changed as long as it is not given', () => {
    const title = 'Register';
    expect(
      rewriteAssignment(anAssignment(), writtenAssignment({ title }), assignmentContext()),
    ).toMatchObject({ ok: true, value: { payload: { text: someText({ title }) } } });
    expect(
      rewriteAssignment(anAssignment(), writtenAssignment(), assignmentContext()),
    ).toMatchObject({ refusal: { code: 'assignment/nothing-changed' } });
    expect(
      rewriteAssignment(anAssignment([given]), writtenAssignment(), assignmentContext()),
    ).toMatchObject({ refusal: { code: 'assignment/wrong-status', status: 'given' } });
    expect(
      rewriteAssignment(anAssignment(), writtenAssignment({ task: '' }), assignmentContext()),
    ).toMatchObject({ refusal: { part: 'task' } });
    const rewritten = {
      type: 'assignmentRewritten',
      payload: { text: someText({ title }) },
    } as const;
    expect(anAssignment([rewritten]).text.title).toBe(title);
    const elsewhere = { ...anAssignment(), lagKey: 'gone' };
    expect(rewriteAssignment(elsewhere, writtenAssignment(), assignmentContext())).toMatchObject({
      refusal: { code: 'assignment/unknown-group' },
    });
  });
});

describe('Giving an assignment (LS-06)', () => {
  it('freezes its text and its report days, counted from that day', () => {
    const reporting = { kind: 'every', days: 40 } as const;
    expect(giveAssignment(anAssignment([], { reporting }), {}, assignmentContext())).toEqual({
      ok: true,
      value: {
        type: 'assignmentGiven',
        payload: { text: someText({ reporting }), reportDays: ['2026-05-02', '2026-06-11'] },
      },
    });
  });

  it('plans at most sixty reports', () => {
    const reporting = { kind: 'every', days: 1 } as const;
    const decision = giveAssignment(
      anAssignment([], { reporting, finalReportOn: '2027-06-30' }),
      {},
      assignmentContext(),
    );
    expect(decision.ok && decision.value.payload).toMatchObject({ reportDays: { length: 60 } });
  });

  it('is refused when a day has passed while it was written, to others, and twice', () => {
    const late = (today: string) =>
      giveAssignment(anAssignment(), {}, assignmentContext(theChair, { today }));
    expect(late('2026-04-21')).toMatchObject({ refusal: { part: 'reportDays' } });
    expect(late('2026-07-01')).toMatchObject({ refusal: { part: 'finalReportOn' } });
    expect(giveAssignment(anAssignment(), {}, assignmentContext(theWorker))).toEqual({
      ok: false,
      refusal: noLeader,
    });
    expect(giveAssignment(anAssignment([given]), {}, assignmentContext())).toMatchObject({
      refusal: { code: 'assignment/wrong-status' },
    });
    const groups = assignmentGroups.filter(({ key }) => key !== 'lsg');
    expect(giveAssignment(anAssignment(), {}, assignmentContext(theChair, { groups }))).toEqual({
      ...{ ok: false, refusal: { code: 'assignment/unknown-group' } },
    });
  });
});

describe('Taking an assignment on', () => {
  const state = anAssignment([given]);

  it('is for the leader of the working group and for who is responsible', () => {
    expect(acceptAssignment(state, { edition: 1 }, assignmentContext(theWorker))).toEqual({
      ok: true,
      value: { type: 'assignmentAccepted', payload: { edition: 1 } },
    });
    const idas = anAssignment([given], { responsible: theLagMember });
    const herText = { ...idas, text: someText({ responsible: theLagMember }) };
    expect(acceptAssignment(herText, { edition: 1 }, assignmentContext(theLagMember)).ok).toBe(
      true,
    );
    [theChair, theSecretary, theLagMember].forEach((by) =>
      expect(acceptAssignment(state, { edition: 1 }, assignmentContext(by))).toEqual({
        ...{ ok: false, refusal: noLagLeader },
      }),
    );
  });

  it('is of the edition that was read', () => {
    expect(acceptAssignment(state, { edition: 2 }, assignmentContext(theWorker))).toEqual({
      ok: false,
      refusal: { code: 'assignment/newer-edition', edition: 1 },
    });
    const groups = assignmentGroups.filter(({ key }) => key !== 'lag');
    expect(
      acceptAssignment(state, { edition: 1 }, assignmentContext(theWorker, { groups })),
    ).toMatchObject({ refusal: { code: 'assignment/unknown-group' } });
  });

  it('waits while the working group has asked, until it is answered (LS-07)', () => {
    expect(
      askBack(state, { question: 'Ingår programvara?' }, assignmentContext(theWorker)),
    ).toEqual({ ok: true, value: askedBack });
    expect(askBack(state, { question: ' ' }, assignmentContext(theWorker))).toMatchObject({
      refusal: { part: 'question' },
    });
    expect(askBack(state, { question: 'Va?' }, assignmentContext(theChair))).toEqual({
      ...{ ok: false, refusal: noLagLeader },
    });
    const asked = anAssignment([given, askedBack]);
    expect(asked.status).toBe('askedBack');
    expect(acceptAssignment(asked, { edition: 1 }, assignmentContext(theWorker))).toMatchObject({
      refusal: { code: 'assignment/wrong-status', status: 'askedBack' },
    });
    const answered = { type: 'questionAnswered', payload: { question: 1, text: 'Nej.' } } as const;
    expect(anAssignment([given, askedBack, answered]).status).toBe('given');
    const twice = {
      type: 'assignmentAskedBack',
      payload: { number: 2, question: 'Och?' },
    } as const;
    expect(anAssignment([given, askedBack, twice, answered]).status).toBe('askedBack');
  });
});

describe('Changing an assignment', () => {
  const change = (some = {}, state = anAssignment([given, accepted])) =>
    changeAssignment(
      state,
      { ...writtenAssignment({ title: 'Nytt', ...some }), reason: 'Mer kom till.' },
      assignmentContext(),
    );

  it('gives a new edition with a reason, which is taken on anew; the old text stays', () => {
    const decision = change();
    expect(decision).toEqual({
      ok: true,
      value: {
        type: 'assignmentChanged',
        payload: {
          text: someText({ title: 'Nytt' }),
          reportDays: ['2026-04-20', '2026-05-20'],
          reason: 'Mer kom till.',
        },
      },
    });
    const state = anAssignment([given, accepted, ...(decision.ok ? [decision.value] : [])]);
    expect(state.status).toBe('given');
    expect(state.editions.map(({ number, text, reason }) => [number, text.title, reason])).toEqual([
      [1, 'Register över egna produkter', undefined],
      [2, 'Nytt', 'Mer kom till.'],
    ]);
  });

  it('is refused unchanged, without a reason, incomplete, and once there is a final report', () => {
    expect(change({ title: 'Register över egna produkter' })).toMatchObject({
      refusal: { code: 'assignment/nothing-changed' },
    });
    expect(change({ task: '' })).toMatchObject({ refusal: { part: 'task' } });
    expect(
      changeAssignment(
        anAssignment([given]),
        { ...writtenAssignment({ title: 'Nytt' }), reason: '' },
        assignmentContext(),
      ),
    ).toMatchObject({ refusal: { part: 'reason' } });
    expect(change({}, anAssignment([given, accepted, finallyReported]))).toMatchObject({
      refusal: { status: 'finallyReported' },
    });
    expect(change({}, { ...anAssignment([given]), lagKey: 'gone' })).toMatchObject({
      refusal: { code: 'assignment/unknown-group' },
    });
  });
});

describe('Withdrawing an assignment', () => {
  it('says why, whatever it stands at, until it is over', () => {
    const withdraw = (state = anAssignment([given]), reason = 'Löst på annat sätt.') =>
      withdrawAssignment(state, { reason }, assignmentContext());
    expect(withdraw()).toMatchObject({ ok: true, value: { type: 'assignmentWithdrawn' } });
    expect(withdraw(undefined, ' ')).toMatchObject({ refusal: { part: 'reason' } });
    const gone = anAssignment([{ type: 'assignmentWithdrawn', payload: { reason: 'Löst.' } }]);
    expect(gone.withdrawn?.reason).toBe('Löst.');
    expect(withdraw(gone)).toMatchObject({ refusal: { status: 'withdrawn' } });
  });
});

describe('Reading an assignment', () => {
  it('is for the group and its working groups; while it is only written, for the group', () => {
    const may = (by: Person, state = anAssignment([given])) =>
      mayReadAssignment(state, by, assignmentGroups);
    expect([theMember, theLagMember, aStranger].map((by) => may(by))).toEqual([true, true, false]);
    expect([theMember, theLagMember].map((by) => may(by, anAssignment()))).toEqual([true, false]);
    expect(may(theMember, { ...anAssignment(), groupKey: 'gone' })).toBe(false);
  });

  it('knows nothing before it is written', () => {
    const at = { subject: 'x', at: '2026-03-20T08:00:00.000Z', actor: theChair };
    expect(evolveAssignment(undefined, given, at)).toBeUndefined();
  });
});
