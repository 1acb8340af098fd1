import { coverageOf } from '../../../src/domain/units/coverage';
import type { Unit } from '../../../src/domain/units/unit';
import { aUnit, aUnitWithout } from '../../support/builders';

const verified = (on: string): Partial<Unit> => ({
  verification: { on, by: 'Anna Berg', outcome: 'valid' },
});
const on = (unit: Unit) => coverageOf(unit, '2026-03-23', 365);

describe('The coverage of a unit (X-12)', () => {
  it('holds for as long as a confirmation is valid', () => {
    expect(on(aUnit(verified('2025-03-23')))).toBe('covered');
    expect(on(aUnit(verified('2025-03-22')))).toBe('unverified');
    expect(on(aUnit())).toBe('unverified');
  });

  it('is missing without any way to reach it (SN-31)', () => {
    expect(on(aUnitWithout(['mailbox', 'channel'], verified('2026-03-01')))).toBe('notCovered');
  });

  it('is missing for a department where nobody answers', () => {
    expect(on(aUnitWithout(['head', 'substitute'], verified('2026-03-01')))).toBe('notCovered');
  });

  it('asks a service with own handling for a mailbox of its own (SN-45)', () => {
    const withChannelOnly = aUnitWithout(['mailbox', 'head', 'substitute'], { ownHandling: true });
    expect(on(withChannelOnly)).toBe('notCovered');
    const withMailbox = aUnitWithout(['channel', 'head', 'substitute'], { ownHandling: true });
    expect(on({ ...withMailbox, ...verified('2026-03-01') })).toBe('covered');
  });

  it('asks an administration for its mailbox and for no head (SN-31)', () => {
    const administration = aUnitWithout(['channel', 'head', 'substitute'], {
      kind: 'administration',
      ...verified('2026-03-01'),
    });
    expect(on(administration)).toBe('covered');
  });

  it('is invalid when its owner says so, or when the address is none', () => {
    const said = { on: '2026-03-01', by: 'Anna Berg', outcome: 'invalid' as const, note: 'Stängd' };
    expect(on(aUnit({ verification: said }))).toBe('invalid');
    expect(on(aUnit({ mailbox: 'Patologen.hsh@' }))).toBe('invalid');
  });
});
