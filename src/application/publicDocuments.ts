import type { GoverningDocument } from '../domain/documents/document';
import type { PublicEntry } from '../domain/documents/publicCopy/publicEntry';
import type { RoutineReading } from '../domain/documents/reading/routineReading';

/** A file of the public material, by its path below the folder of all: `RH-15405/index.html`. */
export interface StoredFile {
  readonly name: string;
  readonly size: number;
}

/** Where the public material lies (GD-10): the library that vårdgivarwebben fetches from, or a folder. */
export interface PublicFiles {
  files(): Promise<readonly StoredFile[]>;
  /** Undefined when there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: Uint8Array): Promise<void>;
  /** A file that is not there is removed already. */
  remove(name: string): Promise<void>;
}

/** The documents as the log tells them, for their public copies. */
export interface PublicSource {
  /** Numbers whose last edition is marked public; others do no harm. */
  numbers(): Promise<readonly string[]>;
  document(number: string): Promise<GoverningDocument | undefined>;
  text(hash: string): Promise<RoutineReading>;
}

/**
 * What the public material holds: what is said of each document, and the hash of each file. It is written last, so that
 * what it names is there; who fetches takes the files whose hash has changed.
 */
export interface PublicManifest {
  readonly documents: readonly PublicEntry[];
  readonly files: { readonly [name: string]: string };
}

export const manifestFile = 'manifest.json';

/** The public copy of one document, as those who work on it see it. */
export interface PublicCopy {
  readonly edition: string;
  readonly publishedOn: string;
  readonly withdrawnOn?: string;
  /** Where everybody reads it, when the region has said where the pages lie. */
  readonly address?: string;
}
