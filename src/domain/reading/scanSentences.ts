import { matchesOf } from './matchesOf';

interface Sentence {
  readonly start: number;
  readonly end: number;
}

const abbreviated =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|d\.?\s?v\.?\s?s|e\.g|i\.e|etc|nr|no|nos|ref|art|kat|tel|co|inc|corp|ltd|st|dr|mr|vs|ca|approx|fig|osv|resp|s\.?\s?k|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m)$/i;
const bullet = /^[ \t]*(?:[-–•·▪*□☐☒☑✓✔]|\d{1,2}[.)]|[a-z][.)])[ \t]+/;

function endsHere(line: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === '' || line.trim() === '' || bullet.test(next))
    return true;
  if (/[.:;!?|]$/.test(line) || line.includes('\t') || next.includes('\t')) return true;
  return line.length < 45 && /^\s*[\p{Lu}\d]/u.test(next);
}

function* blocks(text: string): Generator<Sentence> {
  const lines = text.split('\n');
  let at = 0;
  let start = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const next = lines[index + 1];
    if (endsHere(line, next)) {
      const skip = start === at ? (bullet.exec(line)?.[0].length ?? 0) : 0;
      yield { start: start + skip, end: at + line.length };
      start = at + line.length + 1;
    }
    at += line.length + 1;
  }
}

/** The sentences of a text: split at full stops, bullets, blank lines, table cells and short lines. */
export function scanSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks(text)) {
    const words = text.slice(block.start, block.end);
    let from = 0;
    for (const stop of matchesOf(words, /[.!?]["”»)]?(?=\s+["“”(]?[\p{Lu}\d])|[\t\f]/gu)) {
      const before = words.slice(Math.max(0, stop.index - 12), stop.index);
      if (stop[0].startsWith('.') && abbreviated.test(before)) continue;
      const to = stop.index + stop[0].length;
      sentences.push({ start: block.start + from, end: block.start + to });
      from = to;
    }
    sentences.push({ start: block.start + from, end: block.end });
  }
  return sentences.filter((one) => text.slice(one.start, one.end).trim().length > 1);
}
