/** Reads the list of audits with the rights of whoever looks. */
export interface AuditsReader {
  readonly list: () => Promise<readonly string[]>;
}
