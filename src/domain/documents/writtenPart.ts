import { writtenParts } from '../writtenPart';
import type { DocumentPart } from './documentRefusal';

/** Texts that are kept with a document hold this many characters at most. */
export const longestText = 4_000;
export const longestLine = 250;

/** A text of a document that may be empty, and one that has to be there. */
export const { optional: writtenPart, demanded: demandedPart } = writtenParts<
  'document',
  DocumentPart
>('document', longestText);
