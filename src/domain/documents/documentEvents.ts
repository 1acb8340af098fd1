import type { LocalDate } from '../time';
import type { ChangeKind, DocumentContentRef, DocumentMetadata } from './document';

/** What can happen to a governing document. One decision is one event. */
export type DocumentEvent =
  | {
      readonly type: 'draftStarted';
      readonly payload: {
        readonly kind: ChangeKind;
        readonly label: string;
        readonly metadata: DocumentMetadata;
        readonly content: DocumentContentRef;
        readonly changeNote: string;
      };
    }
  | {
      readonly type: 'draftChanged';
      readonly payload: {
        readonly metadata: DocumentMetadata;
        readonly content: DocumentContentRef;
        readonly changeNote: string;
      };
    }
  | { readonly type: 'draftDiscarded'; readonly payload: { readonly reason: string } }
  | {
      readonly type: 'commentRoundOpened';
      readonly payload: { readonly until: LocalDate; readonly unitKeys: readonly string[] };
    }
  | {
      readonly type: 'commentGiven';
      readonly payload: { readonly id: string; readonly text: string; readonly section?: string };
    }
  | {
      readonly type: 'commentAnswered';
      readonly payload: {
        readonly id: string;
        readonly outcome: 'taken' | 'declined';
        readonly note: string;
      };
    }
  | { readonly type: 'commentRoundClosed'; readonly payload: Record<string, never> }
  | {
      readonly type: 'approvalRequested';
      readonly payload: {
        readonly role: string;
        readonly dueOn: LocalDate;
        readonly round: number;
      };
    }
  | {
      readonly type: 'draftApproved';
      /** `publishOn`: the day it comes into force; the day of approval unless a later one was chosen. */
      readonly payload: {
        readonly on: LocalDate;
        readonly publishOn: LocalDate;
        readonly reason?: string;
      };
    }
  | { readonly type: 'draftSentBack'; readonly payload: { readonly reason: string } }
  | {
      readonly type: 'editionPublished';
      readonly payload: {
        readonly label: string;
        readonly on: LocalDate;
        readonly reviewBy: LocalDate;
      };
    }
  | {
      readonly type: 'editionReviewed';
      /** Looked over and still right: a new day for the next review. */
      readonly payload: { readonly reviewBy: LocalDate; readonly note: string };
    }
  | {
      readonly type: 'documentWithdrawn';
      readonly payload: {
        readonly on: LocalDate;
        readonly reason: string;
        readonly replacedBy?: string;
      };
    }
  | {
      readonly type: 'cardPosted';
      readonly payload: {
        readonly letter: string;
        readonly conversationId: string;
        readonly activityId: string;
      };
    }
  | {
      readonly type: 'cardUndelivered';
      readonly payload: { readonly letter: string; readonly reason: string };
    }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly letter: string; readonly to: string };
    };

/** The letter that asks for approval, one a round: a draft that was sent back is asked for anew. */
export const approvalLetter = (round: number): string => `approval/${round}`;

export const roundOfLetter = (letter: string): number | undefined => {
  const found = /^approval\/(\d+)$/.exec(letter)?.[1];
  return found === undefined ? undefined : Number(found);
};
