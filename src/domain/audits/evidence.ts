import type { Instant } from '../time';
import type { Person } from '../units/unit';

/** A copy of a file as it was when it was added: named by its SHA-256, so that changing the original changes nothing. */
export interface FrozenFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** An edition of a governing document, frozen by its label and the hash of what was published. */
export interface FrozenEdition {
  readonly document: string;
  readonly edition: string;
  readonly sha256: string;
}

/** What shows that an action is done (sv. underlag): a copy of a file, or an edition (AU-11, X-27). */
export interface ActionEvidence {
  readonly number: number;
  readonly note: string;
  readonly what: { readonly file: FrozenFile } | { readonly edition: FrozenEdition };
  readonly by: Person;
  readonly at: Instant;
}

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

export const hashOfEvidence = ({ what }: Pick<ActionEvidence, 'what'>): string =>
  'file' in what ? what.file.sha256 : what.edition.sha256;
