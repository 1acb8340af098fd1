import type { Unit } from '../units/unit';
import { type Compared, compareMailboxes } from './compareMailboxes';
import { compareRows } from './compareRows';
import type { ConfigurationChange, ConfigurationDoubt } from './configurationChange';
import type { RoutineRules } from './routineRules';
import { isSameName } from './sameName';
import type { StatedConfiguration } from './statedConfiguration';
import { routineDuties, type StatedRole } from './statedRoles';

/** How safety notices are handled now: the directory, the rules in force, the region's own addresses. */
export interface ConfigurationInUse {
  readonly units: readonly Unit[];
  readonly rules: Pick<RoutineRules, 'basis' | 'addresses'>;
  /** The function mailbox first, then others that are the region's own (SN-01, SN-19). */
  readonly ownAddresses: readonly string[];
}

const namesOf = (roles: readonly StatedRole[], duty: StatedRole['duty']): readonly StatedRole[] =>
  roles.filter((role) => role.duty === duty);

/** A role that is told by another name than in the edition before; without one there is nothing to compare with. */
function compareRoles(now: StatedConfiguration, before: StatedConfiguration): Compared {
  const changes: ConfigurationChange[] = [];
  const doubts: ConfigurationDoubt[] = [];
  for (const duty of routineDuties) {
    const [was, ...wereMore] = namesOf(before.roles, duty);
    const are = namesOf(now.roles, duty);
    const [is, ...areMore] = are;
    if (was === undefined || are.some(({ name }) => isSameName(name, was.name))) continue;
    if (is === undefined) doubts.push({ kind: 'roleMissing', duty, before: was.name });
    else if (areMore.length > 0 || wereMore.length > 0)
      doubts.push({ kind: 'roleUnclear', duty, names: are.map(({ name }) => name) });
    else
      changes.push({
        ...{ kind: 'roleRenamed', duty, from: was.name, to: is.name },
        ...{ section: is.section, isSure: true },
      });
  }
  return { changes, doubts };
}

const has = (addresses: readonly (string | undefined)[], address: string): boolean =>
  addresses.some((one) => one?.toLowerCase() === address.toLowerCase());

/** The one way in (SN-01), and addresses that nobody the product knows has. */
function compareAddresses(
  stated: StatedConfiguration,
  before: StatedConfiguration | undefined,
  { units, rules, ownAddresses }: ConfigurationInUse,
): Compared {
  const known = [
    ...ownAddresses,
    ...units.map(({ mailbox }) => mailbox),
    ...rules.basis.parties.map(({ mailbox }) => mailbox),
    ...Object.values(rules.addresses),
  ];
  const strange = stated.unnamed.filter(({ address }) => !has(known, address));
  const printed = (one: StatedConfiguration): readonly string[] =>
    [...one.unnamed, ...one.mailboxes].map(({ address }) => address);
  const [intake] = ownAddresses;
  const was = before?.unnamed.find(({ address }) => intake && has([intake], address));
  const isGone = intake !== undefined && was !== undefined && !has(printed(stated), intake);
  if (!isGone)
    return {
      changes: [],
      doubts: strange.map((one) => ({ kind: 'addressOfNobody' as const, ...one })),
    };
  const inItsPlace = strange.filter(({ section }) => isSameName(section, was.section));
  const [to] = inItsPlace.length === 1 ? inItsPlace : [];
  return {
    changes: [
      {
        ...{ kind: 'intakeChanged', from: intake, section: to?.section ?? was.section },
        ...(to ? { to: to.address } : {}),
        isSure: false,
      },
    ],
    doubts: strange
      .filter((one) => one !== to)
      .map((one) => ({ kind: 'addressOfNobody' as const, ...one })),
  };
}

/**
 * What an edition of the routine would change in how safety notices are handled, each change with the section it comes
 * from, and what it does not tell for certain. `before` is the edition before, when there is one. Nothing is changed here.
 */
export function compareConfiguration(
  stated: StatedConfiguration,
  before: StatedConfiguration | undefined,
  inUse: ConfigurationInUse,
): Compared {
  const parts = [
    compareAddresses(stated, before, inUse),
    compareMailboxes(stated, before, inUse.units),
    compareRows(stated, before, inUse.rules.basis),
    ...(before ? [compareRoles(stated, before)] : []),
  ];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}
