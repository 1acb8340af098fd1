import { ok, refuse, type Result } from '../../result';
import { missingParts } from '../checkMetadata';
import { carriesMailbox } from '../purchaseTemplate';
import type { DocumentSettings } from '../documentSettings';
import type { Draft, GoverningDocument } from '../document';
import type { DocumentRefusal } from '../documentRefusal';

/**
 * What must be done before a draft is approved: its round closed, every comment answered, all metadata there, and
 * the mailbox printed in a template for purchases (GD-24).
 */
export function readyForApproval(
  { editions }: Pick<GoverningDocument, 'editions'>,
  draft: Draft,
  settings: Pick<DocumentSettings, 'noticeMailbox'>,
): Result<Draft, DocumentRefusal> {
  if (draft.stage === 'inComment') return refuse({ code: 'document/round-open' });
  const count = draft.comments.filter(({ answer }) => answer === undefined).length;
  if (count > 0) return refuse({ code: 'document/comments-unanswered', count });
  const parts = missingParts(draft.metadata, draft.changeNote, editions.length === 0);
  if (parts.length > 0) return refuse({ code: 'document/metadata-missing', parts });
  const printed = carriesMailbox(draft.metadata, draft.content, settings);
  return printed.ok ? ok(draft) : printed;
}
