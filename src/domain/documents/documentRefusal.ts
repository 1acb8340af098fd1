import type { Draft } from './document';

/** What of a document is written by a person, by name. */
export type DocumentPart =
  | 'title'
  | 'scope'
  | 'concerns'
  | 'administration'
  | 'process'
  | 'approverRole'
  | 'mainAuthor'
  | 'owner'
  | 'changeNote'
  | 'follows'
  | 'related'
  | 'usedWith'
  | 'followUp'
  | 'managementSystem'
  | 'comment'
  | 'note'
  | 'reason';

/** Why a command on a governing document is not carried out. */
export type DocumentRefusal =
  | { readonly code: 'document/unknown' }
  | { readonly code: 'document/not-the-editor' }
  | { readonly code: 'document/number-invalid'; readonly prefix: string }
  | { readonly code: 'document/number-taken'; readonly number: string }
  | { readonly code: 'document/already-withdrawn' }
  | { readonly code: 'document/not-published' }
  | { readonly code: 'document/draft-begun' }
  | { readonly code: 'document/no-draft' }
  | { readonly code: 'document/draft-locked'; readonly stage: Draft['stage'] }
  | { readonly code: 'document/nothing-changed' }
  | { readonly code: 'document/revision-keeps-metadata' }
  | { readonly code: 'document/metadata-missing'; readonly parts: readonly DocumentPart[] }
  | { readonly code: 'document/part-missing'; readonly part: DocumentPart }
  | {
      readonly code: 'document/part-too-long';
      readonly part: DocumentPart;
      readonly most: number;
    }
  | { readonly code: 'document/patient-named' }
  | { readonly code: 'document/unknown-role'; readonly role: string }
  | { readonly code: 'document/unknown-unit'; readonly unit: string }
  | { readonly code: 'document/parent-unknown'; readonly number: string }
  | { readonly code: 'document/harmonised-in-circle'; readonly number: string }
  | { readonly code: 'document/related-to-itself'; readonly number: string }
  | { readonly code: 'document/used-with-invalid'; readonly number: string }
  | { readonly code: 'document/mailbox-not-printed'; readonly address: string }
  | { readonly code: 'document/decision-invalid' }
  | { readonly code: 'document/nobody-invited' }
  | { readonly code: 'document/day-passed' }
  | { readonly code: 'document/day-too-late' }
  | { readonly code: 'document/round-open' }
  | { readonly code: 'document/no-round' }
  | { readonly code: 'document/not-the-invited' }
  | { readonly code: 'document/comment-unknown' }
  | { readonly code: 'document/comments-unanswered'; readonly count: number }
  | { readonly code: 'document/not-in-approval' }
  | {
      readonly code: 'document/not-the-approver';
      readonly role: string;
      readonly people: string;
    }
  | { readonly code: 'document/own-draft' }
  | { readonly code: 'document/not-approved' }
  | { readonly code: 'document/not-due' }
  | { readonly code: 'document/replacement-unknown'; readonly number: string };
