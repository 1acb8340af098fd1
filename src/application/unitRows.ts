import type { LogEntry } from '../domain/log/logEntry';
import type { UnitRecord } from '../domain/units/unitEvents';
import type { UnitRow } from '../lists/units.list';
import type { Projections } from './ports';
import { noonOf } from './rows';

/** What the log says of a unit, and which of it is new. */
export interface UnitNews {
  readonly unitKey: string;
  readonly record: UnitRecord;
  readonly news: readonly Pick<LogEntry, 'type'>[];
}

/** The columns of a unit's row that follow from the log; the others are kept by Region-IT. */
const usualColumns = ({ verification, headAwayUntil }: UnitRecord): Partial<UnitRow> => ({
  VerifiedOn: verification ? noonOf(verification.on) : null,
  VerifiedBy: verification?.by ?? null,
  Verification: verification?.outcome ?? null,
  VerificationNote: verification?.note ?? null,
  HeadAwayUntil: headAwayUntil ? noonOf(headAwayUntil) : null,
});

// Written when it is news and not again: Region-IT may have changed the row since.
const steeredColumns = ({ name, mailbox }: UnitRecord): Partial<UnitRow> => ({
  ...(name === undefined ? {} : { Title: name }),
  ...(mailbox === undefined ? {} : { Mailbox: mailbox }),
});

const steers = (type: string): boolean => type === 'unitAdded' || type === 'unitSteered';

/** The row of an administration that a routine names and the directory did not have (SN-31). */
const addedUnit = (unitKey: string, { name, mailbox }: UnitRecord): UnitRow => ({
  ...{ Title: name ?? unitKey, UnitKey: unitKey, Kind: 'administration' },
  ...{ ParentKey: null, Mailbox: mailbox ?? null, TeamId: null, ChannelId: null },
  ...{ HeadId: null, HeadName: null, HeadMail: null },
  ...{ SubstituteId: null, SubstituteName: null, SubstituteMail: null, HeadAwayUntil: null },
  ...{ OperationsHeadId: null, OperationsHeadName: null, OperationsHeadMail: null },
  ...{ DesignatedId: null, DesignatedName: null, DesignatedMail: null, OwnHandling: false },
  ...{ VerifiedOn: null, VerifiedBy: null, Verification: null, VerificationNote: null },
});

/** Brings the rows of units to what the log says of them. */
export async function writingUnits(
  projections: Pick<Projections, 'addUnit' | 'updateUnit'>,
  units: readonly UnitNews[],
): Promise<void> {
  for (const { unitKey, record, news } of units) {
    if (news.some(({ type }) => type === 'unitAdded'))
      await projections.addUnit(addedUnit(unitKey, record));
    await projections.updateUnit(unitKey, {
      ...usualColumns(record),
      ...(news.some(({ type }) => steers(type)) ? steeredColumns(record) : {}),
    });
  }
}
