import { caseFrom } from '../../../src/application/cases/caseCommands';
import { caseTasks } from '../../../src/application/cases/caseTasks';
import { closeCase } from '../../../src/domain/cases/commands/closeCase';
import { doFollowUp } from '../../../src/domain/cases/commands/doFollowUp';
import { planFollowUp } from '../../../src/domain/cases/commands/planFollowUp';
import type { CaseEvent } from '../../../src/domain/cases/caseEvents';
import { plannedFollowUp } from '../../../src/domain/cases/followUp';
import { caseOrigins, lifeCyclePhases } from '../../../src/domain/cases/groupCase';
import { beginCase } from '../../../src/domain/cases/commands/beginCase';
import { aCaseStage } from '../../support/aCaseStage';
import {
  aCase,
  aContext,
  aStranger,
  documentAdded,
  someCaseSettings,
  someFacts,
  someGroups,
  theChair,
  theMember,
} from '../../support/caseBuilders';

const followUp = { origins: ['event'], phases: ['manufacture'], days: 180 } as const;
const context = aContext(theChair, { settings: someCaseSettings({ followUp }) });
const planned: CaseEvent = {
  type: 'followUpPlanned',
  payload: { on: '2026-09-01', what: 'Har avvikelserna minskat?' },
};
const closed: CaseEvent = { type: 'caseClosed', payload: { ending: 'decided', reason: 'Klart.' } };
const codeOf = (outcome: ReturnType<typeof closeCase>): string =>
  outcome.ok ? 'done' : outcome.refusal.code;

describe('The follow-up of a case (LS-12, LS-16)', () => {
  it('is planned before an event, or what a manufacturing service does, is closed as done', () => {
    const wish = { ending: 'decided', reason: 'Klart.' } as const;
    expect([
      codeOf(closeCase(aCase([], { origin: 'event' }), wish, context)),
      codeOf(closeCase(aCase([], { phase: 'manufacture' }), wish, context)),
      codeOf(closeCase(aCase([], { origin: 'event' }), { ...wish, ending: 'duplicate' }, context)),
      codeOf(closeCase(aCase([planned], { origin: 'event' }), wish, context)),
      codeOf(closeCase(aCase(), wish, context)),
      codeOf(closeCase(aCase([], { origin: 'event' }), wish, aContext())),
    ]).toEqual([
      ...['case/follow-up-missing', 'case/follow-up-missing', 'done', 'done', 'done', 'done'],
    ]);
  });

  it('is planned for a day to come, by who prepares the case, also when it is closed', () => {
    const wish = { on: '2026-09-01', what: 'Har avvikelserna minskat?' };
    expect(planFollowUp(aCase([closed]), wish, context)).toEqual({ ok: true, value: planned });
    expect(codeOf(planFollowUp(aCase(), { ...wish, on: '2026-03-01' }, context))).toBe(
      'case/day-passed',
    );
    expect(codeOf(planFollowUp(aCase(), { ...wish, on: 'snart' }, context))).toBe(
      'case/day-passed',
    );
    expect(codeOf(planFollowUp(aCase(), wish, aContext(aStranger)))).toBe('case/not-the-official');
  });

  it('is moved by planning it anew, and done once with what it showed', () => {
    const later: CaseEvent = {
      type: 'followUpPlanned',
      payload: { on: '2026-10-01', what: 'Samma.' },
    };
    const state = aCase([planned, later]);
    expect(state.followUps).toHaveLength(1);
    const done = doFollowUp(state, { note: 'Ja, till hälften.' }, context);
    if (!done.ok) throw new TypeError(done.refusal.code);
    const after = aCase([planned, later, done.value]);
    expect(after.followUps).toMatchObject([
      { on: '2026-10-01', done: { note: 'Ja, till hälften.' } },
    ]);
    expect(plannedFollowUp(after)).toBeUndefined();
    expect(codeOf(doFollowUp(after, { note: 'Igen.' }, context))).toBe('case/nothing-changed');
  });

  it('waits for who leads on its day, also when the case is closed', async () => {
    const stage = aCaseStage();
    await stage.begin({ ...someFacts(), groupKey: 'lsg' }, theMember, 'begin:1');
    await stage.give('planFollowUp', { on: '2026-06-01', what: 'Minskar de?' });
    await stage.give('closeCase', { ending: 'decided', reason: 'Klart.' });
    const tasksOn = (day: string) =>
      caseTasks(stage.lines(), theChair, someGroups, someCaseSettings(), day).map(
        ({ kind }) => kind,
      );
    expect([tasksOn('2026-05-31'), tasksOn('2026-06-01')]).toEqual([[], ['followUp']]);
    await stage.give('doFollowUp', { note: 'Ja.' });
    expect(tasksOn('2026-06-02')).toEqual([]);
    expect(caseFrom(stage.log.entries)?.followUps[0]?.done?.by.name).toBe('Maja Ek');
  });
});

describe('What comes of a case', () => {
  it('is guidance for the services only with a document that is it (LS-10)', () => {
    const wish = { ending: 'guidance', reason: 'Vägledningen gäller.' } as const;
    expect(codeOf(closeCase(aCase(), wish, context))).toBe('case/guidance-missing');
    expect(codeOf(closeCase(aCase([documentAdded]), wish, context))).toBe('done');
  });

  it('is a recommendation of the device council that was passed on, and to whom (LS-14)', () => {
    const wish = { ending: 'passedOn', reason: 'Skickad till alla verksamhetschefer.' } as const;
    expect(closeCase(aCase([], { origin: 'deviceCouncil' }), wish, context)).toMatchObject({
      value: { payload: { ending: 'passedOn', reason: 'Skickad till alla verksamhetschefer.' } },
    });
    expect(codeOf(closeCase(aCase(), { ...wish, reason: '' }, context))).toBe('case/part-missing');
  });
});

describe('What a case may be about', () => {
  it('is every phase of the life cycle, and it says which (LS-11)', () => {
    const begin = (phase: never) =>
      beginCase({ ...someFacts({ phase }), groupKey: 'lsg' }, aContext(theMember));
    expect(lifeCyclePhases.every((phase) => begin(phase as never).ok)).toBe(true);
    expect(codeOf(begin('' as never))).toBe('case/part-missing');
  });

  it('begins above the region, in the council, with an event or a change in the regulations (LS-14, LS-15, LS-16, LS-17)', () => {
    const above = ['national', 'healthCareRegion', 'deviceCouncil', 'event', 'regulation'] as const;
    expect(above.every((origin) => caseOrigins.includes(origin))).toBe(true);
    const begun = above.map((origin) =>
      beginCase({ ...someFacts({ origin }), groupKey: 'lsg' }, aContext(theMember)),
    );
    expect(begun.map((one) => one.ok && one.value.payload.origin)).toEqual([...above]);
  });
});
