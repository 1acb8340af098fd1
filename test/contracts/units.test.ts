import { itemsOn } from '../../src/adapters/sharepoint/siteLists';
import { sharePointUnits, toUnit, toUnitRow } from '../../src/adapters/sharepoint/sharePointUnits';
import type { Unit } from '../../src/domain/units/unit';
import { unitsList } from '../../src/lists/units.list';
import { aPerson, aUnit, aUnitWithout } from '../support/builders';
import { inMemoryUnits } from '../support/inMemoryUnits';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';
import { unitsContract } from './units.contract';

unitsContract('inMemoryUnits', async (units) => inMemoryUnits(units));

describe('On a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());

  unitsContract('sharePointUnits', async (units) => {
    const there = await itemsOn(running.site, unitsList).select('Id')<{ Id: number }[]>();
    for (const { Id } of there) await itemsOn(running.site, unitsList).getById(Id).delete();
    for (const unit of units) await itemsOn(running.site, unitsList).add(toUnitRow(unit));
    return sharePointUnits(running.site);
  });
});

describe('The row of a unit', () => {
  it.each<[string, Unit]>([
    ['with everything', aUnit()],
    [
      'with nothing but a name',
      aUnitWithout(['mailbox', 'channel', 'head', 'substitute', 'parentKey']),
    ],
    ['with a head alone', aUnitWithout(['substitute', 'mailbox'])],
  ])('tells a unit %s', (_, unit) => {
    expect(toUnit(toUnitRow(unit))).toEqual(unit);
  });

  it('has no channel when half of its address is missing', () => {
    const row = { ...toUnitRow(aUnit()), TeamId: null };
    expect(toUnit(row)).toEqual(aUnitWithout(['channel']));
  });

  it('tells a head without a name by the id', () => {
    expect(toUnit({ ...toUnitRow(aUnit()), HeadName: null }).head).toEqual(
      aPerson('', 'anna-berg'),
    );
  });
});
