import type { AssignmentStatus } from './assignment';

/** What of an assignment is written or chosen by a person, by name. */
export type AssignmentPart =
  | 'title'
  | 'kind'
  | 'purpose'
  | 'task'
  | 'delimitation'
  | 'expectedResult'
  | 'responsible'
  | 'reportDays'
  | 'finalReportOn'
  | 'diaryNumber'
  | 'reason'
  | 'question'
  | 'done'
  | 'left'
  | 'risks'
  | 'feedback'
  | 'answer'
  | 'note';

/** Why a command on an assignment is not carried out. */
export type AssignmentRefusal =
  | { readonly code: 'assignment/unknown' }
  | { readonly code: 'assignment/unknown-group' }
  | { readonly code: 'assignment/not-the-leader'; readonly group: string; readonly people: string }
  | {
      readonly code: 'assignment/not-the-lag-leader';
      readonly group: string;
      readonly people: string;
    }
  | { readonly code: 'assignment/not-the-member'; readonly group: string }
  | { readonly code: 'assignment/not-the-reader'; readonly group: string }
  | { readonly code: 'assignment/wrong-status'; readonly status: AssignmentStatus }
  | { readonly code: 'assignment/part-missing'; readonly part: AssignmentPart }
  | {
      readonly code: 'assignment/part-too-long';
      readonly part: AssignmentPart;
      readonly most: number;
    }
  | { readonly code: 'assignment/patient-named' }
  | { readonly code: 'assignment/unknown-person' }
  | { readonly code: 'assignment/record-invalid' }
  | { readonly code: 'assignment/case-invalid' }
  | { readonly code: 'assignment/day-passed'; readonly part: AssignmentPart }
  | { readonly code: 'assignment/day-behind-final' }
  | { readonly code: 'assignment/too-many'; readonly part: AssignmentPart; readonly most: number }
  | { readonly code: 'assignment/nothing-changed' }
  | { readonly code: 'assignment/newer-edition'; readonly edition: number }
  | { readonly code: 'assignment/report-unknown' }
  | { readonly code: 'assignment/question-unknown' }
  | { readonly code: 'assignment/already-answered' }
  | { readonly code: 'assignment/questions-open'; readonly count: number };
