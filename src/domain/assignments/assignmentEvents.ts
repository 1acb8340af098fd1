import type { PostedCard, UndeliveredReason } from '../dispatches/dispatch';
import type { LocalDate } from '../time';
import type { AssignmentReport, KeptCopy } from './assignment';
import type { AssignmentText } from './assignmentText';

type Told<Type extends string, Payload> = { readonly type: Type; readonly payload: Payload };

/** What can happen to an assignment. One decision is one event. */
export type AssignmentEvent =
  | Told<
      'assignmentWritten',
      { readonly groupKey: string; readonly lagKey: string; readonly text: AssignmentText }
    >
  | Told<'assignmentRewritten', { readonly text: AssignmentText }>
  | Told<
      'assignmentGiven',
      { readonly text: AssignmentText; readonly reportDays: readonly LocalDate[] }
    >
  | Told<
      'assignmentChanged',
      {
        readonly text: AssignmentText;
        readonly reportDays: readonly LocalDate[];
        readonly reason: string;
      }
    >
  | Told<'copyKept', KeptCopy & { readonly edition: number }>
  | Told<'assignmentAccepted', { readonly edition: number }>
  | Told<'assignmentAskedBack', { readonly number: number; readonly question: string }>
  | Told<
      'reportGiven',
      Pick<AssignmentReport, 'number' | 'isFinal' | 'done' | 'left' | 'risks' | 'settles'> & {
        readonly questions: readonly { readonly number: number; readonly text: string }[];
      }
    >
  | Told<'feedbackGiven', { readonly report: number; readonly text: string }>
  | Told<
      'questionAnswered',
      { readonly question: number; readonly text: string; readonly caseKey?: string }
    >
  | Told<
      'reportSentBack',
      { readonly report: number; readonly reason: string; readonly finalReportOn: LocalDate }
    >
  | Told<'assignmentEnded', { readonly note: string }>
  | Told<'assignmentWithdrawn', { readonly reason: string }>
  | Told<'reportReminded', { readonly day: LocalDate; readonly on: LocalDate }>
  | Told<'cardPosted', PostedCard & { readonly letter: string }>
  | Told<'cardUndelivered', { readonly letter: string; readonly reason: UndeliveredReason }>
  | Told<'letterMailed', { readonly letter: string; readonly to: string }>;
