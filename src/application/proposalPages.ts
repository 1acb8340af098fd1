/** Reads the list of proposals with the rights of whoever looks. */
export interface ProposalsReader {
  readonly list: () => Promise<readonly string[]>;
}
