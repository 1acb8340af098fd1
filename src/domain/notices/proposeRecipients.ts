import { concernedUnits } from './concernedUnits';
import { canBeReached, isOwnMailbox, reachUnit } from './reachUnits';
import type {
  ProposalReason,
  RecipientFacts,
  RecipientProposal,
  RecipientProposals,
} from './recipientProposals';

/** A unit that is proposed twice keeps all reasons and the greater strength. */
function joined(proposals: readonly RecipientProposal[]): Map<string, RecipientProposal> {
  const all = new Map<string, RecipientProposal>();
  proposals.forEach((one) => {
    const before = all.get(one.unitKey) ?? { ...one, reasons: [] };
    const strength = before.strength === 'required' ? before.strength : one.strength;
    all.set(one.unitKey, { ...before, strength, reasons: [...before.reasons, ...one.reasons] });
  });
  return all;
}

/** Who is told without being asked: those who were told before, and the administrations above those asked (SN-31). */
function informed(
  { units, earlier }: RecipientFacts,
  asked: ReadonlyMap<string, RecipientProposal>,
): readonly (readonly [unitKey: string, reason: ProposalReason])[] {
  const before = (earlier?.informed ?? []).map(
    (key) => [key, { code: 'earlier', quote: earlier?.key ?? '' }] as const,
  );
  const above = units
    .filter(({ kind }) => kind === 'administration')
    .map(({ key }) => {
      const below = units.filter((unit) => unit.parentKey === key && asked.has(unit.key));
      return [key, { code: 'administration', count: below.length }] as const;
    })
    .filter(([, { count }]) => count > 0);
  return [...before, ...above].filter(([key]) => !asked.has(key));
}

/** The product is both at services with own handling and at others: they talk to the coordinator (SN-48). */
function withMixed(
  proposals: readonly RecipientProposal[],
  { units }: RecipientFacts,
): readonly RecipientProposal[] {
  if (!proposals.some(({ mode }) => mode === 'action')) return proposals;
  return proposals.map((proposal) => {
    if (proposal.mode !== 'ownHandling') return proposal;
    const designated = units.find(({ key }) => key === proposal.unitKey)?.designated?.name;
    const mixed: ProposalReason = { code: 'mixed', ...(designated ? { quote: designated } : {}) };
    return { ...proposal, reasons: [...proposal.reasons, mixed] };
  });
}

const weight = ({ strength, mode, reasons }: RecipientProposal): number => {
  const count = Math.min(1e6, Math.max(0, ...reasons.map((reason) => reason.count ?? 0)));
  const asked = mode === 'information' ? 0 : 1e7;
  return { required: 2e8, recommended: 1e8, optional: 0 }[strength] + asked + count;
};

/**
 * Proposes who gets a notice (SN-24): departments with hits, who ordered it (SN-15, SN-20), and the recipients of the
 * version it replaces. Each administration is told in its function mailbox (SN-31; the directory holds those of
 * SN-32, SN-33, SN-34, SN-35, SN-36, SN-37 and SN-39), private providers and municipalities are reached by link (SN-40,
 * X-13), services with own handling in their own mailbox (SN-45, SN-46, SN-47). A mailbox that is the coordinator's own
 * is never written to; its departments are asked instead (SN-38). It only proposes: a person sends.
 */
export function proposeRecipients(facts: RecipientFacts): RecipientProposals {
  const { units } = facts;
  const { concerned, unknown } = concernedUnits(facts);
  const ways = concerned.map((one) => ({ key: one.unit.key, ways: reachUnit(facts, one) }));
  const all = joined(ways.reduce<RecipientProposal[]>((some, one) => [...some, ...one.ways], []));
  const told = joined(
    informed(facts, all).map(([unitKey, reason]) => ({
      unitKey,
      mode: 'information',
      strength: 'recommended',
      reasons: [reason],
    })),
  );
  const toTell = units.filter(({ key }) => told.has(key));
  const reachable = toTell.filter((unit) => canBeReached(facts, unit)).map(({ key }) => key);
  const proposals = [
    ...withMixed(Array.from(all.values()), facts),
    ...Array.from(told.values()).filter(({ unitKey }) => reachable.includes(unitKey)),
  ];
  const own = [...concerned.map(({ unit }) => unit), ...toTell].filter((unit) =>
    isOwnMailbox(facts, unit),
  );
  return {
    proposals: proposals.sort((one, other) => weight(other) - weight(one)),
    unknown,
    unreachable: ways.filter((one) => one.ways.length === 0).map(({ key }) => key),
    ownMailboxes: Array.from(new Set(own.map(({ key }) => key))),
  };
}
