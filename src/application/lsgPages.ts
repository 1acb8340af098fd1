import type { CasesReader } from './cases/casePages';
import type { DecisionsReader } from './decisions/decisionPages';
import type { ProposalsReader } from './voting/proposalPages';

/** Reads the lists of a collaboration group with the rights of whoever looks. */
export interface LsgReaders {
  readonly cases: CasesReader;
  readonly proposals: ProposalsReader;
  readonly decisions: DecisionsReader;
}
