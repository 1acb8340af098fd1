import type { Unit } from '../units/unit';
import type { ConfigurationChange, ConfigurationDoubt } from './configurationChange';
import { isPartOfName, isSameName } from './sameName';
import type { StatedConfiguration, StatedMailbox } from './statedConfiguration';

export interface Compared {
  readonly changes: readonly ConfigurationChange[];
  readonly doubts: readonly ConfigurationDoubt[];
}

const isSameAddress = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

type Meant =
  | { readonly unit: Unit; readonly isSure: boolean }
  | { readonly unit?: undefined; readonly candidates: readonly Unit[] };

/** The unit that a name means: the one of that name, else the only one whose name is a part of it. */
function unitMeant(name: string, units: readonly Unit[], taken: readonly string[]): Meant {
  const same = units.filter((unit) => isSameName(unit.name, name));
  const [only] = same;
  if (only && same.length === 1) return { unit: only, isSure: true };
  if (same.length > 1) return { candidates: same };
  const like = units.filter(
    ({ key, name: own }) => !taken.includes(key) && isPartOfName(own, name),
  );
  const [likely] = like;
  return likely && like.length === 1 ? { unit: likely, isSure: false } : { candidates: like };
}

/**
 * The mailboxes a routine names against those of the directory (SN-31 … SN-40). A mailbox is only taken away when the
 * edition before named it; what was never printed is no concern of the routine.
 */
export function compareMailboxes(
  stated: StatedConfiguration,
  before: StatedConfiguration | undefined,
  units: readonly Unit[],
): Compared {
  const changes: ConfigurationChange[] = [];
  const doubts: ConfigurationDoubt[] = [];
  const named = new Set<string>();
  const exact = units
    .filter((unit) => stated.mailboxes.some(({ name }) => isSameName(name, unit.name)))
    .map(({ key }) => key);

  const others = ({ name, address }: StatedMailbox): readonly string[] =>
    stated.mailboxes
      .filter((one) => isSameName(one.name, name) && !isSameAddress(one.address, address))
      .map((one) => one.address);

  const ofNobody = (mailbox: StatedMailbox): ConfigurationChange => {
    const { name, address, section } = mailbox;
    const owners = units.filter(
      (unit) => isSameAddress(address, unit.mailbox) && !exact.includes(unit.key),
    );
    const [owner] = owners;
    if (owner && owners.length === 1) {
      named.add(owner.key);
      return {
        ...{ kind: 'unitRenamed', unitKey: owner.key, unitName: owner.name, to: name },
        ...{ section, isSure: false },
      };
    }
    // A name that came while another one went may be a new name of the old: a person knows.
    const wentAway = before?.mailboxes.some(
      (one) => !stated.mailboxes.some((now) => isSameName(now.name, one.name)),
    );
    return { kind: 'mailboxAdded', name, address, section, isSure: wentAway !== true };
  };

  const twice = new Set<string>();
  for (const mailbox of stated.mailboxes) {
    const { name, address, section } = mailbox;
    const more = others(mailbox);
    const meant = unitMeant(name, units, exact);
    if (more.length > 0) {
      if (meant.unit) named.add(meant.unit.key);
      const known = name.toLowerCase();
      if (!twice.has(known))
        doubts.push({ kind: 'mailboxTwice', name, addresses: [address, ...more], section });
      twice.add(known);
    } else if (meant.unit === undefined && meant.candidates.length > 1) {
      meant.candidates.forEach(({ key }) => named.add(key));
      const candidates = meant.candidates.map((unit) => unit.name);
      doubts.push({ kind: 'mailboxAmbiguous', name, address, section, units: candidates });
    } else if (meant.unit === undefined) {
      changes.push(ofNobody(mailbox));
    } else {
      const { unit, isSure } = meant;
      named.add(unit.key);
      if (isSameAddress(address, unit.mailbox)) continue;
      changes.push({
        ...{ kind: 'mailboxChanged', unitKey: unit.key, unitName: unit.name, statedName: name },
        ...(unit.mailbox === undefined ? {} : { from: unit.mailbox }),
        ...{ to: address, section, isSure },
      });
    }
  }
  for (const { name, address, section } of before?.mailboxes ?? []) {
    const { unit } = unitMeant(name, units, []);
    if (!unit || named.has(unit.key) || !isSameAddress(address, unit.mailbox)) continue;
    named.add(unit.key);
    changes.push({
      ...{ kind: 'mailboxRemoved', unitKey: unit.key, unitName: unit.name, from: address },
      ...{ section, isSure: true },
    });
  }
  units
    .filter(({ key, kind, mailbox }) => kind === 'administration' && !mailbox && !named.has(key))
    .forEach(({ name }) => doubts.push({ kind: 'unitWithoutMailbox', unit: name }));
  return { changes, doubts };
}
