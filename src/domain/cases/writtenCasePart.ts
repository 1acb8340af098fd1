import { writtenParts } from '../writtenPart';
import type { CasePart } from './caseRefusal';

/** Texts that are kept with a case hold this many characters at most. */
export const longestCaseText = 8_000;
export const longestCaseLine = 250;

/** A text of a case that has to be there. */
export const { demanded: writtenCasePart } = writtenParts<'case', CasePart>(
  'case',
  longestCaseText,
);
