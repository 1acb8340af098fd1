import { ok, refuse, type Result } from '../../result';
import { checkMetadata } from '../checkMetadata';
import {
  type ChangeKind,
  type DocumentContentRef,
  type DocumentMetadata,
  editionInForce,
  type GoverningDocument,
} from '../document';
import type { DocumentEvent } from '../documentEvents';
import { isOwnNumber } from '../isDocumentNumber';
import type { DocumentRefusal } from '../documentRefusal';
import { isEditor, mayEdit } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { nextLabel } from '../nextLabel';
import { sameContent } from '../sameContent';
import { writtenPart } from '../writtenPart';

export interface StartDraft {
  /** A document under a number of its own, or the next edition or a revision of one that is in force. */
  readonly begin: 'document' | ChangeKind;
  /** Those of the edition in force when they are left out. */
  readonly metadata?: DocumentMetadata;
  readonly content: DocumentContentRef;
  readonly changeNote: string;
}

const mayBegin = (
  document: GoverningDocument,
  begin: StartDraft['begin'],
  { by, settings }: DocumentContext,
): Result<undefined, DocumentRefusal> => {
  const { number, editions, draft, withdrawn } = document;
  if (begin === 'document') {
    if (!isEditor(settings, by)) return refuse({ code: 'document/not-the-editor' });
    if (!isOwnNumber(number, settings))
      return refuse({ code: 'document/number-invalid', prefix: settings.prefix });
    if (draft !== undefined || editions.length > 0)
      return refuse({ code: 'document/number-taken', number });
    return ok(undefined);
  }
  if (withdrawn !== undefined) return refuse({ code: 'document/already-withdrawn' });
  if (editions.length === 0 && draft === undefined) return refuse({ code: 'document/unknown' });
  if (!mayEdit(document, by, settings)) return refuse({ code: 'document/not-the-editor' });
  if (draft !== undefined) return refuse({ code: 'document/draft-begun' });
  return ok(undefined);
};

/**
 * Begins a document under a number that is not taken (GD-01), the next edition of one, or a revision: a small
 * correction of the same edition, in which the metadata stay as they are.
 */
export function startDraft(
  document: GoverningDocument,
  { begin, metadata, content, changeNote }: StartDraft,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const allowed = mayBegin(document, begin, context);
  if (!allowed.ok) return allowed;
  const last = editionInForce(document);
  const kind = begin === 'revision' ? 'revision' : 'edition';
  const wanted = metadata ?? last?.metadata;
  if (wanted === undefined) return refuse({ code: 'document/part-missing', part: 'title' });
  if (kind === 'revision' && !sameContent(wanted, last?.metadata))
    return refuse({ code: 'document/revision-keeps-metadata' });
  const checked = checkMetadata(document.number, wanted, context);
  if (kind === 'edition' && !checked.ok) return checked;
  const note = writtenPart('changeNote', changeNote);
  if (!note.ok) return note;
  const label = nextLabel(last, kind);
  return ok({
    type: 'draftStarted',
    payload: {
      ...{ kind, label, content, changeNote: note.value },
      metadata: kind === 'edition' && checked.ok ? checked.value : wanted,
    },
  });
}
