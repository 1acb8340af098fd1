interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

function placeOf(item: TextItem): Place {
  const [a = 0, b = 0, , , left = 0, baseline = 0] = item.transform;
  return {
    left,
    right: left + item.width,
    baseline,
    size: Math.hypot(a, b) || item.height || 10,
  };
}

function gapBetween(last: Place, next: Place): string {
  const size = Math.max(last.size, next.size);
  const fall = last.baseline - next.baseline;
  if (Math.abs(fall) < size * 0.5) {
    const gap = next.left - last.right;
    if (gap > size * 1.2 || gap < -size * 2) return '\t';
    return gap > size * 0.15 ? ' ' : '';
  }
  // A table is written cell by cell: a step up and to the right is the next cell of the same row.
  if (fall < 0 && next.left > last.left + size) return '\t';
  return fall > size * 1.9 ? '\n\n' : '\n';
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/** The text of one PDF page: lines as lines, table cells parted by tabs, blank lines at larger gaps. */
export function pdfPageText(items: readonly unknown[]): string {
  let text = '';
  let last: Place | undefined;
  for (const item of items) {
    if (!isTextItem(item) || item.str.trim() === '') continue;
    const place = placeOf(item);
    if (last) text += gapBetween(last, place);
    text += item.str.replace(/\u0000/g, '');
    last = place;
  }
  return text.replace(/ {2,}/g, ' ').replace(/ +([\t\n])/g, '$1');
}
