import fc from 'fast-check';
import { lightLimit } from '../../../bot/links/lightLimit';
import { submittedAnswer } from '../../../bot/links/submittedAnswer';

const name = 'Ebba Lind';

describe('What was submitted behind a link', () => {
  it.each([
    [{ answer: 'received' }, { kind: 'received' }],
    [{ answer: 'notAffected' }, { kind: 'notAffected' }],
    [{ answer: 'begun' }, { kind: 'begun' }],
    [
      { answer: 'needsHelp', question: 'Vilka?' },
      { kind: 'needsHelp', question: 'Vilka?' },
    ],
  ])('%j is an answer', (input, answer) => {
    expect(submittedAnswer({ ...input, name: ` ${name} ` })).toEqual({ name, answer });
  });

  it('is a filled-in form when it is handled', () => {
    const form = { items: '3', done: ['0'], asOf: '2026-03-23T08:59:00.000Z' };
    expect(submittedAnswer({ answer: 'handled', name, ...form })).toMatchObject({
      answer: { kind: 'filledIn', form: { items: 3, done: [0] } },
    });
  });

  it.each([
    ['no answer', { name }, 'chooseMissing'],
    ['an answer there is not', { name, answer: 'constructor' }, 'chooseMissing'],
    ['two answers', { name, answer: ['received', 'notAffected'] }, 'chooseMissing'],
    ['no name', { answer: 'received', name: ' \n ' }, 'nameMissing'],
    ['a name that is a list', { answer: 'received', name: ['x'] }, 'nameMissing'],
    ['a name that is a patient', { answer: 'received', name: '811218-9876' }, 'namePatient'],
  ])('has a problem with %s', (_, input, problem) => {
    expect(submittedAnswer(input)).toEqual({ problem });
  });

  it('takes a name on one line, of a hundred characters at most', () => {
    expect(submittedAnswer({ answer: 'received', name: 'Ebba\r\n\u0000Lind' })).toMatchObject({
      name: 'Ebba Lind',
    });
    const long = submittedAnswer({ answer: 'received', name: 'x'.repeat(500) });
    expect('name' in long && long.name.length).toBe(100);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (input, value) => {
        expect(() => submittedAnswer({ ...input, answer: 'handled', name: value })).not.toThrow();
      }),
    );
  });
});

describe('The light limit', () => {
  it('lets an address ask so often a minute, and others besides', () => {
    const clock = { now: 0 };
    const limit = lightLimit(2, () => clock.now);
    expect(['a', 'a', 'a', 'b'].map(limit)).toEqual([true, true, false, true]);
    clock.now = 60_000;
    expect(limit('a')).toBe(true);
  });

  it('forgets all rather than remember too many', () => {
    const limit = lightLimit(1, () => 0);
    for (let index = 0; index <= 10_000; index += 1) limit(`${index}`);
    expect(limit('0')).toBe(true);
  });
});
