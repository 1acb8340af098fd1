import { contractSituations, disposals } from '../../../src/domain/notices/assessment';
import { callsForReplacement, proposeWay } from '../../../src/domain/notices/handlingWay';

describe('The way a notice is handled', () => {
  it('goes to the heads of department for equipment, whatever the contract (SN-23, SN-24)', () => {
    contractSituations.forEach((contract) =>
      disposals.forEach((disposal) =>
        expect(proposeWay({ productKind: 'equipment', contract, disposal })).toBe('departments'),
      ),
    );
  });

  it.each([
    ['recall', 'onContract', 'logistics'],
    ['scrap', 'onContract', 'logistics'],
    ['recall', 'outsideContract', 'services'],
    ['scrap', 'outsideContract', 'services'],
  ] as const)('is for consumables with %s %s: %s (SN-29)', (disposal, contract, way) => {
    expect(proposeWay({ productKind: 'consumable', contract, disposal })).toBe(way);
  });

  it('is a dialogue with logistics and procurement for other consumables (SN-28)', () => {
    contractSituations.forEach((contract) =>
      expect(proposeWay({ productKind: 'consumable', contract, disposal: 'none' })).toBe(
        'dialogue',
      ),
    );
    expect(proposeWay({ productKind: 'consumable', contract: 'unknown', disposal: 'recall' })).toBe(
      'dialogue',
    );
  });

  it('calls for RH-13659 when a procured product is withdrawn, and only then (SN-18)', () => {
    expect(callsForReplacement({ contract: 'onContract', withdrawn: true })).toBe(true);
    expect(callsForReplacement({ contract: 'onContract', withdrawn: false })).toBe(false);
    expect(callsForReplacement({ contract: 'outsideContract', withdrawn: true })).toBe(false);
  });
});
