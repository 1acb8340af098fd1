import { needsLocalDocuments } from '../../../src/domain/documents/needsLocalDocuments';
import { aUnit, aUnitWithout } from '../../support/builders';

const anAdministration = (key: string) =>
  aUnitWithout(['parentKey'], { key, name: key, kind: 'administration' });

describe('Documents of its own, in step with the regional ones (GD-18),', () => {
  const units = [
    anAdministration('sjukhuset'),
    aUnit({ key: 'iva', parentKey: 'sjukhuset', kind: 'department' }),
    anAdministration('psykiatrin'),
    anAdministration('privata'),
    aUnit({ key: 'kliniken', parentKey: 'privata', kind: 'provider' }),
    anAdministration('kommuner'),
    aUnit({ key: 'kommunen', parentKey: 'kommuner', kind: 'municipality' }),
    anAdministration('kultur'),
  ];
  const asked = (withoutLocalDocuments?: readonly string[]) =>
    units
      .filter((unit) =>
        needsLocalDocuments(unit, units, withoutLocalDocuments ? { withoutLocalDocuments } : {}),
      )
      .map(({ key }) => key);

  it('are asked of every administration, but not of those that stand for providers and municipalities', () => {
    expect(asked()).toEqual(['sjukhuset', 'psykiatrin', 'kultur']);
  });

  it('are not asked of those that the region has excepted', () => {
    expect(asked(['kultur'])).toEqual(['sjukhuset', 'psykiatrin']);
  });
});
