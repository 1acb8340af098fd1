import type { DocumentSettings } from './documentSettings';

const pattern = /^[A-ZÅÄÖ]{2,6}-\d{4,6}$/;

/** Whether a text is a document's permanent number, `RH-15405` (GD-01). */
export const isDocumentNumber = (text: string): boolean => pattern.test(text);

/** Whether it is one of this region's own numbers: only those are given to documents here (GD-01). */
export const isOwnNumber = (text: string, { prefix }: Pick<DocumentSettings, 'prefix'>): boolean =>
  isDocumentNumber(text) && text.startsWith(`${prefix}-`);
