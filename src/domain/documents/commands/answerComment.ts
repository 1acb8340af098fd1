import { ok, refuse, type Result } from '../../result';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import type { DocumentContext } from '../documentRule';
import { openDraft } from '../openDraft';
import { demandedPart, writtenPart } from '../writtenPart';

export interface AnswerComment {
  readonly id: string;
  readonly outcome: 'taken' | 'declined';
  readonly note: string;
}

/** Takes a comment, or declines it with a note on why; an answer may be given anew until approval is asked for. */
export function answerComment(
  document: GoverningDocument,
  { id, outcome, note }: AnswerComment,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const open = openDraft(document, context);
  if (!open.ok) return open;
  const { stage, comments } = open.value;
  if (stage === 'inApproval' || stage === 'approved')
    return refuse({ code: 'document/draft-locked', stage });
  if (!comments.some((comment) => comment.id === id))
    return refuse({ code: 'document/comment-unknown' });
  const said = outcome === 'declined' ? demandedPart('note', note) : writtenPart('note', note);
  if (!said.ok) return said;
  return ok({ type: 'commentAnswered', payload: { id, outcome, note: said.value } });
}
