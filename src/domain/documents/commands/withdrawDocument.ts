import { ok, refuse, type Result } from '../../result';
import { editionInForce, type GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import { isEditor, rolesHeldBy } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { demandedPart } from '../writtenPart';

export interface WithdrawDocument {
  readonly reason: string;
  /** The number of the document that applies instead. */
  readonly replacedBy?: string;
}

/**
 * Withdraws a document that is in force (sv. upphäver), with a reason and what applies instead: by an editor or by who
 * holds the role that approved it. A draft of it is published or given up first. It stays readable.
 */
export function withdrawDocument(
  document: GoverningDocument,
  { reason, replacedBy }: WithdrawDocument,
  { by, settings, today, others }: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  if (document.withdrawn !== undefined) return refuse({ code: 'document/already-withdrawn' });
  const edition = editionInForce(document);
  if (edition === undefined) return refuse({ code: 'document/not-published' });
  const holdsRole = rolesHeldBy(settings, by).includes(edition.metadata.approverRole);
  if (!isEditor(settings, by) && !holdsRole) return refuse({ code: 'document/not-the-editor' });
  if (document.draft !== undefined) return refuse({ code: 'document/draft-begun' });
  const written = demandedPart('reason', reason);
  if (!written.ok) return written;
  const payload = { on: today, reason: written.value };
  if (replacedBy === undefined) return ok({ type: 'documentWithdrawn', payload });
  const other = others.find(({ number }) => number === replacedBy);
  if (replacedBy === document.number || !other || editionInForce(other) === undefined)
    return refuse({ code: 'document/replacement-unknown', number: replacedBy });
  return ok({ type: 'documentWithdrawn', payload: { ...payload, replacedBy } });
}
