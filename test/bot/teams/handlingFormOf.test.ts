import fc from 'fast-check';
import { handlingFormOf } from '../../../bot/teams/handlingFormOf';
import { checkHandling, longestComment } from '../../../src/domain/dispatches/checkHandling';
import { reportOf } from '../../../src/domain/dispatches/handlingForm';
import { refuse } from '../../../src/domain/result';
import { aContent } from '../../support/builders';

const asOf = '2026-03-23T08:59:00.000Z';
const empty = { asOf: '', done: [], reason: '', patientReason: '', comment: '' };
const checked = (input: object, content = aContent({ actions: ['Ta ur bruk.'] })) =>
  checkHandling(reportOf(handlingFormOf(input as Record<string, unknown>), content), content);

describe('A handled form as it was submitted', () => {
  it('is read field by field (X-05, X-18, SN-27)', () => {
    const input = {
      asOf,
      items: ' 12 ',
      done: '0,2',
      reason: 'Saknar delar.',
      performedBy: 'supplier',
      patients: 'notInformed',
      patientReason: 'Ingen är berörd.',
      comment: 'Märkta.',
      found0: '3',
      returned0: 2,
      destroyed1: '1',
    };
    const form = handlingFormOf(input);
    expect(form).toMatchObject({
      asOf,
      items: 12,
      done: [0, 2],
      reason: 'Saknar delar.',
      performedBy: 'supplier',
      patients: 'notInformed',
      patientReason: 'Ingen är berörd.',
      comment: 'Märkta.',
    });
    expect(form.lots?.slice(0, 2)).toEqual([
      { found: 3, returned: 2, destroyed: 0 },
      { found: 0, returned: 0, destroyed: 1 },
    ]);
  });

  it('takes ticked boxes as the list that a page sends', () => {
    expect(handlingFormOf({ done: ['0', '2'] }).done).toEqual([0, 2]);
  });

  it('is empty where nothing was filled in', () => {
    expect(handlingFormOf({})).toEqual(empty);
    expect(handlingFormOf({ items: '', found0: '', comment: null })).toEqual(empty);
  });

  it.each(['1e3', '0x10', '1,5', '-1', ' ', '12 st', '٣', '9'.repeat(10), {}, [3], true])(
    'leaves the number %p for the rules to refuse',
    (items) => {
      expect(checked({ asOf, items })).toEqual(refuse({ code: 'dispatch/items-invalid' }));
    },
  );

  it('leaves an absurd number in a lot for the rules to refuse (X-05)', () => {
    const content = aContent({ actions: ['Ta ur bruk.'], lots: ['A1', 'A2'] });
    ['1e9', '999999999', '-3', 'alla'].forEach((found1) =>
      expect(checked({ asOf, found0: '1', found1 }, content)).toEqual(
        refuse({ code: 'dispatch/items-invalid' }),
      ),
    );
  });

  it('leaves a text of a million characters for the rules to refuse, and reads no more of it', () => {
    const comment = 'x'.repeat(1_000_000);
    expect(handlingFormOf({ comment }).comment.length).toBeLessThanOrEqual(10 * longestComment);
    expect(checked({ asOf, items: 1, comment })).toEqual(
      refuse({ code: 'dispatch/comment-too-long' }),
    );
  });

  it.each([
    ['an unknown performer', { performedBy: 'hacker' }],
    ['an unknown answer about patients', { patients: 'maybe' }],
    ['ticked boxes that are no numbers', { done: 'a,-1,1e2,0x1,' }],
    ['ticked boxes that are an object', { done: { 0: '1' } }],
    ['a comment that is an object', { comment: { toString: () => 'x' } }],
  ])('takes nothing from %s', (_, input) => {
    expect(handlingFormOf(input)).toEqual(empty);
  });

  it('takes nothing from a prototype', () => {
    expect(handlingFormOf(Object.create({ items: 3, comment: 'x' }) as never)).toEqual(empty);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (input, value) => {
        const named = { ...input, items: value, done: value, found0: value, performedBy: value };
        expect(() => handlingFormOf(named)).not.toThrow();
      }),
    );
  });
});
