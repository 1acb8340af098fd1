import { isCoordinator, mayVerifyLog } from '../../../src/domain/units/roles';
import { mayAnswerFor } from '../../../src/domain/units/unit';
import {
  aPerson,
  aStranger,
  aUnit,
  aUnitWithout,
  theCoordinator,
  theHead,
  theRegistrar,
  theRoles,
  theSubstitute,
} from '../../support/builders';

describe('Who may do what', () => {
  it('lets the coordinator assess and send out, and nobody else (SN-21, SN-24)', () => {
    expect(
      [theCoordinator, theRegistrar, theHead].map((person) => isCoordinator(theRoles, person)),
    ).toEqual([true, false, false]);
  });

  it('lets registrar and coordinator verify the log (SN-60)', () => {
    expect(
      [theRegistrar, theCoordinator, theHead].map((person) => mayVerifyLog(theRoles, person)),
    ).toEqual([true, true, false]);
  });

  it('lets head and substitute answer for their department (X-02, X-16)', () => {
    expect(
      [theHead, theSubstitute, aStranger].map((person) => mayAnswerFor(aUnit(), person)),
    ).toEqual([true, true, false]);
  });

  it('lets nobody answer for a department without a head, not even somebody without an id', () => {
    expect(mayAnswerFor(aUnitWithout(['head', 'substitute']), aPerson('', ''))).toBe(false);
  });
});
