/** Reads the list of decisions with the rights of whoever looks. */
export interface DecisionsReader {
  readonly list: () => Promise<readonly string[]>;
}
