/** Reads the list of cases with the rights of whoever looks. */
export interface CasesReader {
  readonly list: () => Promise<readonly string[]>;
}
