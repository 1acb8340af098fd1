import { ok, refuse, type Result } from '../../result';
import { addMonths, isLocalDate, type LocalDate } from '../../time';
import { editionInForce, type GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import { mayEdit } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { writtenPart } from '../writtenPart';

export interface ReviewEdition {
  readonly note: string;
  /** As many months on as the region has set when it is left out. */
  readonly reviewBy?: LocalDate;
}

const mostMonths = 120;

/** Says that the edition in force has been looked over and is still right, with the day of the next review (GD-27, X-21). */
export function reviewEdition(
  document: GoverningDocument,
  { note, reviewBy }: ReviewEdition,
  { by, settings, today }: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  if (!mayEdit(document, by, settings)) return refuse({ code: 'document/not-the-editor' });
  if (document.withdrawn !== undefined) return refuse({ code: 'document/already-withdrawn' });
  if (editionInForce(document) === undefined) return refuse({ code: 'document/not-published' });
  // What is looked over now ends up in the draft, and the file in the library is the draft's.
  if (document.draft !== undefined) return refuse({ code: 'document/draft-begun' });
  const written = writtenPart('note', note);
  if (!written.ok) return written;
  const next = reviewBy ?? addMonths(today, settings.reviewMonths);
  if (!isLocalDate(next) || next <= today) return refuse({ code: 'document/day-passed' });
  if (next > addMonths(today, mostMonths)) return refuse({ code: 'document/day-too-late' });
  return ok({ type: 'editionReviewed', payload: { reviewBy: next, note: written.value } });
}
