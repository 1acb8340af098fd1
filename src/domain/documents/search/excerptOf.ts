import { placedWords } from './foldWords';

/** A stretch of text, and whether it is what was searched for. */
export interface MarkedStretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text in stretches, with the words that answer to a query marked. */
export function markWords(text: string, words: ReadonlySet<string>): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let from = 0;
  for (const { forms, start, end } of placedWords(text)) {
    if (!forms.some((form) => words.has(form))) continue;
    if (start > from) stretches.push({ text: text.slice(from, start), isHit: false });
    stretches.push({ text: text.slice(start, end), isHit: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), isHit: false });
  return stretches;
}

const before = 70;
const length = 220;

/** The words around the place of a text where most of the words searched for stand close together; empty when none does. */
export function excerptOf(text: string, words: ReadonlySet<string>): readonly MarkedStretch[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const hits = placedWords(line).filter(({ forms }) => forms.some((form) => words.has(form)));
  let best = hits[0];
  let most = 0;
  for (const hit of hits) {
    const near = hits.filter(
      ({ start }) => start >= hit.start && start < hit.start + length - before,
    );
    const different = new Set(near.map(({ forms }) => forms[0])).size;
    if (different > most) [best, most] = [hit, different];
  }
  if (best === undefined) return [];
  const wanted = Math.max(0, best.start - before);
  const start = wanted === 0 ? 0 : line.indexOf(' ', wanted) + 1;
  const cut = line.lastIndexOf(' ', start + length);
  const end = start + length >= line.length ? line.length : Math.max(best.end, cut);
  const shown = `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
  return markWords(shown, words);
}
