import { ok, refuse, type Result } from '../../result';
import { addDays, isLocalDate, type LocalDate } from '../../time';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import type { DocumentContext } from '../documentRule';
import { writtenDraft } from '../openDraft';

export interface OpenCommentRound {
  readonly unitKeys: readonly string[];
  /** As many days on as the region has set when it is left out. */
  readonly until?: LocalDate;
}

/** Invites units to say what they think of a draft (sv. remiss, X-20): at least one, until a day that has not passed. */
export function openCommentRound(
  document: GoverningDocument,
  { unitKeys, until }: OpenCommentRound,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const open = writtenDraft(document, context);
  if (!open.ok) return open;
  const { settings, today, units } = context;
  const invited = Array.from(new Set(unitKeys));
  if (invited.length === 0) return refuse({ code: 'document/nobody-invited' });
  const unknown = invited.find((key) => !units.some((unit) => unit.key === key));
  if (unknown !== undefined) return refuse({ code: 'document/unknown-unit', unit: unknown });
  const last = until ?? addDays(today, settings.commentDays);
  if (!isLocalDate(last) || last < today) return refuse({ code: 'document/day-passed' });
  return ok({ type: 'commentRoundOpened', payload: { until: last, unitKeys: invited } });
}
