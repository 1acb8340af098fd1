/** Lines of a text that belong together: the items of a list, or a paragraph. */
export interface TextBlock {
  readonly isList: boolean;
  readonly lines: readonly { readonly text: string; readonly isWithin: boolean }[];
}

const bullet = /^\s*[•◦]\s*/;

/** The paragraphs and lists of a text: items begin with `•`, items within items with `◦`. */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: { isList: boolean; lines: { text: string; isWithin: boolean }[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const isList = bullet.test(line);
    const item = { text: line.replace(bullet, ''), isWithin: /^\s*◦/.test(line) };
    const last = blocks[blocks.length - 1];
    if (isList && last?.isList) last.lines.push(item);
    else blocks.push({ isList, lines: [item] });
  }
  return blocks;
}
