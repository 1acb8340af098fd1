/** Reads the list of assignments with the rights of whoever looks. */
export interface AssignmentsReader {
  readonly list: () => Promise<readonly string[]>;
}
