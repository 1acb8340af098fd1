import { ok, type Result } from '../../result';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import type { DocumentContext } from '../documentRule';
import { openDraft } from '../openDraft';
import { demandedPart } from '../writtenPart';

export interface DiscardDraft {
  readonly reason: string;
}

/** Gives a draft up, with a reason, however far it has come; the edition in force stays as it is. */
export function discardDraft(
  document: GoverningDocument,
  command: DiscardDraft,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const open = openDraft(document, context);
  if (!open.ok) return open;
  const reason = demandedPart('reason', command.reason);
  if (!reason.ok) return reason;
  return ok({ type: 'draftDiscarded', payload: { reason: reason.value } });
}
