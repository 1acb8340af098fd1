import type { Risk } from '../../domain/deadlines/deadlines';
import type { DispatchStatus } from '../../domain/dispatches/dispatchStatus';
import type { NoticeStatus } from '../../domain/notices/noticeStatus';

/** The tone of a mark; the colour comes from the theme, and never stands alone. */
export type Tone = 'good' | 'warning' | 'bad' | 'active' | 'quiet';

export interface Mark {
  readonly icon: string;
  readonly tone: Tone;
}

export const noticeMarks: { readonly [S in NoticeStatus]: Mark } = {
  received: { icon: 'Inbox', tone: 'active' },
  collectingBasis: { icon: 'SurveyQuestions', tone: 'active' },
  assessed: { icon: 'CheckList', tone: 'active' },
  dispatched: { icon: 'Send', tone: 'active' },
  closed: { icon: 'Completed', tone: 'good' },
  notPresent: { icon: 'Blocked2', tone: 'quiet' },
  duplicate: { icon: 'Copy', tone: 'quiet' },
  delegated: { icon: 'FollowUser', tone: 'quiet' },
  informationOnly: { icon: 'Info', tone: 'quiet' },
};

export const dispatchMarks: { readonly [S in DispatchStatus]: Mark } = {
  queued: { icon: 'Clock', tone: 'quiet' },
  posted: { icon: 'Send', tone: 'quiet' },
  received: { icon: 'CheckMark', tone: 'active' },
  inProgress: { icon: 'Repair', tone: 'active' },
  handled: { icon: 'Completed', tone: 'good' },
  notAffected: { icon: 'Blocked2', tone: 'good' },
  needsHelp: { icon: 'Unknown', tone: 'warning' },
  undelivered: { icon: 'Error', tone: 'bad' },
  withdrawn: { icon: 'Undo', tone: 'quiet' },
  superseded: { icon: 'Switch', tone: 'quiet' },
};

export const riskMarks: { readonly [R in Risk]: Mark } = {
  high: { icon: 'Warning', tone: 'bad' },
  medium: { icon: 'Warning', tone: 'warning' },
  low: { icon: 'Info', tone: 'quiet' },
};

export const lateMark: Mark = { icon: 'EventDateMissed12', tone: 'bad' };
export const undeliveredMark: Mark = dispatchMarks.undelivered;
