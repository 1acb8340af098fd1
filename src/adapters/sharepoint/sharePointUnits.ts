import type { Units } from '../../application/ports';
import type { Contact, Unit, Verification } from '../../domain/units/unit';
import { type UnitRow, unitsList } from '../../lists/units.list';
import { dayOf } from '../../text/dates';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const contact = (
  id: string | null,
  name: string | null,
  mail: string | null,
): Contact | undefined => (id ? { id, name: name ?? '', ...(mail ? { mail } : {}) } : undefined);

const verification = (row: UnitRow): Verification | undefined =>
  row.VerifiedOn && row.Verification
    ? {
        on: dayOf(row.VerifiedOn),
        by: row.VerifiedBy ?? '',
        outcome: row.Verification,
        ...(row.VerificationNote ? { note: row.VerificationNote } : {}),
      }
    : undefined;

/** A unit as its row tells it. Empty columns are absent, not empty texts. */
export function toUnit(row: UnitRow): Unit {
  const head = contact(row.HeadId, row.HeadName, row.HeadMail);
  const substitute = contact(row.SubstituteId, row.SubstituteName, row.SubstituteMail);
  const operationsHead = contact(
    row.OperationsHeadId,
    row.OperationsHeadName,
    row.OperationsHeadMail,
  );
  const designated = contact(row.DesignatedId, row.DesignatedName, row.DesignatedMail);
  const verified = verification(row);
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
    ...(row.HeadAwayUntil ? { headAwayUntil: dayOf(row.HeadAwayUntil) } : {}),
    ...(operationsHead ? { operationsHead } : {}),
    ...(row.OwnHandling ? { ownHandling: true } : {}),
    ...(designated ? { designated } : {}),
    ...(verified ? { verification: verified } : {}),
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
  HeadMail: unit.head?.mail ?? null,
  SubstituteId: unit.substitute?.id ?? null,
  SubstituteName: unit.substitute?.name ?? null,
  SubstituteMail: unit.substitute?.mail ?? null,
  HeadAwayUntil: unit.headAwayUntil ? `${unit.headAwayUntil}T12:00:00Z` : null,
  OperationsHeadId: unit.operationsHead?.id ?? null,
  OperationsHeadName: unit.operationsHead?.name ?? null,
  OperationsHeadMail: unit.operationsHead?.mail ?? null,
  DesignatedId: unit.designated?.id ?? null,
  DesignatedName: unit.designated?.name ?? null,
  DesignatedMail: unit.designated?.mail ?? null,
  OwnHandling: unit.ownHandling ?? false,
  VerifiedOn: unit.verification ? `${unit.verification.on}T12:00:00Z` : null,
  VerifiedBy: unit.verification?.by ?? null,
  Verification: unit.verification?.outcome ?? null,
  VerificationNote: unit.verification?.note ?? null,
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
