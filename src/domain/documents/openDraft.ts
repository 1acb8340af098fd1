import { ok, refuse, type Result } from '../result';
import type { Draft, GoverningDocument } from './document';
import type { DocumentRefusal } from './documentRefusal';
import { mayEdit } from './documentRights';
import type { DocumentContext } from './documentRule';

/** The draft of a document, for one who may change it: an editor or its owner. */
export function openDraft(
  document: GoverningDocument,
  { by, settings }: Pick<DocumentContext, 'by' | 'settings'>,
): Result<Draft, DocumentRefusal> {
  if (!mayEdit(document, by, settings)) return refuse({ code: 'document/not-the-editor' });
  return document.draft === undefined ? refuse({ code: 'document/no-draft' }) : ok(document.draft);
}

/** The same while it is being written: not out for comment, not with an approver, not approved. */
export function writtenDraft(
  document: GoverningDocument,
  context: Pick<DocumentContext, 'by' | 'settings'>,
): Result<Draft, DocumentRefusal> {
  const draft = openDraft(document, context);
  if (!draft.ok || draft.value.stage === 'writing') return draft;
  return refuse({ code: 'document/draft-locked', stage: draft.value.stage });
}
