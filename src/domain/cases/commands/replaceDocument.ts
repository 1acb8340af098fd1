import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';
import { type AddDocument, checkDocument } from './addDocument';

export interface ReplaceDocument extends AddDocument {
  readonly number: number;
  readonly reason: string;
}

/** Puts a newer version in the place of a document of the basis, and says what is new; the older one stays in the history. */
export function replaceDocument(
  state: GroupCase,
  { number, reason, ...newer }: ReplaceDocument,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = preparedBy(state, context);
  if (!group.ok) return group;
  if (!state.documents.some((one) => one.number === number))
    return refuse({ code: 'case/document-unknown' });
  const document = checkDocument(state, newer);
  if (!document.ok) return document;
  const written = writtenCasePart('reason', reason);
  if (!written.ok) return written;
  return ok({
    type: 'documentReplaced',
    payload: { number, ...document.value, reason: written.value },
  });
}
