import type { OwnReading } from '../../application/readingPages';
import type { ReadingStatus } from '../../domain/documents/receipts/readingStatus';
import type { Mark } from './marks';

/** The marks of what a person has answered. */
export const readingMarks: { readonly [A in OwnReading['answer']]: Mark } = {
  waiting: { icon: 'Clock', tone: 'quiet' },
  confirmed: { icon: 'Completed', tone: 'good' },
  declined: { icon: 'Unknown', tone: 'warning' },
};

/** The marks of where a person stands with a document. */
export const readingStatusMarks: { readonly [S in ReadingStatus]: Mark } = {
  current: readingMarks.confirmed,
  declined: readingMarks.declined,
  stale: { icon: 'History', tone: 'active' },
  never: { icon: 'Clock', tone: 'quiet' },
};
