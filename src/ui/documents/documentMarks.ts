import { type DocumentStatus, isPastReview } from '../../domain/documents/document';
import type { DocumentFacts } from '../../domain/documents/search/searchableDocument';
import type { LocalDate } from '../../domain/time';
import type { Mark } from '../parts/marks';

export const documentMarks: { readonly [S in DocumentStatus]: Mark } = {
  draft: { icon: 'Edit', tone: 'quiet' },
  inComment: { icon: 'Comment', tone: 'active' },
  inApproval: { icon: 'CheckList', tone: 'active' },
  scheduled: { icon: 'Clock', tone: 'active' },
  inForce: { icon: 'Completed', tone: 'good' },
  underRevision: { icon: 'Edit', tone: 'good' },
  withdrawn: { icon: 'Blocked2', tone: 'bad' },
};

export const pastReviewMark: Mark = { icon: 'Flag', tone: 'bad' };

/** Whether what is in force has passed the day of its review: flagged, and still to be read. */
export const isPastReviewOn = (
  { status, reviewBy }: Pick<DocumentFacts, 'status' | 'reviewBy'>,
  today: LocalDate,
): boolean => status !== 'withdrawn' && reviewBy !== undefined && isPastReview(reviewBy, today);
