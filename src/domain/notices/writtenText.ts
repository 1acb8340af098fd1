import { type PartRefusal, writtenParts } from '../writtenPart';

/** What a person writes when a case is closed, by what it is for. */
export type WrittenPart =
  | 'message'
  | 'facts'
  | 'evidence'
  | 'recipient'
  | 'headline'
  | 'meaning'
  | 'what'
  | 'note'
  | 'reason';

export type WrittenRefusal = PartRefusal<'notice', WrittenPart>;

/** A text that there has to be, and one that may be empty; callers say how long each may be. */
export const { optional: limited, demanded: writtenText } = writtenParts<'notice', WrittenPart>(
  'notice',
  4_000,
);
