import { addDocument } from '../../../src/domain/cases/commands/addDocument';
import { coverPerspective } from '../../../src/domain/cases/commands/coverPerspective';
import { answersFor, mayReadCase, peopleOf } from '../../../src/domain/cases/caseRights';
import type { Person } from '../../../src/domain/units/unit';
import {
  aCase,
  aContext,
  aStranger,
  consulted,
  covered,
  documentAdded,
  inConsultation,
  inPreparation,
  someGroups,
  theChair,
  theManager,
  theMember,
  theWorker,
} from '../../support/caseBuilders';

const official = theMember;

describe('Covering a perspective (LS-19)', () => {
  const cover = (some: object, events = inPreparation, by: Person = official) =>
    coverPerspective(
      aCase(events),
      { perspective: 'Juridik', isRelevant: true, note: 'Klart.', ...some },
      aContext(by),
    );

  it('says what was found, or why it does not matter here', () => {
    expect(cover({})).toEqual({ ok: true, value: covered('Juridik') });
    expect(cover({ isRelevant: false, note: 'Inget avtal.' })).toMatchObject({
      value: { payload: { isRelevant: false, note: 'Inget avtal.' } },
    });
    expect(cover({ note: ' ' })).toMatchObject({ refusal: { part: 'note' } });
  });

  it('is of a perspective the region has, and changes something', () => {
    expect(cover({ perspective: 'Smak' })).toMatchObject({
      refusal: { code: 'case/unknown-perspective', perspective: 'Smak' },
    });
    expect(cover({}, [...inPreparation, covered('Juridik')])).toMatchObject({
      refusal: { code: 'case/nothing-changed' },
    });
    const anew = aCase([...inPreparation, covered('Juridik'), covered('Juridik')]);
    expect(anew.perspectives).toHaveLength(1);
  });

  it('is for the official and those who lead, in an open case', () => {
    expect(cover({}, inPreparation, theChair).ok).toBe(true);
    expect(cover({}, inPreparation, aStranger)).toMatchObject({
      refusal: { code: 'case/not-the-official' },
    });
    const closed = [
      ...inPreparation,
      { type: 'caseClosed' as const, payload: { ending: 'decided' as const, reason: 'Klart.' } },
    ];
    expect(cover({}, closed)).toMatchObject({ refusal: { code: 'case/closed' } });
    const gone = aContext(official, { groups: [] });
    const wish = { perspective: 'Juridik', isRelevant: true, note: 'Klart.' };
    expect(coverPerspective(aCase(inPreparation), wish, gone)).toMatchObject({
      refusal: { code: 'case/unknown-group' },
    });
  });
});

describe('A document of the basis (LS-13)', () => {
  const add = (some: object, events = inPreparation, by: Person = official) =>
    addDocument(
      aCase(events),
      { name: 'Rutin', place: 'document/RH-15405', ...some },
      aContext(by),
    );

  it('is a record of ours or an address', () => {
    expect(add({})).toEqual({ ok: true, value: documentAdded });
    expect(add({ place: 'https://norrviken.example/a b' })).toMatchObject({
      refusal: { code: 'case/link-invalid' },
    });
    expect(add({ place: 'https://norrviken.example/a.docx' })).toMatchObject({
      value: { payload: { place: { url: 'https://norrviken.example/a.docx' } } },
    });
  });

  it('has a name and an address that can be opened, and is added once', () => {
    expect(add({ name: '' })).toMatchObject({ refusal: { part: 'documentName' } });
    expect(add({ place: '' })).toMatchObject({ refusal: { part: 'documentPlace' } });
    ['javascript:alert(1)', 'http://norrviken.example', 'https://a@b/c', 'RH-15405'].forEach(
      (place) => expect(add({ place })).toMatchObject({ refusal: { code: 'case/link-invalid' } }),
    );
    expect(add({}, [...inPreparation, documentAdded])).toMatchObject({
      refusal: { code: 'case/nothing-changed' },
    });
    expect(add({}, inPreparation, aStranger).ok).toBe(false);
  });
});

describe('Who reads a case', () => {
  const reads = (person: typeof aStranger, events = inConsultation) =>
    mayReadCase(aCase(events), person, aContext());

  it('sits in the group or below it, sent it in, or answers for an instance that is asked', () => {
    expect([theMember, theWorker, theChair].map((one) => reads(one))).toEqual([true, true, true]);
    expect(reads(aStranger)).toBe(false);
    expect(reads(theManager)).toBe(false);
    expect(reads(theManager, [...inConsultation, consulted])).toBe(true);
  });

  it('may be gone from the settings with the group', () => {
    expect(mayReadCase(aCase(), theMember, { ...aContext(), groups: [] })).toBe(false);
    expect(mayReadCase(aCase(), theChair, { ...aContext(), groups: [] })).toBe(true);
  });
});

describe('The people of a group', () => {
  it('are members, substitutes and secretaries, each once', () => {
    const [group] = someGroups;
    expect(group && peopleOf(group).map(({ name }) => name)).toEqual([
      ...['Maja Ek', 'Lena Falk', 'Eva Holm', 'Sten Dahl'],
    ]);
  });

  it('answer for an instance when they are named in it', () => {
    expect(answersFor({ people: [theManager] }, theManager)).toBe(true);
    expect(answersFor({ people: [] }, theManager)).toBe(false);
  });
});
