import { ok, refuse, type Result } from '../../result';
import { missingParts } from '../checkMetadata';
import type { Draft, GoverningDocument } from '../document';
import type { DocumentRefusal } from '../documentRefusal';

/** What must be done before a draft is approved: its round closed, every comment answered, all metadata there. */
export function readyForApproval(
  { editions }: Pick<GoverningDocument, 'editions'>,
  draft: Draft,
): Result<Draft, DocumentRefusal> {
  if (draft.stage === 'inComment') return refuse({ code: 'document/round-open' });
  const count = draft.comments.filter(({ answer }) => answer === undefined).length;
  if (count > 0) return refuse({ code: 'document/comments-unanswered', count });
  const parts = missingParts(draft.metadata, draft.changeNote, editions.length === 0);
  return parts.length > 0 ? refuse({ code: 'document/metadata-missing', parts }) : ok(draft);
}
