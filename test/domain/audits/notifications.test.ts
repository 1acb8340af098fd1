import { missingNumbers } from '../../../src/domain/audits/notifications/authorityNotification';
import { correctNotification } from '../../../src/domain/audits/notifications/correctNotification';
import { evolveNotification } from '../../../src/domain/audits/notifications/evolveNotification';
import { registerNotification } from '../../../src/domain/audits/notifications/registerNotification';
import { auditContext, someNotification, theKeeper, theOwner } from '../../support/auditBuilders';

const refused = (code: string, rest: object = {}) => ({ ok: false, refusal: { code, ...rest } });
const register = (some: object = {}) =>
  registerNotification(someNotification(some), auditContext());
const happening = {
  ...{ subject: 'ANM-2026-0001', at: '2026-09-15T08:00:00.000Z', actor: theKeeper },
};
const registered = () => {
  const decided = register({ diaryNumber: '' });
  if (!decided.ok) throw new TypeError(decided.refusal.code);
  const state = evolveNotification(undefined, decided.value, happening);
  if (!state) throw new TypeError('Nothing is registered.');
  return state;
};

describe('A notification to an authority (AU-12)', () => {
  it('is registered with authority, what and when, by a keeper', () => {
    expect(register()).toMatchObject({ value: { type: 'notificationRegistered' } });
    expect(registerNotification(someNotification(), auditContext(theOwner))).toMatchObject({
      refusal: { code: 'audit/not-the-keeper' },
    });
    expect(register({ authority: '' })).toEqual(
      refused('audit/part-missing', { part: 'authority' }),
    );
    expect(register({ what: ' ' })).toEqual(refused('audit/part-missing', { part: 'what' }));
    expect(register({ notifiedOn: '2026-10-02' })).toEqual(refused('audit/day-ahead'));
    expect(register({ action: 'REV-2026-0001' })).toEqual(refused('audit/action-missing'));
  });

  it('shows which of its numbers is missing (AU-06, AU-07)', () => {
    expect(missingNumbers(registered())).toEqual(['diaryNumber']);
    expect(missingNumbers({ diaryNumber: '1', deviationNumber: '' })).toEqual(['deviationNumber']);
    expect(missingNumbers({ diaryNumber: '1', deviationNumber: '2' })).toEqual([]);
  });

  it('is corrected with the reason, and what it said before stays', () => {
    const correct = (some: object) =>
      correctNotification(
        registered(),
        { ...someNotification(), reason: 'Diariet svarade.', ...some },
        auditContext(),
      );
    expect(correct({ reason: '' })).toEqual(refused('audit/part-missing', { part: 'reason' }));
    expect(correct({ diaryNumber: '' })).toEqual(refused('audit/nothing-changed'));
    const decided = correct({});
    const after = decided.ok && evolveNotification(registered(), decided.value, happening);
    expect(after).toMatchObject({
      diaryNumber: 'RS-LED26-0533',
      corrections: [
        { before: { diaryNumber: '' }, reason: 'Diariet svarade.', by: { id: 'karin' } },
      ],
    });
  });
});
