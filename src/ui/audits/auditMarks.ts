import type { AuditStage } from '../../domain/audits/audit';
import type { ActionStatus } from '../../domain/audits/auditAction';
import type { Mark } from '../parts/marks';

export const stageMarks: { readonly [S in AuditStage]: Mark } = {
  answering: { icon: 'Edit', tone: 'active' },
  followedUp: { icon: 'CheckList', tone: 'active' },
  done: { icon: 'Completed', tone: 'good' },
};

export const actionMarks: { readonly [S in ActionStatus]: Mark } = {
  planned: { icon: 'Calendar', tone: 'quiet' },
  underWay: { icon: 'Repair', tone: 'active' },
  reported: { icon: 'CheckMark', tone: 'active' },
  closed: { icon: 'Completed', tone: 'good' },
};

export const noDateMark: Mark = { icon: 'Unknown', tone: 'warning' };
export const waitsMark: Mark = { icon: 'Clock', tone: 'quiet' };
export const missingMark: Mark = { icon: 'Warning', tone: 'warning' };
