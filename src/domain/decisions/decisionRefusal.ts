import type { Instant, LocalDate } from '../time';
import type { RecordField } from './decision';

/** What of a statement or a record is written by a person, by name. */
export type DecisionPart =
  RecordField | 'announcedOn' | 'acknowledgedBy' | 'reason' | 'note' | 'correction';

/** Why a command on an official statement or on the record of a decision is not carried out. */
export type DecisionRefusal =
  | { readonly code: 'decision/unknown' }
  | { readonly code: 'decision/body-unknown'; readonly body: string }
  | { readonly code: 'decision/not-the-preparer' }
  | { readonly code: 'decision/not-the-secretary'; readonly people: string }
  | { readonly code: 'decision/not-the-reviewer'; readonly people: string }
  | { readonly code: 'decision/not-the-adjuster'; readonly people: string }
  | { readonly code: 'decision/own-record' }
  | { readonly code: 'decision/part-missing'; readonly part: DecisionPart }
  | { readonly code: 'decision/part-too-long'; readonly part: DecisionPart; readonly most: number }
  | { readonly code: 'decision/too-many'; readonly part: DecisionPart; readonly most: number }
  | { readonly code: 'decision/patient-named' }
  | { readonly code: 'decision/diary-number-invalid'; readonly example: string }
  | { readonly code: 'decision/document-number-invalid' }
  | { readonly code: 'decision/day-invalid'; readonly part: DecisionPart }
  | { readonly code: 'decision/day-to-come'; readonly part: DecisionPart }
  | { readonly code: 'decision/day-too-early'; readonly earliest: LocalDate }
  | { readonly code: 'decision/mail-invalid'; readonly name: string }
  | { readonly code: 'decision/file-left-out' }
  | { readonly code: 'decision/differs-from-proposal' }
  | { readonly code: 'decision/same-as-proposal' }
  | { readonly code: 'decision/already-decided'; readonly decision: string }
  | { readonly code: 'decision/nothing-changed' }
  | { readonly code: 'decision/other-year'; readonly year: number }
  | { readonly code: 'decision/already-reviewed'; readonly at: Instant }
  | { readonly code: 'decision/not-reviewed' }
  | { readonly code: 'decision/already-adjusted'; readonly on: LocalDate }
  | { readonly code: 'decision/not-adjusted' }
  | { readonly code: 'decision/adjusted-late'; readonly dueOn: LocalDate }
  | { readonly code: 'decision/immediately-too-late'; readonly meetingDay: LocalDate }
  | { readonly code: 'decision/already-announced'; readonly on: LocalDate }
  | { readonly code: 'decision/already-sent-out'; readonly at: Instant }
  | { readonly code: 'decision/not-sent-out' }
  | { readonly code: 'decision/recipient-unknown' }
  | { readonly code: 'decision/nothing-due' }
  | { readonly code: 'decision/already-acknowledged'; readonly by: string };
