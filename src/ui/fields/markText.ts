/** A stretch of a page that is to be marked, and for which field. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly field: string;
  readonly chosen: boolean;
}

/** A piece of a page between two marks' edges. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly fields: readonly string[];
  readonly chosen: boolean;
}

/** Cuts a page's text where marks begin and end. Marks may overlap; edges outside the text are drawn in. */
export function markText(text: string, marks: readonly TextMark[]): readonly TextPiece[] {
  const inside = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start),
      end: Math.min(text.length, mark.end),
    }))
    .filter(({ start, end }) => start < end);
  const edges = Array.from(
    new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]),
  ).sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index]!;
    const end = edges[index + 1]!;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    pieces.push({
      text: text.slice(start, end),
      start,
      fields: Array.from(new Set(over.map(({ field }) => field))),
      chosen: over.some(({ chosen }) => chosen),
    });
  }
  return pieces;
}
