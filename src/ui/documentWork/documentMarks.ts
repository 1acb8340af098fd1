import type { DocumentStatus, Draft } from '../../domain/documents/document';
import type { DocumentTask } from '../../domain/documents/documentTasks';
import type { Mark } from '../parts/marks';

export const statusMarks: { readonly [S in DocumentStatus]: Mark } = {
  draft: { icon: 'Edit', tone: 'quiet' },
  inComment: { icon: 'Comment', tone: 'active' },
  inApproval: { icon: 'Inbox', tone: 'active' },
  scheduled: { icon: 'Clock', tone: 'active' },
  inForce: { icon: 'Completed', tone: 'good' },
  underRevision: { icon: 'Edit', tone: 'good' },
  withdrawn: { icon: 'Blocked2', tone: 'quiet' },
};

export const stageMarks: { readonly [S in Draft['stage']]: Mark } = {
  writing: statusMarks.draft,
  inComment: statusMarks.inComment,
  inApproval: statusMarks.inApproval,
  approved: statusMarks.scheduled,
};

export const taskMarks: { readonly [K in DocumentTask['kind']]: Mark } = {
  approve: { icon: 'CheckMark', tone: 'active' },
  approvalLate: { icon: 'Clock', tone: 'warning' },
  comment: { icon: 'Comment', tone: 'active' },
  closeRound: { icon: 'Clock', tone: 'warning' },
  write: { icon: 'Edit', tone: 'active' },
  review: { icon: 'CheckList', tone: 'active' },
  steer: { icon: 'Settings', tone: 'warning' },
};
export const lateReviewMark: Mark = { icon: 'EventDateMissed12', tone: 'bad' };
