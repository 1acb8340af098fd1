import { attributeOf, eachTag, plainXmlText, type XmlTag } from '../office/officeXml';

/** A paragraph of a Word document, or a row of a table with tabs between its cells. */
export interface WordParagraph {
  readonly text: string;
  readonly styleId: string;
  readonly isListed: boolean;
  readonly outline?: number;
  readonly isRow: boolean;
}

/** The paragraphs of a part of a Word document, its links by their ids or addresses, and whether it has tracked changes. */
export interface WordText {
  readonly paragraphs: readonly WordParagraph[];
  readonly linkIds: readonly string[];
  readonly links: readonly string[];
  readonly hasTrackedChanges: boolean;
}

const seen = [
  ...[
    'p',
    'pStyle',
    'numPr',
    'numId',
    'outlineLvl',
    't',
    'tab',
    'br',
    'cr',
    'noBreakHyphen',
    'instrText',
  ],
  ...['del', 'ins', 'moveFrom', 'moveTo', 'tbl', 'tr', 'tc', 'hyperlink', 'Fallback', 'pPr', 'sym'],
];

/** What has been deleted, or stands twice for older programs, is not read. */
const leftOut = new Set(['del', 'moveFrom', 'Fallback']);

interface OpenParagraph {
  text: string;
  styleId: string;
  isListed: boolean;
  outline: number | undefined;
}

/** Goes once through the XML of a document, a header or a foot. Tracked insertions count as text, deletions do not. */
export function wordText(xml: string): WordText {
  const paragraphs: WordParagraph[] = [];
  const linkIds: string[] = [];
  const links: string[] = [];
  let hasTrackedChanges = false;
  let skipped = 0;
  let inProperties = 0;
  const open: OpenParagraph[] = [];
  const rows: { cells: string[]; depth: number }[] = [];

  const closeParagraph = (): void => {
    const done = open.pop();
    if (done === undefined) return;
    const text = done.text.replace(/[ \u00a0]{2,}/g, ' ').trim();
    const row = rows[rows.length - 1];
    if (row !== undefined && row.cells.length > 0) {
      const before = row.cells[row.cells.length - 1] ?? '';
      row.cells[row.cells.length - 1] = [before, text].filter((part) => part !== '').join(' ');
      return;
    }
    const { styleId, isListed, outline } = done;
    paragraphs.push({
      text,
      styleId,
      isListed,
      isRow: false,
      ...(outline === undefined ? {} : { outline }),
    });
  };

  const closeRow = (): void => {
    const row = rows.pop();
    const cells = (row?.cells ?? []).filter((cell) => cell !== '');
    if (cells.length === 0) return;
    const outer = rows[rows.length - 1];
    if (outer !== undefined && outer.cells.length > 0) {
      const before = outer.cells[outer.cells.length - 1] ?? '';
      outer.cells[outer.cells.length - 1] = [before, ...cells]
        .filter((part) => part !== '')
        .join(' ');
    } else paragraphs.push({ text: cells.join('\t'), styleId: '', isListed: false, isRow: true });
  };

  const write = (text: string): void => {
    const last = open[open.length - 1];
    if (last !== undefined && skipped === 0) last.text += text;
  };

  const opened = ({ name, attributes, text }: XmlTag): void => {
    const current = open[open.length - 1];
    const value = attributeOf(attributes, 'w:val');
    switch (name) {
      case 'p':
        open.push({ text: '', styleId: '', isListed: false, outline: undefined });
        break;
      case 'pPr':
        inProperties += 1;
        break;
      case 'pStyle':
        if (current !== undefined) current.styleId = value;
        break;
      case 'numPr':
        if (current !== undefined) current.isListed = true;
        break;
      case 'numId':
        // Number 0 takes a paragraph out of the list of its style.
        if (current !== undefined && value === '0') current.isListed = false;
        break;
      case 'outlineLvl':
        if (current !== undefined && /^[0-8]$/.test(value)) current.outline = Number(value) + 1;
        break;
      case 't':
        write(plainXmlText(text));
        break;
      case 'tab':
        if (inProperties === 0) write('\t');
        break;
      case 'br':
      case 'cr':
        write('\n');
        break;
      case 'noBreakHyphen':
        write('-');
        break;
      case 'tr':
        rows.push({ cells: [], depth: open.length });
        break;
      case 'tc':
        rows[rows.length - 1]?.cells.push('');
        break;
      case 'hyperlink':
        linkIds.push(attributeOf(attributes, 'r:id'));
        break;
      case 'instrText': {
        const link = /HYPERLINK\s+"([^"]{3,2000})"/.exec(plainXmlText(text))?.[1];
        if (link !== undefined) links.push(link);
        break;
      }
    }
  };

  eachTag(xml, seen, (tag) => {
    const { name, closes, attributes } = tag;
    const isEmpty = attributes.endsWith('/');
    if (name === 'ins' || name === 'moveTo') {
      hasTrackedChanges = true;
      return;
    }
    if (leftOut.has(name)) {
      if (name !== 'Fallback') hasTrackedChanges = true;
      if (!isEmpty) skipped += closes ? -1 : 1;
      return;
    }
    if (!closes) {
      if (isEmpty && ['p', 'tc', 'tr', 'pPr'].includes(name)) return;
      if (skipped === 0 || ['p', 'tr', 'tc', 'pPr'].includes(name)) opened(tag);
      return;
    }
    if (name === 'p') closeParagraph();
    if (name === 'pPr') inProperties -= 1;
    if (name === 'tr') closeRow();
  });
  return { paragraphs, linkIds: linkIds.filter((id) => id !== ''), links, hasTrackedChanges };
}
