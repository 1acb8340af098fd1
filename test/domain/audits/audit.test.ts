import { auditStage } from '../../../src/domain/audits/audit';
import type { AuditEvent } from '../../../src/domain/audits/auditEvents';
import { addRecommendation } from '../../../src/domain/audits/commands/addRecommendation';
import { answerRecommendation } from '../../../src/domain/audits/commands/answerRecommendation';
import { approveReply } from '../../../src/domain/audits/commands/approveReply';
import { beginAudit } from '../../../src/domain/audits/commands/beginAudit';
import { changeAudit } from '../../../src/domain/audits/commands/changeAudit';
import { keepObservation } from '../../../src/domain/audits/commands/keepObservation';
import { sendReply } from '../../../src/domain/audits/commands/sendReply';
import { nextAuditStep } from '../../../src/domain/audits/nextAuditStep';
import {
  actionPlanned,
  anAudit,
  aReportedAudit,
  auditContext,
  closed,
  recommendation,
  someAuditFacts,
  theKeeper,
  theOwner,
} from '../../support/auditBuilders';

const refused = (code: string, rest: object = {}) => ({ ok: false, refusal: { code, ...rest } });
const approved: AuditEvent = {
  type: 'replyApproved',
  payload: { decision: 'decision/RS-2026-160' },
};
const sent: AuditEvent = { type: 'replySent', payload: { on: '2026-05-20', to: 'Revisorerna' } };

describe('An audit', () => {
  it('is taken in with title, auditors, purpose, judgement and days, by a keeper (AU-01, AU-02)', () => {
    expect(beginAudit(someAuditFacts({ title: ' Granskning ' }), auditContext())).toMatchObject({
      value: { type: 'auditBegun', payload: { title: 'Granskning' } },
    });
    expect(beginAudit(someAuditFacts(), auditContext(theOwner))).toMatchObject({
      refusal: { code: 'audit/not-the-keeper' },
    });
  });

  it.each([
    'title',
    'auditors',
    'purpose',
    'judgement',
    'diaryNumber',
    'reportedOn',
    'answerBy',
  ] as const)('is refused without %s', (part) => {
    expect(beginAudit(someAuditFacts({ [part]: ' ' }), auditContext())).toEqual(
      refused('audit/part-missing', { part }),
    );
  });

  it('is refused with days that do not exist or stand the wrong way round, and with a patient', () => {
    const tried = (some: object) => beginAudit(someAuditFacts(some), auditContext());
    expect(tried({ answerBy: '2026-02-30' })).toEqual(
      refused('audit/day-invalid', { part: 'answerBy' }),
    );
    expect(tried({ answerBy: '2026-01-01' })).toEqual(refused('audit/answer-before-report'));
    expect(tried({ purpose: 'Om 19121212-1212.' })).toEqual(refused('audit/patient-named'));
  });

  it('is corrected only by what changes', () => {
    expect(changeAudit(anAudit(), someAuditFacts(), auditContext())).toEqual(
      refused('audit/nothing-changed'),
    );
  });

  it('keeps other observations for the work that goes on, each once (AU-09)', () => {
    const kept = anAudit([{ type: 'observationKept', payload: { text: 'Utbilda varje år.' } }]);
    const keep = (text: string) => keepObservation(kept, { text }, auditContext());
    expect(keep('Dela erfarenheter.').ok).toBe(true);
    expect(keep('Utbilda varje år.')).toEqual(refused('audit/nothing-changed'));
  });
});

describe('The reply to the auditors (AU-10)', () => {
  const approve = (events: readonly AuditEvent[], decision = 'decision/RS-2026-160') =>
    approveReply(anAudit(events), { decision }, auditContext());

  it('is approved by a decision once every recommendation is answered (AU-03)', () => {
    expect(approve([...recommendation(1, 'Ja.'), ...recommendation(2)])).toEqual(
      refused('audit/unanswered', { numbers: [2] }),
    );
    expect(approve([])).toEqual(refused('audit/no-recommendation'));
    expect(approve(recommendation(1, 'Ja.'), 'case/LSG-2026-0001')).toEqual(
      refused('audit/decision-missing'),
    );
    expect(approve(recommendation(1, 'Ja.')).ok).toBe(true);
  });

  it('stands as it was approved; commitments may still be added beside it (AU-08)', () => {
    const state = anAudit([...recommendation(1, 'Ja.'), approved]);
    expect(answerRecommendation(state, { number: 1, answer: 'Nej.' }, auditContext())).toEqual(
      refused('audit/reply-approved'),
    );
    const add = (kind: 'recommendation' | 'commitment') =>
      addRecommendation(state, { kind, heading: 'Regelboken', text: 'Ses över.' }, auditContext());
    expect(add('recommendation')).toEqual(refused('audit/reply-approved'));
    expect(add('commitment')).toMatchObject({ value: { payload: { number: 2 } } });
  });

  it('is sent after it is approved, on a day that has come, and once', () => {
    const send = (events: readonly AuditEvent[], on = '2026-09-30') =>
      sendReply(anAudit(events), { on, to: 'Revisorerna' }, auditContext());
    expect(send([])).toEqual(refused('audit/reply-not-approved'));
    expect(send([approved], '2026-10-02')).toEqual(refused('audit/day-ahead'));
    expect(send([approved, sent])).toEqual(refused('audit/reply-sent'));
    expect(send([approved]).ok).toBe(true);
  });

  it('is followed up until every item has actions and all are closed', () => {
    const answered = [...recommendation(1, 'Ja.'), approved, sent];
    expect(auditStage(anAudit(recommendation(1)))).toBe('answering');
    expect(auditStage(anAudit(answered))).toBe('followedUp');
    expect(auditStage(anAudit([...answered, actionPlanned(1), closed(1)]))).toBe('done');
  });
});

describe('The one next step of an audit', () => {
  const next = (state = anAudit(), by = theKeeper, isKeeper = true, today = '2026-10-01') =>
    nextAuditStep(state, by, isKeeper, today);

  it('leads a keeper from recommendations to answers, actions, the decision and the sending', () => {
    expect([
      next(),
      next(anAudit(recommendation(1))),
      next(anAudit(recommendation(1, 'Ja.'))),
      next(anAudit([...recommendation(1, 'Ja.'), actionPlanned(1)])),
      next(anAudit([...recommendation(1, 'Ja.'), actionPlanned(1), approved])),
    ]).toEqual([
      { kind: 'recommend' },
      { kind: 'answer', number: 1 },
      { kind: 'plan', number: 1 },
      { kind: 'approve' },
      { kind: 'send' },
    ]);
  });

  it('is to confirm what others report, never what one has done oneself (X-27)', () => {
    expect(next(aReportedAudit())).toEqual({ kind: 'confirm', number: 1 });
    expect(next(aReportedAudit(theKeeper))).toEqual({ kind: 'approve' });
  });

  it('is the owner’s own action, first of all when it is late', () => {
    const state = anAudit([...recommendation(1, 'Ja.'), actionPlanned(1)]);
    expect(next(state, theOwner, false)).toEqual({ kind: 'own', number: 1 });
    expect(next(state, theOwner, true, '2027-01-01')).toEqual({ kind: 'ownLate', number: 1 });
    expect(next(state, { id: 'ylva', name: 'Ylva Ros', mail: '' }, false)).toEqual({
      kind: 'waits',
    });
  });
});
