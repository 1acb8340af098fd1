import type { DispatchMode } from '../dispatches/dispatch';
import type { DepartmentHits } from '../matching/inventoryMatch';
import type { Strength } from '../strength';
import type { Unit } from '../units/unit';

/** What speaks for sending a notice to a unit. */
export interface RecipientFacts {
  readonly units: readonly Unit[];
  /** Departments that have or bought the product, by the exports (SN-24). */
  readonly hits: readonly Pick<
    DepartmentHits,
    'name' | 'unitKey' | 'rows' | 'quantity' | 'strengths'
  >[];
  /** Who ordered, as procurement and logistics wrote it: departments, private providers, municipal staff (SN-15, SN-20). */
  readonly orderedBy: readonly string[];
  /** Who got the version that this notice replaces. */
  readonly earlier?: {
    readonly key: string;
    readonly asked: readonly string[];
    readonly informed: readonly string[];
  };
  /** The function mailbox and the coordinator's own (SN-38). */
  readonly ownAddresses: readonly string[];
}

export const proposalReasonCodes = [
  'hits',
  'possible-hits',
  'ordered',
  'earlier',
  'administration',
  'own-handling',
  'mixed',
  'in-place-of',
] as const;
export type ProposalReasonCode = (typeof proposalReasonCodes)[number];

/** Why a unit is proposed: how many items or units, and the name or key it rests on. */
export interface ProposalReason {
  readonly code: ProposalReasonCode;
  readonly count?: number;
  readonly quote?: string;
}

/** A unit that should get the notice, how, how strongly the routine says so, and why. */
export interface RecipientProposal {
  readonly unitKey: string;
  readonly mode: DispatchMode;
  readonly strength: Strength;
  readonly reasons: readonly ProposalReason[];
}

/** Whom to send to, and what the directory has no answer for. */
export interface RecipientProposals {
  /** Strongest first. */
  readonly proposals: readonly RecipientProposal[];
  /** Names among the hits and the orders that no unit bears. */
  readonly unknown: readonly { readonly name: string; readonly count?: number }[];
  /** Concerned, but with neither channel nor mailbox, and no administration that could be written to instead. */
  readonly unreachable: readonly string[];
  /** Administrations that are not written to, because the mailbox is the coordinator's own (SN-38). */
  readonly ownMailboxes: readonly string[];
}
