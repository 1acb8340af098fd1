import type { VoteAnswer } from '../groups/votingRules';
import type { Instant, LocalDate } from '../time';

/** Why a command on a proposal changes nothing. */
export type ProposalRefusal =
  | { readonly code: 'proposal/unknown' }
  | { readonly code: 'proposal/group-unknown' }
  | { readonly code: 'proposal/case-unknown'; readonly caseKey: string }
  | { readonly code: 'proposal/not-the-leader'; readonly group: string }
  | { readonly code: 'proposal/not-the-chair'; readonly chair: string }
  | { readonly code: 'proposal/not-the-member'; readonly group: string }
  | { readonly code: 'proposal/part-missing'; readonly part: ProposalPart }
  | { readonly code: 'proposal/part-too-long'; readonly part: ProposalPart; readonly most: number }
  | { readonly code: 'proposal/patient-named' }
  | { readonly code: 'proposal/link-invalid'; readonly label: string }
  | { readonly code: 'proposal/nothing-changed' }
  | { readonly code: 'proposal/already-opened' }
  | { readonly code: 'proposal/closing-invalid' }
  | { readonly code: 'proposal/closing-passed' }
  | { readonly code: 'proposal/closing-too-far' }
  | { readonly code: 'proposal/absent-unknown' }
  | { readonly code: 'proposal/not-open' }
  | { readonly code: 'proposal/other-round' }
  | { readonly code: 'proposal/too-late'; readonly closesAt: Instant }
  | { readonly code: 'proposal/answer-not-allowed'; readonly answer: VoteAnswer }
  | { readonly code: 'proposal/member-votes'; readonly member: string }
  | { readonly code: 'proposal/substitute-votes'; readonly substitute: string }
  | { readonly code: 'proposal/conflict-declared' }
  | { readonly code: 'proposal/same-vote' }
  | { readonly code: 'proposal/no-conflict' }
  | { readonly code: 'proposal/not-all-answered'; readonly silent: number }
  | { readonly code: 'proposal/still-open' }
  | { readonly code: 'proposal/settled' }
  | { readonly code: 'proposal/no-tie' }
  | { readonly code: 'proposal/no-casting-vote' }
  | { readonly code: 'proposal/did-not-vote' }
  | { readonly code: 'proposal/reservation-late'; readonly until: LocalDate }
  | { readonly code: 'proposal/adjusted' }
  | { readonly code: 'proposal/withdrawn' };

/** The parts that somebody writes. */
export type ProposalPart = 'title' | 'text' | 'basis' | 'reason' | 'reservation';
