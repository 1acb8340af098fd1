import type { Audit } from '../../../src/domain/audits/audit';
import { addEvidence } from '../../../src/domain/audits/commands/addEvidence';
import { changeAction } from '../../../src/domain/audits/commands/changeAction';
import { closeAction } from '../../../src/domain/audits/commands/closeAction';
import { reopenAction } from '../../../src/domain/audits/commands/reopenAction';
import { reportDone } from '../../../src/domain/audits/commands/reportDone';
import { sendBackAction } from '../../../src/domain/audits/commands/sendBackAction';
import { startAction } from '../../../src/domain/audits/commands/startAction';
import { evolveAudit } from '../../../src/domain/audits/evolveAudit';
import {
  actionPlanned,
  anAudit,
  aReportedAudit,
  auditContext,
  closed,
  evidenceAdded,
  otherHash,
  otherKeeper,
  recommendation,
  someHash,
  theKeeper,
  theOwner,
} from '../../support/auditBuilders';

const planned = anAudit([...recommendation(1), actionPlanned(1)]);
const shown = anAudit([...recommendation(1), actionPlanned(1), evidenceAdded(1)]);
const close = (state: Audit, by = theKeeper) =>
  closeAction(state, { action: 1, note: '' }, auditContext(by));
const refused = (code: string, rest: object = {}) => ({ ok: false, refusal: { code, ...rest } });

describe('An action that is done', () => {
  it('is begun and reported by its owner alone (AU-11)', () => {
    expect(startAction(planned, { action: 1 }, auditContext(theOwner)).ok).toBe(true);
    expect(startAction(planned, { action: 1 }, auditContext())).toEqual(
      refused('audit/not-the-owner', { owner: theOwner.name }),
    );
    expect(reportDone(shown, { action: 1, note: 'Klart.' }, auditContext())).toEqual(
      refused('audit/not-the-owner', { owner: theOwner.name }),
    );
    expect(reportDone(shown, { action: 1, note: ' Klart. ' }, auditContext(theOwner))).toEqual({
      ok: true,
      value: { type: 'actionReported', payload: { number: 1, note: 'Klart.' } },
    });
  });

  it('is not reported without evidence (X-27)', () => {
    expect(reportDone(planned, { action: 1, note: 'Klart.' }, auditContext(theOwner))).toEqual(
      refused('audit/no-evidence'),
    );
  });

  it('is closed by a keeper who does not own it (X-27)', () => {
    expect(close(aReportedAudit()).ok).toBe(true);
  });

  it('is not closed by its owner, keeper or not (X-27)', () => {
    expect(close(aReportedAudit(), theOwner)).toEqual(refused('audit/own-action'));
    expect(close(aReportedAudit(theKeeper), theKeeper)).toEqual(refused('audit/own-action'));
    expect(close(aReportedAudit(theKeeper), otherKeeper).ok).toBe(true);
  });

  it('is neither handed on while it waits to be confirmed, nor closed by who reported it', () => {
    const plan = { what: 'Annat.', ownerId: theOwner.id, dependsOn: [], document: '' };
    const reported = aReportedAudit(theKeeper);
    expect(changeAction(reported, { action: 1, ...plan }, auditContext())).toEqual(
      refused('audit/not-in-status', { status: 'reported' }),
    );
    const [action] = reported.actions;
    const handedOn = { ...reported, actions: action ? [{ ...action, owner: theOwner }] : [] };
    expect(close(handedOn, theKeeper)).toEqual(refused('audit/own-action'));
  });

  it('is not closed by somebody who keeps nothing, and not before it is reported', () => {
    expect(close(aReportedAudit(), { id: 'ylva', name: 'Ylva Ros', mail: '' })).toEqual(
      refused('audit/not-the-keeper', { people: 'Karin Lindqvist, Gunilla Björk' }),
    );
    expect(close(shown)).toEqual(refused('audit/not-in-status', { status: 'planned' }));
  });

  it('is sent back with the reason, by the same people', () => {
    const back = (by = theKeeper, reason = 'Sidan 2 saknas.') =>
      sendBackAction(aReportedAudit(), { action: 1, reason }, auditContext(by));
    expect(back()).toEqual({
      ok: true,
      value: { type: 'actionSentBack', payload: { number: 1, note: 'Sidan 2 saknas.' } },
    });
    expect(back(theOwner)).toEqual(refused('audit/own-action'));
    expect(back(theKeeper, ' ')).toEqual(refused('audit/part-missing', { part: 'reason' }));
  });

  it('is opened again with the reason, and what was said stays', () => {
    const done = evolveAudit(aReportedAudit(), closed(1), {
      ...{ subject: 'REV-2026-0001', at: '2026-10-01T09:00:00.000Z', actor: theKeeper },
    });
    if (!done) throw new TypeError('No audit.');
    const opened = reopenAction(done, { action: 1, reason: 'Fel fil.' }, auditContext());
    if (!opened.ok) throw new TypeError('Refused.');
    const after = evolveAudit(done, opened.value, {
      ...{ subject: 'REV-2026-0001', at: '2026-10-02T09:00:00.000Z', actor: theKeeper },
    });
    expect(after?.actions[0]).toMatchObject({ status: 'underWay', evidence: [{ number: 1 }] });
    expect(after?.actions[0]?.said.map(({ what }) => what)).toEqual([
      ...['reported', 'closed', 'reopened'],
    ]);
  });
});

describe('Evidence (X-27)', () => {
  const file = (sha256: string) => ({ file: { name: 'Ny.pdf', sha256, size: 10 } });
  const add = (what: ReturnType<typeof file>, by = theOwner, state = shown) =>
    addEvidence(state, { action: 1, note: '', what }, auditContext(by));

  it('is added by the owner or a keeper, under its own number and hash', () => {
    expect(add(file(otherHash))).toEqual({
      ok: true,
      value: {
        type: 'evidenceAdded',
        payload: { action: 1, number: 2, note: '', what: file(otherHash) },
      },
    });
    expect(add(file(otherHash), theKeeper).ok).toBe(true);
    expect(add(file(otherHash), { id: 'ylva', name: 'Ylva Ros', mail: '' })).toMatchObject({
      refusal: { code: 'audit/not-the-owner-or-keeper' },
    });
  });

  it('is the same content once, whatever the name', () => {
    expect(add(file(someHash))).toEqual(refused('audit/evidence-known'));
  });

  it('is nothing without a hash, and is not added to what is closed', () => {
    expect(add(file('x'))).toEqual(refused('audit/evidence-missing'));
    const done = evolveAudit(aReportedAudit(), closed(1), {
      ...{ subject: 'REV-2026-0001', at: '2026-10-01T09:00:00.000Z', actor: theKeeper },
    });
    expect(done && add(file(otherHash), theOwner, done)).toEqual(
      refused('audit/not-in-status', { status: 'closed' }),
    );
  });
});
