import type { ReplyFormTexts } from '../../src/text/replyFormTexts';
import type { CustomerReply } from './customerReply';

/** A field of the reply form. */
export interface ReplyField {
  readonly name: string;
  readonly value: string | undefined;
  readonly mandatory: boolean;
}

const must = (name: string, value: string | undefined): ReplyField => ({
  name,
  value,
  mandatory: true,
});
const may = (name: string, value: string | undefined): ReplyField => ({
  name,
  value,
  mandatory: false,
});

/**
 * The fields of the EU reply form by its parts, and which of them it must have (Rev 1, 2018). The deadline is the
 * sender's to state: a reply without one is not incomplete.
 */
export function replyFields(
  { notice, customer, signed, returnTo }: CustomerReply,
  words: ReplyFormTexts,
): { readonly [part in 'notice' | 'customer' | 'signature' | 'returnTo']: readonly ReplyField[] } {
  return {
    notice: [
      must(words.reference, notice.reference),
      must(words.date, notice.date),
      must(words.product, notice.product),
      may(words.codes, notice.codes.join(', ')),
      may(words.lotsOrSerials, notice.lotsOrSerials.join(', ')),
    ],
    customer: [
      may(words.account, customer.account),
      must(words.organisation, customer.organisation),
      must(words.address, customer.address),
      may(words.department, customer.department),
      may(words.shippingAddress, customer.shippingAddress),
      must(words.contact, customer.contact),
      may(words.contactTitle, customer.title),
      must(words.phone, customer.phone),
      must(words.email, customer.email),
    ],
    signature: [must(words.name, signed.name), must(words.signedOn, signed.on)],
    returnTo: [
      may(words.returnEmail, returnTo.email),
      may(words.helpline, returnTo.helpline),
      may(words.post, returnTo.post),
      may(words.portal, returnTo.portal),
      may(words.fax, returnTo.fax),
      may(words.deadline, returnTo.deadline),
    ],
  };
}
