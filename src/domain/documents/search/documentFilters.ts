import type { DocumentStatus, DocumentType } from '../document';
import type { DocumentFacts } from './searchableDocument';

/** What a reader narrows the search to; each that is set has to be met. */
export interface DocumentFilters {
  readonly type?: DocumentType;
  readonly scope?: string;
  readonly administration?: string;
  readonly process?: string;
  readonly status?: DocumentStatus;
  readonly system?: string;
}

/** Whether a document is among those asked for. */
export const isWithin = (facts: DocumentFacts, filters: DocumentFilters): boolean =>
  (filters.type === undefined || facts.type === filters.type) &&
  (filters.scope === undefined || facts.scope === filters.scope) &&
  (filters.administration === undefined || facts.administration === filters.administration) &&
  (filters.process === undefined || facts.process === filters.process) &&
  (filters.system === undefined || facts.system === filters.system) &&
  (filters.status === undefined || facts.status === filters.status);
