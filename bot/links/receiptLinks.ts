import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../src/application/ports';
import type { Decision } from '../../src/domain/decisions/decision';
import { isDecisionKey } from '../../src/domain/decisions/decisionKey';
import { usualReceiptDays } from '../../src/domain/decisions/decisionReminders';
import type { DecisionSettings } from '../../src/domain/groups/collaborationSettings';
import { addDays, isLocalDate, type LocalDate } from '../../src/domain/time';
import type { MailedLink } from '../../src/text/mails/linkMail';
import { linkPath } from './oneTimeLinks';

/** The place of receipts below the path of one-time links. */
export const receiptPlace = '/beslut';

/** What a receipt's link stands for: one recipient of one decision may confirm it, until a day. */
export interface ReceiptClaim {
  readonly key: string;
  readonly recipient: number;
  readonly until: LocalDate;
}

// Everything comes out of an address that anybody may have written.
const parts = z.object({
  key: z.string().max(40).refine(isDecisionKey),
  recipient: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
  until: z.string().refine(isLocalDate),
  signature: z.string().regex(/^[\w-]{43}$/),
});

/** Makes the links by which recipients confirm decisions, and reads the claim of one; a forged one has none. */
export interface ReceiptLinks {
  linkTo(decision: Pick<Decision, 'key'>, recipient: number): MailedLink;
  claimOf(params: unknown): ReceiptClaim | undefined;
}

/** One-time links for receipts, computed and not kept (ADR 0011); a receipt that has come uses its link up. */
export function signingReceipts(
  { secret, publicUrl }: { readonly secret: string; readonly publicUrl: string },
  { receiptDays = usualReceiptDays }: Pick<DecisionSettings, 'receiptDays'>,
  clock: Pick<Clock, 'today'>,
): ReceiptLinks {
  const sign = ({ key, recipient, until }: ReceiptClaim): string =>
    createHmac('sha256', secret)
      .update(`decision receipt\n${key}\n${recipient}\n${until}`, 'utf8')
      .digest('base64url');
  return {
    linkTo({ key }, recipient) {
      const until = addDays(clock.today(), receiptDays);
      const path = [key, recipient, until, sign({ key, recipient, until })];
      const place = path.map((one) => encodeURIComponent(one)).join('/');
      return { url: `${publicUrl}${linkPath}${receiptPlace}/${place}`, until };
    },
    claimOf(params) {
      const parsed = parts.safeParse(params);
      if (!parsed.success) return undefined;
      const { signature, ...claim } = parsed.data;
      const [ours, theirs] = [Buffer.from(sign(claim)), Buffer.from(signature)];
      return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? claim : undefined;
    },
  };
}
