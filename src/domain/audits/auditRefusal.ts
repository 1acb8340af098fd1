import type { ActionStatus } from './auditAction';

/** What of an audit or a notification is written or chosen by a person, by name. */
export type AuditPart =
  | 'title'
  | 'auditors'
  | 'purpose'
  | 'judgement'
  | 'diaryNumber'
  | 'reportedOn'
  | 'answerBy'
  | 'heading'
  | 'text'
  | 'answer'
  | 'action'
  | 'owner'
  | 'reason'
  | 'agreedBy'
  | 'note'
  | 'recipient'
  | 'authority'
  | 'what'
  | 'notifiedOn'
  | 'deviationNumber';

/** Why a command on an audit, an action, or the register of notifications is not carried out. */
export type AuditRefusal =
  | { readonly code: 'audit/unknown' }
  | { readonly code: 'audit/not-the-keeper'; readonly people: string }
  | { readonly code: 'audit/not-the-owner'; readonly owner: string }
  | { readonly code: 'audit/not-the-owner-or-keeper'; readonly owner: string }
  | { readonly code: 'audit/not-the-reader'; readonly people: string }
  | { readonly code: 'audit/own-action' }
  | { readonly code: 'audit/part-missing'; readonly part: AuditPart }
  | { readonly code: 'audit/part-too-long'; readonly part: AuditPart; readonly most: number }
  | { readonly code: 'audit/patient-named' }
  | { readonly code: 'audit/day-invalid'; readonly part: AuditPart }
  | { readonly code: 'audit/answer-before-report' }
  | { readonly code: 'audit/due-invalid' }
  | { readonly code: 'audit/due-passed' }
  | { readonly code: 'audit/due-without-date' }
  | { readonly code: 'audit/agreed-with-oneself' }
  | { readonly code: 'audit/nothing-changed' }
  | { readonly code: 'audit/recommendation-missing' }
  | { readonly code: 'audit/action-missing' }
  | { readonly code: 'audit/unknown-owner' }
  | { readonly code: 'audit/dependency-missing'; readonly action: number }
  | { readonly code: 'audit/dependency-circle'; readonly circle: readonly number[] }
  | { readonly code: 'audit/not-in-status'; readonly status: ActionStatus }
  | { readonly code: 'audit/no-evidence' }
  | { readonly code: 'audit/evidence-missing' }
  | { readonly code: 'audit/evidence-known' }
  | { readonly code: 'audit/edition-missing'; readonly document: string }
  | { readonly code: 'audit/file-size' }
  | { readonly code: 'audit/unanswered'; readonly numbers: readonly number[] }
  | { readonly code: 'audit/no-recommendation' }
  | { readonly code: 'audit/reply-approved' }
  | { readonly code: 'audit/reply-not-approved' }
  | { readonly code: 'audit/reply-sent' }
  | { readonly code: 'audit/decision-missing' }
  | { readonly code: 'audit/document-missing'; readonly document: string }
  | { readonly code: 'audit/day-ahead' };
