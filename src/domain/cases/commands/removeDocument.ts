import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface RemoveDocument {
  readonly number: number;
  readonly reason: string;
}

/** Takes a document out of the basis, and says why. It stays in the history of the case; its file is not destroyed (C9). */
export function removeDocument(
  state: GroupCase,
  { number, reason }: RemoveDocument,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = preparedBy(state, context);
  if (!group.ok) return group;
  const document = state.documents.find((one) => one.number === number);
  if (!document) return refuse({ code: 'case/document-unknown' });
  const written = writtenCasePart('reason', reason);
  if (!written.ok) return written;
  return ok({
    type: 'documentRemoved',
    payload: { number, name: document.name, reason: written.value },
  });
}
