/** A file in the library of exports. `modified` is an ISO moment, `size` bytes. */
export interface LibraryFile {
  readonly id: string;
  readonly name: string;
  readonly modified: string;
  readonly size: number;
}

/** Where a region puts its exports: a library on the site. Throws an AppFault when it does not answer. */
export interface InventoryLibrary {
  files(): Promise<readonly LibraryFile[]>;
  content(id: string): Promise<Uint8Array>;
}
