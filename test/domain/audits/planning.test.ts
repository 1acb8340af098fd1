import type { ActionDue } from '../../../src/domain/audits/actionDue';
import { originalDue, waitsFor } from '../../../src/domain/audits/auditAction';
import { changeAction } from '../../../src/domain/audits/commands/changeAction';
import { planAction } from '../../../src/domain/audits/commands/planAction';
import { reviseDue } from '../../../src/domain/audits/commands/reviseDue';
import { evolveAudit } from '../../../src/domain/audits/evolveAudit';
import {
  actionPlanned,
  anAudit,
  auditContext,
  closed,
  recommendation,
  theKeeper,
  theOwner,
} from '../../support/auditBuilders';

const q4: ActionDue = { kind: 'quarter', quarter: '2026-Q4' };
const wish = {
  ...{ recommendation: 1, what: 'Skriva rutinen.', ownerId: theOwner.id, due: q4 },
  ...{ dependsOn: [] as number[], document: '' },
};
const one = anAudit(recommendation(1));
const three = anAudit([
  ...recommendation(1),
  actionPlanned(1),
  actionPlanned(2, { dependsOn: [1] }),
  actionPlanned(3, { dependsOn: [2] }),
]);
const refused = (code: string, rest: object = {}) => ({ ok: false, refusal: { code, ...rest } });

describe('Planning an action (AU-03, AU-11)', () => {
  it('says what, who and by when, under the next number', () => {
    expect(planAction(one, { ...wish, document: 'RH-15405' }, auditContext())).toEqual({
      ok: true,
      value: {
        type: 'actionPlanned',
        payload: {
          ...{ number: 1, recommendation: 1, what: 'Skriva rutinen.', due: q4, dependsOn: [] },
          owner: { id: theOwner.id, name: theOwner.name },
          document: 'RH-15405',
        },
      },
    });
  });

  it('may say that no date is given (AU-06, AU-07)', () => {
    const dateless = planAction(one, { ...wish, due: { kind: 'none' } }, auditContext());
    expect(dateless).toMatchObject({ ok: true, value: { payload: { due: { kind: 'none' } } } });
  });

  it('is refused to others than keepers, without text or owner, and for what is not there', () => {
    expect(planAction(one, wish, auditContext(theOwner))).toMatchObject({
      refusal: { code: 'audit/not-the-keeper' },
    });
    const tried = (some: Partial<typeof wish>) =>
      planAction(one, { ...wish, ...some }, auditContext());
    expect(tried({ what: '' })).toEqual(refused('audit/part-missing', { part: 'action' }));
    expect(tried({ ownerId: '' })).toEqual(refused('audit/part-missing', { part: 'owner' }));
    expect(tried({ ownerId: 'nobody' })).toEqual(refused('audit/unknown-owner'));
    expect(tried({ recommendation: 9 })).toEqual(refused('audit/recommendation-missing'));
    expect(tried({ dependsOn: [7] })).toEqual(refused('audit/dependency-missing', { action: 7 }));
  });
});

describe('What an action depends on (AU-05)', () => {
  const change = (action: number, dependsOn: readonly number[]) =>
    changeAction(
      three,
      { action, what: 'Annat.', ownerId: theOwner.id, dependsOn, document: '' },
      auditContext(),
    );

  it('goes no way round to itself', () => {
    expect(change(1, [3])).toEqual(refused('audit/dependency-circle', { circle: [1, 3, 2, 1] }));
    expect(change(1, [1])).toEqual(refused('audit/dependency-circle', { circle: [1, 1] }));
    expect(change(3, [1, 2]).ok).toBe(true);
  });

  it('is waited for until it is closed', () => {
    const [, second] = three.actions;
    expect(second && waitsFor(second, three.actions)).toEqual([1]);
    const after = evolveAudit(three, closed(1), {
      ...{ subject: three.key, at: '2026-10-01T09:00:00.000Z', actor: theKeeper },
    });
    expect(second && after && waitsFor(second, after.actions)).toEqual([]);
  });
});

describe('A revised time (X-27)', () => {
  const revise = (due: ActionDue, some: object = {}) =>
    reviseDue(
      three,
      { action: 1, due, reason: 'Ny plattform.', agreedBy: 'Petra Sand', ...some },
      auditContext(),
    );

  it('keeps the original and every earlier one, with the reason and who agreed', () => {
    const days = ['2027-01-31', '2027-03-01'];
    const state = days.reduce((before, day) => {
      const decided = reviseDue(
        before,
        { action: 1, due: { kind: 'day', day }, reason: `Till ${day}.`, agreedBy: 'Petra Sand' },
        auditContext(),
      );
      if (!decided.ok) throw new TypeError(decided.refusal.code);
      const at = '2026-10-01T09:00:00.000Z';
      return (
        evolveAudit(before, decided.value, { subject: before.key, at, actor: theKeeper }) ?? before
      );
    }, three);
    const [action] = state.actions;
    expect(action?.due).toEqual({ kind: 'day', day: '2027-03-01' });
    expect(
      action?.revised.map(({ before, reason, agreedBy }) => [before, reason, agreedBy]),
    ).toEqual([
      [q4, 'Till 2027-01-31.', 'Petra Sand'],
      [{ kind: 'day', day: '2027-01-31' }, 'Till 2027-03-01.', 'Petra Sand'],
    ]);
    expect(action && originalDue(action)).toEqual(q4);
  });

  it('is a time that has not passed, is another one, and is never none', () => {
    expect(revise({ kind: 'day', day: '2026-09-30' })).toEqual(refused('audit/due-passed'));
    expect(revise(q4)).toEqual(refused('audit/nothing-changed'));
    expect(revise({ kind: 'none' })).toEqual(refused('audit/due-without-date'));
    expect(revise({ kind: 'quarter', quarter: '2026-Q9' })).toEqual(refused('audit/due-invalid'));
  });

  it('needs a reason, and somebody other than the owner who agreed', () => {
    const later: ActionDue = { kind: 'quarter', quarter: '2027-Q1' };
    expect(revise(later, { reason: '' })).toEqual(
      refused('audit/part-missing', { part: 'reason' }),
    );
    expect(revise(later, { agreedBy: ' lena falk ' })).toEqual(
      refused('audit/agreed-with-oneself'),
    );
    expect(revise(later).ok).toBe(true);
  });
});
