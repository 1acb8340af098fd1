import { type BeginCase, beginCase } from '../../../src/domain/cases/commands/beginCase';
import { changeCase } from '../../../src/domain/cases/commands/changeCase';
import type { Person } from '../../../src/domain/units/unit';
import {
  aCase,
  aContext,
  aStranger,
  someFacts,
  theMember,
  theSubstitute,
  theWorker,
} from '../../support/caseBuilders';

const wish = (some: Partial<BeginCase> = {}): BeginCase => ({
  ...someFacts(),
  groupKey: 'lsg',
  ...some,
});
const refusal = (some: Partial<BeginCase>, by: Person = theMember) => {
  const outcome = beginCase(wish(some), aContext(by));
  return outcome.ok ? undefined : outcome.refusal;
};

describe('Beginning a case (LS-22)', () => {
  it('keeps title, sender, description, origin, phase, regulations and instances', () => {
    expect(beginCase(wish({ title: ' Lånade pumpar ' }), aContext(theMember))).toEqual({
      ok: true,
      value: { type: 'caseBegun', payload: { ...someFacts(), groupKey: 'lsg' } },
    });
  });

  it('is open to members, substitutes and members of working groups below (LS-02, LS-07)', () => {
    [theMember, theSubstitute, theWorker].forEach((by) => expect(refusal({}, by)).toBeUndefined());
    expect(refusal({}, aStranger)).toEqual({ code: 'case/not-the-member', group: 'LSG Produkter' });
  });

  it('belongs to a collaboration group, not to a working group (LS-01)', () => {
    expect(refusal({ groupKey: 'lag' })).toEqual({ code: 'case/unknown-group' });
    expect(refusal({ groupKey: 'nowhere' })).toEqual({ code: 'case/unknown-group' });
  });

  it('is refused with what is missing', () => {
    const missing = (part: string) => ({ code: 'case/part-missing', part });
    expect(refusal({ title: ' ' })).toEqual(missing('title'));
    expect(refusal({ sender: '' })).toEqual(missing('sender'));
    expect(refusal({ description: '' })).toEqual(missing('description'));
    expect(refusal({ origin: '' })).toEqual(missing('origin'));
    expect(refusal({ phase: '' })).toEqual(missing('phase'));
    expect(refusal({ regulations: [] })).toEqual(missing('regulations'));
    expect(refusal({ instanceKeys: [] })).toEqual(missing('instances'));
  });

  it('says that no instance is touched, or names them', () => {
    const begun = beginCase(wish({ instanceKeys: 'none' }), aContext(theMember));
    expect(begun.ok && begun.value.payload.instanceKeys).toEqual([]);
    expect(refusal({ instanceKeys: ['nowhere'] })).toEqual({
      code: 'case/unknown-instance',
      instance: 'nowhere',
    });
  });

  it('is refused for a regulation the region does not have, and for a record that is none', () => {
    expect(refusal({ regulations: ['MDR', 'XYZ'] })).toEqual({
      code: 'case/unknown-regulation',
      regulation: 'XYZ',
    });
    expect(refusal({ comesFrom: 'FSN-2026-0042' })).toEqual({ code: 'case/record-invalid' });
    expect(refusal({ comesFrom: 'notice/FSN-2026-0042' })).toBeUndefined();
  });

  it('names no patient and keeps to a length', () => {
    expect(refusal({ description: 'Patienten 19121212-1212 föll.' })).toEqual({
      code: 'case/patient-named',
    });
    expect(refusal({ title: 'x'.repeat(251) })).toEqual({
      ...{ code: 'case/part-too-long', part: 'title', most: 250 },
    });
  });

  it('needs no regulation in a region that lists none', () => {
    const context = aContext(theMember);
    const settings = { ...context.settings, regulations: [] };
    expect(beginCase(wish({ regulations: [] }), { ...context, settings }).ok).toBe(true);
  });
});

describe('Correcting a case', () => {
  it('replaces what it says of itself, for those who lead', () => {
    expect(changeCase(aCase(), someFacts({ title: 'Andra pumpar' }), aContext())).toEqual({
      ok: true,
      value: { type: 'caseChanged', payload: someFacts({ title: 'Andra pumpar' }) },
    });
    expect(changeCase(aCase(), someFacts(), aContext())).toEqual({
      ok: false,
      refusal: { code: 'case/nothing-changed' },
    });
    expect(changeCase(aCase(), someFacts({ title: '' }), aContext())).toMatchObject({
      refusal: { part: 'title' },
    });
    expect(changeCase(aCase(), someFacts({ title: 'Ny' }), aContext(theMember))).toMatchObject({
      refusal: { code: 'case/not-the-leader', people: 'Maja Ek, Sten Dahl' },
    });
  });

  it('takes away what it came from when that is left empty', () => {
    const state = aCase([{ type: 'caseChanged', payload: someFacts({ title: 'Ny' }) }], {
      comesFrom: 'notice/FSN-2026-0042',
    });
    expect(state.comesFrom).toBeUndefined();
    expect(state.title).toBe('Ny');
  });
});
