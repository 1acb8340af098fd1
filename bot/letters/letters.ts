import type { Effect } from '../../src/application/effects';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import type { PostedCard } from '../../src/domain/dispatches/dispatch';
import type { LogEntry } from '../../src/domain/log/logEntry';

/** A card as its stream has it now. */
export interface CardLetter {
  readonly card: AdaptiveCard;
  /** `waiting`: not posted yet; `gone`: it never will be; else where it stands. */
  readonly place: 'waiting' | 'gone' | PostedCard;
  /** What in the card's buttons names it: how it is found in its channel. */
  readonly mark: { readonly name: string; readonly value: string };
  /** Cards with the same mark that stand for an earlier round. */
  readonly earlier: readonly string[];
  /** Set for a card beside the one that stands for its stream: where it stands is not recorded. In a thread: a reply. */
  readonly beside?: { readonly thread?: PostedCard };
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A mail as its stream has it now. */
export interface MailLetter {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly MailAttachment[];
  /** That it went is not recorded in the log, where it would tell what nobody shall read there. */
  readonly isUnrecorded?: boolean;
}

/** Said of a mail that must not go any more, since what it asks or tells no longer holds. */
export type Obsolete = 'obsolete';

/** Renders what an effect sends, out of its stream. Undefined when there is no such letter (any more). */
export interface Letters {
  card(effect: Effect, entries: readonly LogEntry[]): CardLetter | undefined;
  mail(effect: Effect, entries: readonly LogEntry[]): Promise<MailLetter | Obsolete | undefined>;
}
