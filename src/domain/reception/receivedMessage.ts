/** What the headers of a mail tell that matters for its kind. Absent is not stated. */
export interface MessageHeaders {
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly autoSubmitted?: string;
  readonly precedence?: string;
  readonly contentType?: string;
  readonly returnPath?: string;
}

/** A message of the function mailbox before it is registered, with what was read from it. All of it is believed only as text. */
export interface ReceivedMessage {
  readonly subject: string;
  readonly senderAddress: string;
  /** The region's own mail domains; a subdomain belongs to its domain. */
  readonly internalDomains: readonly string[];
  /** Domains of authorities, networks and databases that send information of a neighbouring kind (SN-04). */
  readonly informingDomains?: readonly string[];
  /** The mail's body; the first 20,000 characters are looked at. */
  readonly text: string;
  readonly headers: MessageHeaders;
  readonly attachmentKinds: readonly string[];
  /** What a reading of the whole message found of a notice. */
  readonly reading: {
    readonly manufacturer?: string;
    readonly product?: string;
    readonly references: readonly string[];
  };
  /** Keys of our register written in the message, as `ownKeysIn` finds them. */
  readonly ownKeys: readonly string[];
  /** The case whose mail this one answers, by `In-Reply-To` or `References`. */
  readonly knownThread?: string;
}

/** How much of a body is looked at. */
export const longestBody = 20_000;

const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();

/** Whether an address lies in one of some domains, or below it. */
export function isIn(domains: readonly string[], address: string): boolean {
  const domain = domainOf(address);
  return domains.some((one) => {
    const known = one.trim().toLowerCase();
    return known !== '' && (domain === known || domain.endsWith(`.${known}`));
  });
}

/** The numbers of our register (`FSN-2026-0042`) written in a text, each once. A longer number that begins so is another. */
export function ownKeysIn(text: string): readonly string[] {
  const found = text
    .slice(0, longestBody)
    .matchAll(/(?<![\p{L}\d_/.-])FSN-\d{4}-\d{4,7}(?![\p{L}\d_]|[-/.][\p{L}\d])/gu);
  return Array.from(new Set(Array.from(found, ([key]) => key)));
}

/**
 * The keys that can be ours. A maker may number its notices as we do: what an outsider gives as the reference of a
 * notice is the maker's, unless the mail answers one of ours.
 */
export function trustedKeys(message: ReceivedMessage): readonly string[] {
  const { ownKeys, reading, senderAddress, internalDomains, knownThread } = message;
  if (knownThread !== undefined || isIn(internalDomains, senderAddress)) return ownKeys;
  return ownKeys.filter((key) => !reading.references.includes(key));
}
