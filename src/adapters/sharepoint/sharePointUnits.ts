import type { Units } from '../../application/ports';
import type { Person, Unit } from '../../domain/units/unit';
import { type UnitRow, unitsList } from '../../lists/units.list';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const person = (id: string | null, name: string | null): Person | undefined =>
  id ? { id, name: name ?? '' } : undefined;

/** A unit as its row tells it. Empty columns are absent, not empty texts. */
export function toUnit(row: UnitRow): Unit {
  const head = person(row.HeadId, row.HeadName);
  const substitute = person(row.SubstituteId, row.SubstituteName);
  return {
    key: row.UnitKey,
    name: row.Title,
    kind: row.Kind,
    ...(row.ParentKey ? { parentKey: row.ParentKey } : {}),
    ...(row.Mailbox ? { mailbox: row.Mailbox } : {}),
    ...(row.TeamId && row.ChannelId
      ? { channel: { teamId: row.TeamId, channelId: row.ChannelId } }
      : {}),
    ...(head ? { head } : {}),
    ...(substitute ? { substitute } : {}),
  };
}

/** The row of a unit, as the directory of a region is put into the list. */
export const toUnitRow = (unit: Unit): UnitRow => ({
  Title: unit.name,
  UnitKey: unit.key,
  Kind: unit.kind,
  ParentKey: unit.parentKey ?? null,
  Mailbox: unit.mailbox ?? null,
  TeamId: unit.channel?.teamId ?? null,
  ChannelId: unit.channel?.channelId ?? null,
  HeadId: unit.head?.id ?? null,
  HeadName: unit.head?.name ?? null,
  SubstituteId: unit.substitute?.id ?? null,
  SubstituteName: unit.substitute?.name ?? null,
  OwnHandling: false,
  VerifiedOn: null,
});

/** The units in the list `Units`. */
export function sharePointUnits(site: SiteLists): Units {
  return {
    async all() {
      const units: Unit[] = [];
      try {
        for await (const page of itemsOn(site, unitsList).top(2_000)) {
          units.push(...(page as UnitRow[]).map(toUnit));
        }
      } catch (error) {
        throw storeFault('Reading the units', error);
      }
      return units;
    },
  };
}
