import type { LocalDate } from '../../time';
import { documentNumberIn } from './documentNumber';
import type { RoutineSource, SourceLine } from './sourceLine';

/** What the header of each page says of the document (GD-01 … GD-08). */
export interface PageHeader {
  readonly documentNumber?: string;
  readonly type?: string;
  readonly title?: string;
  readonly scope?: string;
  readonly approvedBy?: string;
  readonly approvedOn?: LocalDate;
  readonly mainAuthor?: string;
}

const types = [
  'rutin',
  'regional rutin',
  'lokal rutin',
  'riktlinje',
  'riktlinjer',
  'regional riktlinje',
  'processbeskrivning',
  'vägledande dokument',
  'vägledning',
  'mall',
  'instruktion',
  'anvisning',
  'checklista',
  'ledningssystem',
  'regelbok',
  'policy',
  'vårdprogram',
  'plan',
  'handbok',
  'manual',
  'blankett',
  'styrdokument',
];
/** Whether a line is nothing but the word for a type: the title then stands below it. */
export const isTypeWord = (text: string): boolean =>
  types.includes(text.trim().toLocaleLowerCase('sv'));

const titleLine = new RegExp(`^(${types.join('|')})\\s*:\\s*(\\S.*)$`, 'i');

/** A line of a type and a title, `Rutin: Tvätt av textilier`; undefined for other lines. */
export function typedTitle(
  text: string,
): { readonly type: string; readonly title: string } | undefined {
  const [, type, title] = titleLine.exec(text) ?? [];
  return type === undefined || title === undefined ? undefined : { type, title: title.trim() };
}

interface Label {
  readonly key: 'scope' | 'approvedBy' | 'approvedOn' | 'mainAuthor' | 'page' | 'number' | 'other';
  readonly pattern: RegExp;
}

const labels: readonly Label[] = [
  { key: 'scope', pattern: /Gäller\s+för\s*:/i },
  { key: 'approvedBy', pattern: /(?:Fastställd|Godkänd|Beslutad)\s+av\s*:/i },
  {
    key: 'approvedOn',
    pattern: /(?:Fastställt|Fastställd(?:\s+datum)?|Godkänd|Godkänt|Beslutad|Beslutsdatum)\s*:/i,
  },
  { key: 'mainAuthor', pattern: /(?:Huvudförfattare|Författare|Innehållsansvar(?:ig)?)\s*:/i },
  { key: 'number', pattern: /(?:Dokument(?:nummer|-?id|nr)|Doknr)\s*:/i },
  { key: 'page', pattern: /\bSida\s+\d+\s*(?:av|\/|\()\s*\d+\)?/i },
  {
    key: 'other',
    pattern:
      /(?:Giltig(?:t)?\s+(?:från|till|t\.?o\.?m\.?)|Publicerad|Publicerat|Version|Utgåva|Revision|Diarienummer|Dnr|Revideras\s+senast)\s*:/i,
  },
];

const dateIn = (text: string): LocalDate | undefined =>
  /\b((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/.exec(text)?.[1] as
    LocalDate | undefined;

const warningStart = /^OBS!?\s+Utskriven\b/i;
const warning =
  /^(?:OBS!?\s+Utskriven\b.*|Utskriven version kan vara inaktuell.*|Senaste versionen hittar du\b.*)$/i;
const pageNumber = /^(?:Sida|Sid\.?|Page)?\s*\d{1,4}\s*(?:av|\/|\(|of)\s*\d{1,4}\)?$/i;

/** A line that begins with one of the header's labels, cut at each label in it. */
function labelled(text: string): readonly (readonly [Label['key'], string])[] {
  const cuts = labels
    .flatMap(({ key, pattern }) => {
      const found = pattern.exec(text);
      return found === null
        ? []
        : [{ key, start: found.index, end: found.index + found[0].length }];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((cut, index, all) => index === 0 || cut.start >= (all[index - 1]?.end ?? 0));
  if (cuts.length === 0) return [];
  const isWhole = cuts[0]?.start === 0 || cuts.some(({ key }) => key === 'page');
  if (!isWhole) return [];
  return cuts.map(({ key, end }, index) => {
    const value = text.slice(end, cuts[index + 1]?.start).replace(/^[\s,;|]+|[\s,;|]+$/g, '');
    return [key, value] as const;
  });
}

const isHeaderLine = (text: string): boolean =>
  labelled(text).length > 0 || pageNumber.test(text) || warning.test(text);

/** Lines at the top or foot of a page that come again on other pages, numbers apart. */
function repeatedLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const pages = new Map<number, SourceLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  if (pages.size < 2) return new Set();
  const likeness = ({ text }: SourceLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  const edges = [...pages.values()].map((own) =>
    own.length <= 12 ? own : [...own.slice(0, 9), ...own.slice(-6)],
  );
  const seen = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.map(likeness))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(pages.size * 0.5));
  return new Set(
    edges
      .flat()
      .filter(
        (line) => (seen.get(likeness(line)) ?? 0) >= enough && line.headingLevel === undefined,
      ),
  );
}

function headerOf(lines: readonly string[]): PageHeader {
  const header: { -readonly [K in keyof PageHeader]: PageHeader[K] } = {};
  lines.forEach((text, index) => {
    for (const [key, value] of labelled(text)) {
      if (value === '') continue;
      if (key === 'scope') header.scope ??= value;
      if (key === 'approvedBy') header.approvedBy ??= value;
      if (key === 'mainAuthor') header.mainAuthor ??= value;
      if (key === 'approvedOn') {
        const date = dateIn(value);
        if (date !== undefined) header.approvedOn ??= date;
      }
      if (key === 'number') {
        const number = documentNumberIn(value);
        if (number !== undefined) header.documentNumber ??= number;
      }
    }
    const named = titleLine.exec(text);
    if (named !== null && header.title === undefined) {
      const rest = titleRest(lines, index);
      header.type = named[1] ?? '';
      header.title = [named[2], ...rest].join(' ').replace(/\s+/g, ' ').trim();
      const within = documentNumberIn(header.title);
      if (within !== undefined) {
        header.documentNumber ??= within;
        header.title = header.title.replace(/\s*\(?[A-ZÅÄÖ]{2,6}[-‑–]\s?\d{2,7}\)?\s*$/, '');
      }
    }
    const alone = /^\(?([A-ZÅÄÖ]{2,6})[-‑–]\s?(\d{2,7})\)?(?:\s+\(?Sida\b.*)?$/.exec(text);
    if (alone !== null) header.documentNumber ??= `${alone[1] ?? ''}-${alone[2] ?? ''}`;
  });
  return header;
}

/** The lines that a title goes on over, up to the number or the next label of the header. */
function titleRest(lines: readonly string[], at: number): readonly string[] {
  const rest: string[] = [];
  for (const text of lines.slice(at + 1, at + 4)) {
    if (/^\(?[A-ZÅÄÖ]{2,6}[-‑–]\s?\d{2,7}\b/.test(text) || isHeaderLine(text)) return rest;
    rest.push(text);
  }
  return [];
}

/**
 * Takes the header and the foot of the pages out of the text, and what they say of the document. They stand once or on
 * every page, or apart from the text, as files do it.
 */
export function readPages(source: RoutineSource): {
  readonly header: PageHeader;
  readonly lines: readonly SourceLine[];
} {
  const repeated = repeatedLines(source.lines);
  const texts = source.lines.map(({ text }) => text);
  const taken = new Set<number>();
  texts.forEach((text, index) => {
    const line = source.lines[index] as SourceLine;
    const isRepeated = repeated.has(line) || line.isInMargin === true;
    if (isRepeated || isHeaderLine(text)) taken.add(index);
    if (warningStart.test(text)) {
      // The warning goes over two lines or three, to its full stop.
      for (let next = index; next < index + 3 && next < texts.length; next += 1) {
        taken.add(next);
        if (/vårdgivarwebben"?\.?$/.test(texts[next] ?? '')) break;
      }
    }
    if (!titleLine.test(text)) return;
    const rest = titleRest(texts, index);
    const after = texts[index + rest.length + 1] ?? '';
    const isHeader =
      isRepeated || isHeaderLine(after) || /^\(?[A-ZÅÄÖ]{2,6}[-‑–]\s?\d{2,7}\)?$/.test(after);
    if (!isHeader) return;
    for (let next = index; next <= index + rest.length; next += 1) taken.add(next);
    if (/^\(?[A-ZÅÄÖ]{2,6}[-‑–]\s?\d{2,7}\)?$/.test(after)) taken.add(index + rest.length + 1);
  });
  const furniture = texts.filter((_text, index) => taken.has(index));
  const header = headerOf([...source.pageLines, ...furniture]);
  const lines = source.lines.flatMap((line, index) => {
    if (taken.has(index)) return [];
    return [taken.has(index - 1) ? { ...line, isParted: true } : line];
  });
  return { header, lines };
}
