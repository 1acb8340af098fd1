import type { PrintedMailbox } from './routineReading';

const address = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
/** Every mail address in a text, in its order. */
export const addressesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(address), ([found]) => found);

const runningText = /[.!?]\s|\b(?:är|ska|kan|skickas|använder|via att|ansvarar)\b/;

/** The words that an address stands under at the beginning of its line: `Psykiatrin:  psykiatrin@…`. */
function nameBefore(line: string, at: number): string | null {
  const words = line
    .slice(0, at)
    .replace(/^[•◦]\s*/, '')
    .replace(/\b(?:kan\s+)?(?:nås|kommuniceras|kontaktas)\s+(?:via|på|genom)\s*:?\s*$/i, '')
    .replace(/[\s:,–-]+$/, '')
    .replace(/\s*\($/, '')
    .trim();
  if (words === '' || words.length > 80 || words.split(/\s+/).length > 8) return null;
  return runningText.test(words) || !/^[A-ZÅÄÖ0-9]/.test(words) ? null : words;
}

/**
 * Mail addresses with the units they belong to (SN-32 … SN-39). The same address under two names is two mailboxes; once
 * named, it is not told again without a name. Case counts for nothing.
 */
export function readMailboxes(paragraphs: readonly string[]): readonly PrintedMailbox[] {
  const found: PrintedMailbox[] = [];
  for (const line of paragraphs)
    for (const match of line.matchAll(address)) {
      const at = match.index ?? 0;
      const isFirst = !line.slice(0, at).includes('@');
      const rest = line.slice(at + match[0].length).trim();
      const isLabelled = /:\s*$/.test(line.slice(0, at));
      const stands = isFirst && (isLabelled || /^[.,;)]*$/.test(rest) || rest.includes('@'));
      found.push({ name: stands ? nameBefore(line, at) : null, address: match[0] });
    }
  const key = ({ name, address: of }: PrintedMailbox): string =>
    `${of.toLowerCase()}\n${name ?? ''}`;
  const named = new Set(
    found.filter(({ name }) => name !== null).map((one) => one.address.toLowerCase()),
  );
  const seen = new Set<string>();
  return found.filter((one) => {
    if (seen.has(key(one)) || (one.name === null && named.has(one.address.toLowerCase())))
      return false;
    seen.add(key(one));
    return true;
  });
}
