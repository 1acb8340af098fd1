import { ok, refuse, type Result } from '../../result';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import type { DocumentContext } from '../documentRule';
import { openDraft } from '../openDraft';

export type CloseCommentRound = Record<string, never>;

/** Ends the time for comments; the draft may be changed again. */
export function closeCommentRound(
  document: GoverningDocument,
  _command: CloseCommentRound,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const open = openDraft(document, context);
  if (!open.ok) return open;
  if (open.value.stage !== 'inComment') return refuse({ code: 'document/no-round' });
  return ok({ type: 'commentRoundClosed', payload: {} });
}
