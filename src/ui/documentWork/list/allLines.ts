import type { DocumentLine, WorkLine } from '../../../application/documentWorkPages';

const swedish = new Intl.Collator('sv', { numeric: true });

/** The documents of the library and the drafts that are not in it for everybody, each once, by number. */
export function allLines(
  listed: readonly DocumentLine[],
  work: readonly WorkLine[],
): readonly DocumentLine[] {
  const byNumber = new Map<string, DocumentLine>();
  work.forEach((line) => byNumber.set(line.number, line));
  // The row shows the edition in force, the draft the one to come; how far it has come the draft knows first.
  listed.forEach((line) => {
    const begun = byNumber.get(line.number);
    byNumber.set(line.number, begun ? { ...line, status: begun.status } : line);
  });
  return Array.from(byNumber.values()).sort((one, other) =>
    swedish.compare(one.number, other.number),
  );
}

/** Those of a status whose number or title holds what was written, however it is written: `15405`, `rh 15405`. */
export function foundDocuments(
  lines: readonly DocumentLine[],
  search: string,
  status: string | undefined,
): readonly DocumentLine[] {
  const folded = (text: string): string => text.toLocaleLowerCase('sv').replace(/[\s-]/g, '');
  const sought = folded(search);
  return lines.filter(
    (line) =>
      (status === undefined || line.status === status) &&
      (folded(line.number).includes(sought) || folded(line.title).includes(sought)),
  );
}
