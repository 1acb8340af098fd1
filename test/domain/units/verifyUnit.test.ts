import { verifyUnit } from '../../../src/domain/units/verifyUnit';
import { setHeadAway } from '../../../src/domain/units/setHeadAway';
import {
  aContext,
  aStranger,
  aUnit,
  aUnitWithout,
  theCoordinator,
  theHead,
  theSubstitute,
} from '../../support/builders';

const valid = { outcome: 'valid', note: '' } as const;

describe('Verifying how a unit is reached (X-12)', () => {
  it.each([theHead, theSubstitute, theCoordinator])('is for $name', (by) => {
    expect(verifyUnit(aUnit(), valid, aContext({ by }))).toEqual({
      ok: true,
      value: {
        type: 'unitVerified',
        payload: { on: '2026-03-23', by: by.name, outcome: 'valid' },
      },
    });
  });

  it('is for the designated function of a service with own handling (SN-48)', () => {
    const unit = aUnit({ ownHandling: true, designated: aStranger });
    expect(verifyUnit(unit, valid, aContext({ by: aStranger })).ok).toBe(true);
  });

  it('is refused to anybody else', () => {
    expect(verifyUnit(aUnit(), valid, aContext({ by: aStranger }))).toEqual({
      ok: false,
      refusal: { code: 'unit/not-the-owner', unit: 'Intensivvårdsavdelningen' },
    });
  });

  it('asks what is wrong when an address does not hold', () => {
    expect(verifyUnit(aUnit(), { outcome: 'invalid', note: '  ' }, aContext())).toEqual({
      ok: false,
      refusal: { code: 'unit/note-missing' },
    });
  });
});

describe('A head who is away (X-16)', () => {
  it('hands over to the substitute until a day', () => {
    expect(setHeadAway(aUnit(), { until: '2026-03-30' }, aContext({ by: theHead }))).toEqual({
      ok: true,
      value: { type: 'headAwaySet', payload: { until: '2026-03-30' } },
    });
  });

  it('is back when no day is given', () => {
    expect(setHeadAway(aUnit(), { until: '' }, aContext({ by: theSubstitute }))).toEqual({
      ok: true,
      value: { type: 'headAwaySet', payload: {} },
    });
  });

  it.each([
    ['without a substitute', aUnitWithout(['substitute']), '2026-03-30', 'unit/no-substitute'],
    ['until a day that has passed', aUnit(), '2026-03-22', 'unit/day-passed'],
    ['until a day that does not exist', aUnit(), '2026-02-30', 'unit/day-passed'],
  ])('cannot be away %s', (_case, unit, until, code) => {
    expect(setHeadAway(unit, { until }, aContext())).toMatchObject({ refusal: { code } });
  });

  it('is set by nobody outside the unit', () => {
    expect(setHeadAway(aUnit(), { until: '' }, aContext({ by: aStranger }))).toMatchObject({
      refusal: { code: 'unit/not-the-owner' },
    });
  });
});
