import type {
  AssignmentDesk,
  WholeAssignment,
} from '../../../application/assignments/assignmentPages';
import type { AssignmentTaskKind } from '../../../domain/assignments/assignmentTasks';
import { openQuestions, unansweredReports } from '../../../domain/assignments/assignment';

/** The forms that are opened in place on the page of an assignment; one of a report or a question names it. */
export type AssignmentFormName =
  | 'rewriteAssignment'
  | 'giveAssignment'
  | 'changeAssignment'
  | 'askBack'
  | 'giveReport'
  | 'giveFinalReport'
  | 'endAssignment'
  | 'sendBackReport'
  | 'withdrawAssignment'
  | `giveFeedback/${number}`
  | `answerQuestion/${number}`;

/** What every section of the page of an assignment is given. */
export interface SectionProps {
  readonly whole: WholeAssignment;
  readonly desk: AssignmentDesk;
  readonly open: AssignmentFormName | undefined;
  readonly onOpen: (form: AssignmentFormName) => void;
  readonly onClose: () => void;
  /** It was done: said aloud, and the form closes. */
  readonly onDone: (sentence: string) => void;
}

/** What one form is given. */
export type FormProps = Pick<SectionProps, 'whole' | 'desk' | 'onClose' | 'onDone'>;

/** The form that does the next step; taking an assignment on needs none. */
export function formOfTask(
  kind: AssignmentTaskKind,
  { assignment }: WholeAssignment,
): AssignmentFormName | undefined {
  switch (kind) {
    case 'give':
      return 'giveAssignment';
    case 'answer':
      return `answerQuestion/${openQuestions(assignment)[0]?.number ?? 1}`;
    case 'judgeFinal':
      return 'endAssignment';
    case 'feedback':
      return `giveFeedback/${unansweredReports(assignment)[0]?.number ?? 1}`;
    case 'reportFinally':
      return 'giveFinalReport';
    case 'report':
      return 'giveReport';
    case 'accept':
      return undefined;
  }
}
