import type { ConsultationStatus } from '../../../domain/cases/consultation';
import type { CaseStep } from '../../../domain/cases/groupCase';
import type { CaseTask } from '../../../application/cases/caseTasks';
import type { Mark } from '../../parts/marks';

export const stepMarks: { readonly [S in CaseStep]: Mark } = {
  intake: { icon: 'Inbox', tone: 'active' },
  registration: { icon: 'NumberedList', tone: 'active' },
  preparation: { icon: 'Edit', tone: 'active' },
  consultation: { icon: 'Chat', tone: 'active' },
  proposal: { icon: 'CheckList', tone: 'active' },
};

export const followUpMark: Mark = { icon: 'Clock', tone: 'active' };
export const mailMark: Mark = { icon: 'Mail', tone: 'warning' };

export const taskMarks: { readonly [K in CaseTask['kind']]: Mark } = {
  takeIn: stepMarks.intake,
  followUp: followUpMark,
  readMail: mailMark,
  register: stepMarks.registration,
  prepare: stepMarks.preparation,
  consult: stepMarks.consultation,
  answer: { icon: 'Reply', tone: 'warning' },
  propose: stepMarks.proposal,
};

export const consultationMarks: { readonly [S in ConsultationStatus]: Mark } = {
  waiting: { icon: 'Clock', tone: 'quiet' },
  silent: { icon: 'Warning', tone: 'warning' },
  answered: { icon: 'Completed', tone: 'good' },
};

export const closedMark: Mark = { icon: 'Completed', tone: 'quiet' };
export const missingMark: Mark = { icon: 'CircleRing', tone: 'quiet' };
export const doneMark: Mark = { icon: 'CheckMark', tone: 'good' };
export const notRelevantMark: Mark = { icon: 'Blocked2', tone: 'quiet' };
export const unreachedMark: Mark = { icon: 'Error', tone: 'bad' };
