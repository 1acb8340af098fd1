/** One printed line of a document's file, without white space at its ends. */
export interface SourceLine {
  readonly text: string;
  /** From 0; text files without page breaks are one page. */
  readonly page: number;
  /** Whether there is more room above the line than between the lines of a paragraph. */
  readonly isParted: boolean;
  /** Level of the heading that the file itself says the line is. */
  readonly headingLevel?: number;
  /** In the outer margin of its page and in smaller letters than the text: a foot or a header. */
  readonly isInMargin?: boolean;
  /** Set where the file tells letters apart: a heading is written larger or bolder than the text. */
  readonly look?: { readonly size: number; readonly isBold: boolean };
}

/** Where the lines of a document come from. */
export interface RoutineSource {
  readonly lines: readonly SourceLine[];
  /** Addresses that the file links to without printing them. */
  readonly links: readonly string[];
  /** What the file itself calls its title. */
  readonly title?: string;
  /** What stands above and below the text on each page, when the file keeps it apart. */
  readonly pageLines: readonly string[];
}

/** Longer documents are cut: the longest handbooks have a tenth of it. */
export const mostLines = 60_000;
const longestLine = 4_000;

const commonest = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
};

/**
 * The lines of pages of plain text. A text that was printed with an empty line between all lines is known by it:
 * only more than the usual number of empty lines parts paragraphs.
 */
export function linesOfPages(pages: readonly string[]): readonly SourceLine[] {
  const found: { text: string; page: number; empty: number }[] = [];
  pages.forEach((words, page) => {
    let empty = 1;
    for (const raw of words.split(/\r\n|\r|\n/)) {
      const text = raw
        .slice(0, longestLine)
        .replace(/[ \t\u00a0]+$/, '')
        .replace(/^[ \u00a0]+/, '');
      if (text.trim() === '') empty += 1;
      else {
        found.push({ text: text.trim(), page, empty });
        empty = 0;
      }
      if (found.length >= mostLines) return;
    }
  });
  const usual = commonest(found.slice(1).map(({ empty }) => empty));
  return found.map(({ text, page, empty }) => ({ text, page, isParted: empty > usual }));
}

/** A text file, with a form feed between its pages. */
export const textSource = (text: string): RoutineSource => ({
  lines: linesOfPages(text.replace(/\u0000/g, '').split('\f')),
  links: [],
  pageLines: [],
});
