import type { Units } from '../../src/application/ports';
import type { Unit } from '../../src/domain/units/unit';
import { aPerson, aUnit, aUnitWithout } from '../support/builders';

/** What every source of units promises; `holding` gives one that holds exactly these. */
export function unitsContract(
  name: string,
  holding: (units: readonly Unit[]) => Promise<Units>,
): void {
  const byKey = (units: readonly Unit[]): readonly Unit[] =>
    [...units].sort((one, other) => one.key.localeCompare(other.key));

  describe(`${name} keep the promises of units`, () => {
    it('give every unit as it is, without what it lacks', async () => {
      const units = [
        aUnit({ key: 'a', name: "Ögon- och öronkliniken d'A" }),
        aUnitWithout(['channel', 'substitute'], { key: 'b', head: aPerson('Åsa Öman') }),
        aUnitWithout(['head', 'substitute', 'channel', 'mailbox', 'parentKey'], {
          key: 'c',
          kind: 'administration',
        }),
      ];
      expect(byKey(await (await holding(units)).all())).toEqual(units);
    });

    it('are none when there are none', async () => {
      expect(await (await holding([])).all()).toEqual([]);
    });
  });
}
