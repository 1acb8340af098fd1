import { ok, refuse, type Result } from '../result';
import type { DocumentContentRef, DocumentMetadata } from './document';
import type { DocumentRefusal } from './documentRefusal';
import type { DocumentSettings } from './documentSettings';

/** A template that makers get with an order: they send their safety notices to the address it prints (GD-24). */
export const isPurchaseTemplate = ({
  type,
  forPurchase,
}: Pick<DocumentMetadata, 'type' | 'forPurchase'>): boolean =>
  type === 'mall' && forPurchase === true;

/**
 * A template for purchases carries the address of the mailbox for safety notices (GD-24): without it, it is not approved.
 * Other documents may print what they like.
 */
export function carriesMailbox(
  metadata: Pick<DocumentMetadata, 'type' | 'forPurchase'>,
  { addresses = [] }: Pick<DocumentContentRef, 'addresses'>,
  { noticeMailbox }: Pick<DocumentSettings, 'noticeMailbox'>,
): Result<undefined, DocumentRefusal> {
  if (!isPurchaseTemplate(metadata) || noticeMailbox === undefined) return ok(undefined);
  return addresses.includes(noticeMailbox.toLowerCase())
    ? ok(undefined)
    : refuse({ code: 'document/mailbox-not-printed', address: noticeMailbox });
}
