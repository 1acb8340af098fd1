import { ok, refuse, type Result } from '../../result';
import { addMonths } from '../../time';
import { editionInForce, type GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import type { DocumentContext } from '../documentRule';

export type PublishEdition = Record<string, never>;

/**
 * Publishes what is approved when its day has come. The next review is as many months off as the region has set
 * (GD-27); a revision leaves the day of its edition as it is.
 */
export function publishEdition(
  document: GoverningDocument,
  _command: PublishEdition,
  { settings, today }: Pick<DocumentContext, 'settings' | 'today'>,
): Result<DocumentEvent, DocumentRefusal> {
  const { draft } = document;
  if (draft?.approved === undefined || draft.publishOn === undefined)
    return refuse({ code: 'document/not-approved' });
  if (draft.publishOn > today) return refuse({ code: 'document/not-due' });
  const before = draft.kind === 'revision' ? editionInForce(document)?.reviewBy : undefined;
  const reviewBy = before ?? addMonths(today, settings.reviewMonths);
  return ok({ type: 'editionPublished', payload: { label: draft.label, on: today, reviewBy } });
}
