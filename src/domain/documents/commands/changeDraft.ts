import { ok, refuse, type Result } from '../../result';
import { checkMetadata } from '../checkMetadata';
import type { DocumentContentRef, DocumentMetadata, GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import type { DocumentContext } from '../documentRule';
import { writtenDraft } from '../openDraft';
import { sameContent } from '../sameContent';
import { writtenPart } from '../writtenPart';

export interface ChangeDraft {
  readonly metadata?: DocumentMetadata;
  readonly content?: DocumentContentRef;
  readonly changeNote?: string;
}

/**
 * Changes what a draft says, while it is being written; what is left out stays. The metadata of a revision are those of
 * its edition, and a change that changes nothing is not recorded.
 */
export function changeDraft(
  document: GoverningDocument,
  command: ChangeDraft,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const open = writtenDraft(document, context);
  if (!open.ok) return open;
  const draft = open.value;
  const note = writtenPart('changeNote', command.changeNote ?? draft.changeNote);
  if (!note.ok) return note;
  const wanted = command.metadata ?? draft.metadata;
  const isSame = sameContent(wanted, draft.metadata);
  if (draft.kind === 'revision' && !isSame)
    return refuse({ code: 'document/revision-keeps-metadata' });
  const checked = isSame ? ok(draft.metadata) : checkMetadata(document.number, wanted, context);
  if (!checked.ok) return checked;
  const payload = {
    metadata: checked.value,
    content: command.content ?? draft.content,
    changeNote: note.value,
  };
  const { metadata, content, changeNote } = draft;
  if (sameContent(payload, { metadata, content, changeNote }))
    return refuse({ code: 'document/nothing-changed' });
  return ok({ type: 'draftChanged', payload });
}
