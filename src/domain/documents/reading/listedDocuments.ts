import { documentNumberIn, documentNumberPattern } from './documentNumber';
import type { ExternalReference, RelatedDocument } from './routineReading';

const marks = /^(?:[•◦]|\d{1,2}[.)])\s*/;
/** The remark by which a text says that only the internal network reaches what stands before it (GD-23). */
export const internalRemark =
  /\s*\((?:[^()]*\b)?åtkomst(?:\s+endast)?\s+(?:via|på|inom)\b[^()]*\)|\s*\((?:endast\s+)?(?:intern(?:t)?(?:\s+länk)?|kräver inloggning)\)/i;

const isOpen = (text: string): boolean =>
  (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;

/** Items of a list that may go over several lines: a number, a bullet or a new paragraph begins one. */
function items(paragraphs: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph.trim();
    const before = found[found.length - 1];
    const goesOn = before !== undefined && (/^[a-zåäö]/.test(text) || isOpen(before));
    if (!goesOn) found.push(text.replace(marks, ''));
    else found[found.length - 1] = `${found[found.length - 1] ?? ''} ${text}`;
  }
  return found.flatMap((text) => split(text)).filter((text) => text !== '');
}

/** Two documents that a table or a list has put on one line. */
function split(text: string): readonly string[] {
  const starts = [...text.matchAll(new RegExp(documentNumberPattern, 'g'))].map(
    ({ index }) => index,
  );
  if (starts.length < 2 || starts[0] !== 0) return [text.trim()];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/** The documents that a routine says it belongs with (GD-14), in its order. */
export function relatedDocuments(paragraphs: readonly string[]): readonly RelatedDocument[] {
  return items(paragraphs).map((text) => {
    const documentNumber = documentNumberIn(text) ?? null;
    const rest = documentNumber === null ? text : text.replace(documentNumberPattern, '');
    const title = rest
      .replace(/^[\s:,–-]+|[\s:,–-]+$/g, '')
      .replace(/\(\s*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { documentNumber, title };
  });
}

/** Sources outside the governing documents (GD-15), and which of them only the internal network reaches (GD-23). */
export function externalReferences(paragraphs: readonly string[]): readonly ExternalReference[] {
  return items(paragraphs).map((text) => ({
    text: text.replace(internalRemark, '').replace(/\s+/g, ' ').trim(),
    internalOnly: internalRemark.test(text),
  }));
}

const leadIn =
  /^(?:.*\s)?(?:[Dd]okumentet|[Dd]okumenten|[Mm]allen|[Bb]lanketten|[Rr]utinen|[Rr]iktlinjen|[Bb]ilagan)\s+(?=[A-ZÅÄÖ])/;

/** Documents that running text says only the internal network reaches, by the words before the remark (GD-23). */
export function internalDocuments(texts: readonly string[]): readonly ExternalReference[] {
  const before = new RegExp(`([^.;:\\n]{3,400}?)(?:${internalRemark.source})`, 'gi');
  const names = texts.flatMap((text) =>
    [...text.matchAll(before)].map(([, words]) => (words ?? '').replace(leadIn, '').trim()),
  );
  return [...new Set(names)].map((text) => ({ text, internalOnly: true }));
}
