import type { Instant } from '../time';

/**
 * The kinds of message that reach the function mailbox (SN-09): a new notice, a forwarded one (SN-05, SN-06), a copy
 * "received and handled by us" (SN-08), neighbouring information (SN-04), a closing note (SN-61); and besides them
 * a reply to something we sent, and what no person wrote.
 */
export const messageKinds = [
  'newNotice',
  'forwardedNotice',
  'handledByUs',
  'neighbouring',
  'closingNote',
  'reply',
  'automatic',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Why a message was taken for its kind, or for a relative of another case: a code, and the words that showed it. */
export interface Reason {
  readonly code: string;
  readonly quote?: string;
}

/**
 * The kind of a message with its reasons; `setBy` when a person decided it. `included` is the decision whether
 * neighbouring information is handled as a notice (SN-04).
 */
export interface RecognisedKind {
  readonly kind: MessageKind;
  readonly reasons: readonly Reason[];
  readonly setBy?: string;
  readonly included?: boolean;
}

/** How a notice came in: by mail, from a watched feed (SN-03), typed in, from the chief physician (SN-43), or our own alert. */
export const noticeSources = ['mail', 'feed', 'manual', 'chiefPhysician', 'internalAlert'] as const;
export type NoticeSource = (typeof noticeSources)[number];

/** Another case that a message probably belongs to; proposed, never merged by itself. */
export interface LikelyRelative {
  readonly key: string;
  readonly relation: 'duplicate' | 'update' | 'reminder' | 'reply';
  /** 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

/** A message that belongs to a case: a reply, a closing note, a double of the notice (SN-08, SN-61, X-07). */
export interface FiledMessage {
  readonly kind: MessageKind | 'duplicate';
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: Instant;
  /** The beginning of what it says; the whole is kept as a file. */
  readonly text: string;
  /** The file with the original, or the notice it was registered as first. */
  readonly file?: string;
  readonly noticeKey?: string;
  /** The unit it speaks for, when the sender is one of the directory's addresses. */
  readonly unitKey?: string;
}
