import type { Reason } from '../notices/incoming';
import { partedMail } from './mailText';
import type { ReasonCode } from './reasonCodes';
import { wordsIn } from './phrases';
import { longestBody, ownKeysIn, trustedKeys } from './receivedMessage';
import type { ReceivedMessage } from './receivedMessage';
import { plainReference } from './references';

/** A case that a message may belong to, and why. */
export interface CaseCandidate {
  readonly key: string;
  readonly reasons: readonly Reason[];
}

/** The case of a message: one, several to choose from (likeliest first), or none. */
export type CaseAnswer =
  | ({ readonly found: 'one' } & CaseCandidate)
  | { readonly found: 'several'; readonly candidates: readonly CaseCandidate[] }
  | { readonly found: 'none' };

/** The cases of the register as a message can name them. */
export interface KnownCases {
  has(key: string): boolean;
  /** The cases that a maker's or an authority's reference belongs to; it is compared without case and separators. */
  withReference(reference: string): readonly string[];
}

/** Makes the cases findable by key and by the references of their notices. */
export function knownCases(
  cases: readonly { readonly key: string; readonly references: readonly string[] }[],
): KnownCases {
  const keys = new Set(cases.map(({ key }) => key));
  const byReference = new Map<string, string[]>();
  cases.forEach(({ key, references }) =>
    references.forEach((reference) => {
      const plain = plainReference(reference);
      if (plain === undefined) return;
      const others = byReference.get(plain);
      if (others) others.push(key);
      else byReference.set(plain, [key]);
    }),
  );
  return {
    has: (key) => keys.has(key),
    withReference: (reference) => byReference.get(plainReference(reference) ?? '') ?? [],
  };
}

const mostParts = 6;

/** What in a text may be a reference: one to six words on end, with a figure among them. */
function referencesIn(text: string): readonly string[] {
  const words = wordsIn(text);
  const found: string[] = [];
  words.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(from + mostParts, words.length); to += 1) {
      const part = words.slice(from, to);
      if (part.some(({ word }) => /\d/.test(word))) {
        found.push(text.slice(part[0]?.start, part[part.length - 1]?.end));
      }
    }
  });
  return found;
}

const reason = (code: ReasonCode, quote: string): Reason => ({ code, quote });

function candidates(
  named: readonly (readonly [string, Reason])[],
  known: KnownCases,
): readonly CaseCandidate[] {
  const byKey = new Map<string, Reason[]>();
  named.forEach(([key, why]) => {
    if (!known.has(key)) return;
    const reasons = byKey.get(key);
    if (!reasons) byKey.set(key, [why]);
    else if (!reasons.some(({ code }) => code === why.code)) reasons.push(why);
  });
  return Array.from(byKey, ([key, reasons]) => ({ key, reasons }));
}

/**
 * The case that a reply, a closing note or a copy "handled by us" belongs to (SN-08, SN-61): by the mail of ours that it
 * answers, by our key, by the maker's reference. What is named in the subject or in the sender's own words counts before
 * what stands in the mail below. Cases that are named equally well are all given: a person chooses.
 */
export function caseOf(message: ReceivedMessage, known: KnownCases): CaseAnswer {
  const { own, quoted } = partedMail(message.text.slice(0, longestBody));
  const written = `${message.subject.slice(0, 500)}\n\n${own}`;
  const trusted = trustedKeys(message);
  const keysIn = (text: string): readonly string[] =>
    ownKeysIn(text).filter((key) => trusted.includes(key));
  const byReference = (references: readonly string[]): readonly (readonly [string, Reason])[] =>
    references.reduce<(readonly [string, Reason])[]>((all, one) => {
      known.withReference(one).forEach((key) => all.push([key, reason('case-reference', one)]));
      return all;
    }, []);
  const thread = message.knownThread;
  const ways: readonly (readonly (readonly [string, Reason])[])[] = [
    [
      ...(thread === undefined ? [] : [[thread, reason('case-thread', thread)] as const]),
      ...keysIn(written).map((key) => [key, reason('case-key', key)] as const),
    ],
    keysIn(quoted).map((key) => [key, reason('case-key-below', key)] as const),
    byReference(referencesIn(written)),
    byReference([...message.reading.references, ...referencesIn(quoted)]),
  ];
  for (const way of ways) {
    const found = candidates(way, known);
    if (found.length > 1) return { found: 'several', candidates: found };
    if (found[0]) return { found: 'one', ...found[0] };
  }
  return { found: 'none' };
}
