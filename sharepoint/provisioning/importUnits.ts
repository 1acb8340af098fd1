import { toUnitRow } from '../../src/adapters/sharepoint/sharePointUnits';
import { inBatches, itemsOn, type SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { storeFault } from '../../src/adapters/sharepoint/storeFault';
import type { Unit } from '../../src/domain/units/unit';
import { type UnitRow, unitsList } from '../../src/lists/units.list';

/**
 * Puts a region's directory into the list `Units`: adds units that are missing. Units already there are left as they
 * are, since people keep them current in the list.
 */
export async function importUnits(site: SiteLists, units: readonly Unit[]): Promise<number> {
  const known = new Set<string>();
  for await (const page of itemsOn(site, unitsList).select('UnitKey').top(2_000)) {
    (page as Pick<UnitRow, 'UnitKey'>[]).forEach(({ UnitKey }) => known.add(UnitKey));
  }
  const missing = units.filter(({ key }) => !known.has(key));
  const outcomes = await inBatches(site, missing, (on, unit) =>
    itemsOn(on, unitsList).add(toUnitRow(unit)),
  );
  outcomes.forEach((outcome) => {
    if (outcome.status === 'rejected') throw storeFault('Adding units', outcome.reason);
  });
  return missing.length;
}
