import { ok, refuse, type Result } from '../../result';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import { invitedUnits, mayEdit, speaksForUnit } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { demandedPart, longestLine, writtenPart } from '../writtenPart';

export interface GiveComment {
  readonly id: string;
  readonly text: string;
  /** The heading it is about. */
  readonly section?: string;
}

/** Says what one thinks of a draft in an open round: who speaks for an invited unit, and those who write it. */
export function giveComment(
  document: GoverningDocument,
  { id, text, section = '' }: GiveComment,
  { by, settings, units }: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const { draft } = document;
  if (draft === undefined) return refuse({ code: 'document/no-draft' });
  if (draft.stage !== 'inComment' || draft.round === undefined)
    return refuse({ code: 'document/no-round' });
  const isInvited = invitedUnits(draft.round, units).some((unit) => speaksForUnit(unit, by));
  if (!isInvited && !mayEdit(document, by, settings))
    return refuse({ code: 'document/not-the-invited' });
  const comment = demandedPart('comment', text);
  if (!comment.ok) return comment;
  const about = writtenPart('comment', section, longestLine);
  if (!about.ok) return about;
  const payload = { id, text: comment.value };
  return ok({
    type: 'commentGiven',
    payload: about.value === '' ? payload : { ...payload, section: about.value },
  });
}
