import type { MailReading } from '../reading/mailReading';

export interface KeptFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The files kept with every notice under fixed names: the original, and the text that evidence points into. */
export const originalName = 'original.eml';
export const textName = 'text.json';

const mostFiles = 25;
const largestFile = 60_000_000;
const longestName = 100;
// SharePoint takes none of these in a file name; half a pair of UTF-16 units cannot be sent at all.
const forbidden = /["#%*:<>?/\\|~&{}\u0000-\u001f]|\p{Cs}/gu;

const trimmed = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, '');

/** A name that SharePoint takes for a file. */
export const safeName = (name: string): string => {
  const clean = trimmed(name.replace(forbidden, '_').replace(/\.{2,}/g, '.'));
  const ending = /\.\w{1,10}$/.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - ending.length).slice(0, longestName - ending.length);
  return `${trimmed(stem.replace(/\p{Cs}$/u, ''))}${ending}` || 'bilaga';
};

// The names of messages that are filed with the case later.
const reserved = /^svar-\d+\.eml$/i;

const withNumber = (name: string, number: number): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}-${number}${name.slice(dot)}` : `${name}-${number}`;
};

/**
 * What is kept with a notice: the original mail, the text of its documents, and the files that came with it.
 * What is left out here (too many, too large) is still inside the original.
 */
export function filesToKeep(original: Uint8Array, reading: MailReading): readonly KeptFile[] {
  const text = JSON.stringify({ documents: reading.documents });
  return [
    { name: originalName, content: original },
    { name: textName, content: new TextEncoder().encode(text) },
    ...attachmentsToKeep(reading, [originalName, textName]),
  ];
}

/** The files that came with a mail, under names that SharePoint takes and nothing else has. */
export function attachmentsToKeep(
  reading: Pick<MailReading, 'attachments'>,
  others: readonly string[],
): readonly KeptFile[] {
  const kept: KeptFile[] = [];
  const taken = new Set(others);
  reading.attachments
    .filter(({ content }) => content.length > 0 && content.length <= largestFile)
    .slice(0, mostFiles)
    .forEach(({ name, content }) => {
      const safe = safeName(name);
      const wanted = reserved.test(safe) ? `bilaga-${safe}` : safe;
      let free = wanted;
      for (let number = 2; taken.has(free.toLowerCase()); number += 1)
        free = withNumber(wanted, number);
      taken.add(free.toLowerCase());
      kept.push({ name: free, content });
    });
  return kept;
}
