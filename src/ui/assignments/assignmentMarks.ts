import type { AssignmentStatus } from '../../domain/assignments/assignment';
import type { AssignmentTaskKind } from '../../domain/assignments/assignmentTasks';
import type { Mark } from '../parts/marks';

export const statusMarks: { readonly [S in AssignmentStatus]: Mark } = {
  draft: { icon: 'Edit', tone: 'quiet' },
  given: { icon: 'Send', tone: 'active' },
  askedBack: { icon: 'Unknown', tone: 'warning' },
  accepted: { icon: 'Repair', tone: 'active' },
  finallyReported: { icon: 'CheckList', tone: 'warning' },
  ended: { icon: 'Completed', tone: 'good' },
  withdrawn: { icon: 'Undo', tone: 'quiet' },
};

export const taskMarks: { readonly [K in AssignmentTaskKind]: Mark } = {
  give: statusMarks.draft,
  answer: statusMarks.askedBack,
  judgeFinal: statusMarks.finallyReported,
  feedback: { icon: 'Chat', tone: 'warning' },
  accept: { icon: 'Inbox', tone: 'warning' },
  reportFinally: { icon: 'Edit', tone: 'active' },
  report: { icon: 'Edit', tone: 'active' },
};

export const dayMark: Mark = { icon: 'Clock', tone: 'quiet' };
export const openQuestionMark: Mark = { icon: 'Unknown', tone: 'warning' };
export const answeredMark: Mark = { icon: 'Completed', tone: 'good' };
export const droppedMark: Mark = { icon: 'Blocked2', tone: 'quiet' };
export const noFeedbackMark: Mark = { icon: 'Chat', tone: 'warning' };
export const sentBackMark: Mark = { icon: 'Undo', tone: 'warning' };
