import { writtenParts } from '../writtenPart';
import type { AssignmentPart } from './assignmentRefusal';

/** Texts that are kept with an assignment hold this many characters at most. */
export const longestAssignmentText = 8_000;
export const longestAssignmentLine = 250;

/** A text of an assignment that may be left empty, and one that has to be there. */
export const { optional: optionalAssignmentPart, demanded: writtenAssignmentPart } = writtenParts<
  'assignment',
  AssignmentPart
>('assignment', longestAssignmentText);
