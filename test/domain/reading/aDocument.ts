import type { NoticeReading } from '../../../src/domain/reading/noticeReading';
import type { SourceDocument } from '../../../src/domain/reading/sourceDocument';

/** A text of one or more pages as the only document of a notice. */
export const aDocument = (...pages: string[]): SourceDocument[] => [
  { name: 'notice', kind: 'text', pages },
];

/** The values of a reading without their evidence. */
export const valuesOf = (reading: NoticeReading): Record<string, unknown> =>
  Object.fromEntries(Object.entries(reading).map(([field, found]) => [field, found.value]));
