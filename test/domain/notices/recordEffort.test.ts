import {
  type EffortRefusal,
  effortOf,
  recordEffort,
  type RecordEffort,
} from '../../../src/domain/notices/recordEffort';
import { refuse } from '../../../src/domain/result';
import { aContext, aNotice, answered, aStranger } from '../../support/builders';

const spent = { minutes: 30, amount: 200, what: 'Byte av slang', ...answered() };
const before = aNotice({ efforts: [spent, spent] });
const record = (changes: Partial<RecordEffort> = {}) =>
  recordEffort(before, { minutes: 45, amount: 0, what: ' Samordning ', ...changes }, aContext());

describe('Recording time and cost of a notice (X-29)', () => {
  it('keeps whole minutes and kronor, and what for', () => {
    expect(record()).toEqual({
      ok: true,
      value: { type: 'effortRecorded', payload: { minutes: 45, amount: 0, what: 'Samordning' } },
    });
  });

  it('sums up all of them', () => {
    expect(effortOf(before)).toEqual({ minutes: 60, amount: 400 });
  });

  it('takes a wrong entry back with a negative one, down to nothing', () => {
    expect(record({ minutes: -60, amount: -400 }).ok).toBe(true);
    expect(record({ minutes: -61 })).toEqual(refuse({ code: 'notice/effort-below-zero' }));
    expect(record({ amount: -401 })).toEqual(refuse({ code: 'notice/effort-below-zero' }));
  });

  const refusals: readonly [string, Partial<RecordEffort>, EffortRefusal][] = [
    ['neither time nor cost', { minutes: 0 }, { code: 'notice/effort-invalid' }],
    ['half a minute', { minutes: 0.5 }, { code: 'notice/effort-invalid' }],
    ['a number that is none', { amount: Number.NaN }, { code: 'notice/effort-invalid' }],
    ['more minutes than anybody has', { minutes: 100_001 }, { code: 'notice/effort-invalid' }],
    ['no word on what for', { what: '' }, { code: 'notice/part-missing', part: 'what' }],
  ];
  it.each(refusals)('is refused with %s', (_, changes, refusal) => {
    expect(record(changes)).toEqual(refuse(refusal));
  });

  it('is refused to anybody but the coordinator', () => {
    const wish = { minutes: 1, amount: 0, what: 'x' };
    expect(recordEffort(before, wish, aContext({ by: aStranger }))).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
  });
});
