import type { CasesReader } from './casePages';
import type { DecisionsReader } from './decisionPages';
import type { ProposalsReader } from './proposalPages';

/** Reads the lists of a collaboration group with the rights of whoever looks. */
export interface LsgReaders {
  readonly cases: CasesReader;
  readonly proposals: ProposalsReader;
  readonly decisions: DecisionsReader;
}
