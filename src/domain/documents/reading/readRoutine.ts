import { documentNumberIn, documentNumberPattern } from './documentNumber';
import { findHeadings, type Heading } from './findHeadings';
import { purposeOf } from './knownHeadings';
import { partLinks, webLinks } from './linkLines';
import { externalReferences, internalDocuments, relatedDocuments } from './listedDocuments';
import { isTypeWord, readPages, typedTitle } from './pageFurniture';
import { paragraphsOf, widthOf } from './paragraphs';
import { readMailboxes } from './readMailboxes';
import type { Appendix, ReadSection, RoutineReading } from './routineReading';
import type { RoutineSource, SourceLine } from './sourceLine';

const typeBySentence: readonly (readonly [RegExp, string])[] = [
  [/\b(?:denna|den här)\s+riktlinje\b|^riktlinjen\b/im, 'Riktlinje'],
  [/\b(?:denna|den här)\s+(?:rutin)\b|^rutinen\b/im, 'Rutin'],
];

interface Part {
  readonly heading?: Heading;
  readonly paragraphs: readonly string[];
}

function partsOf(lines: readonly SourceLine[]): readonly Part[] {
  const width = widthOf(lines);
  const headings = findHeadings(lines);
  const textFrom = (start: number, end: number): readonly string[] =>
    paragraphsOf(lines.slice(start, end), width);
  const first = headings[0]?.at ?? lines.length;
  const opening: Part[] = first > 0 ? [{ paragraphs: textFrom(0, first) }] : [];
  return [
    ...opening,
    ...headings.map((heading, index) => ({
      heading,
      paragraphs: textFrom(heading.at + heading.lines, headings[index + 1]?.at ?? lines.length),
    })),
  ];
}

interface Opening {
  readonly type?: string;
  readonly title?: string;
  readonly documentNumber?: string;
}

/** Without a header, a title or a number in front of the first heading is the document's own. */
function withoutTitle(
  parts: readonly Part[],
  isNeeded: boolean,
): { readonly opening: Opening; readonly parts: readonly Part[] } {
  const [first, ...rest] = parts;
  if (!isNeeded || first === undefined || first.heading !== undefined || rest.length === 0)
    return { opening: {}, parts };
  const documentNumber = first.paragraphs
    .map((text) => documentNumberIn(text))
    .find((number) => number !== undefined);
  const typeWord = first.paragraphs.find(isTypeWord);
  const own = first.paragraphs.filter((text) => text !== documentNumber && text !== typeWord);
  const named = own.find((text) => text.length <= 140 && !/[.:;,]$/.test(text));
  const typed = named === undefined ? undefined : typedTitle(named);
  const title = (typed?.title ?? named)
    ?.replace(documentNumberPattern, '')
    .replace(/^[\s:,–-]+|[\s:,–(-]+$/g, '');
  const type = typeWord ?? typed?.type;
  const paragraphs = own.filter((text) => text !== named);
  const opening = {
    ...(type === undefined ? {} : { type }),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  };
  return { opening, parts: [{ paragraphs }, ...rest] };
}

const textOf = (paragraphs: readonly string[]): string => paragraphs.join('\n').trim();

function appendixOf(part: Part): Appendix | undefined {
  const appendix = part.heading?.appendix;
  if (appendix === undefined) return undefined;
  const [first, ...rest] = part.paragraphs;
  // A heading of only a number has its title on the next line.
  const isUntitled =
    appendix.title === '' && first !== undefined && first.length <= 80 && !/[.:]$/.test(first);
  return isUntitled
    ? { number: appendix.number, title: first, text: textOf(rest) }
    : { number: appendix.number, title: appendix.title, text: textOf(part.paragraphs) };
}

const listedAppendices = (paragraphs: readonly string[]): readonly Appendix[] =>
  paragraphs.flatMap((line) => {
    const found = /^(?:•\s*)?Bilaga\s+(\d{1,2})\b\s*[:.–-]?\s*(.*)$/.exec(line);
    return found === null
      ? []
      : [{ number: Number(found[1]), title: (found[2] ?? '').trim(), text: '' }];
  });

function withText(appendices: readonly Appendix[]): readonly Appendix[] {
  const byNumber = new Map<number, Appendix>();
  for (const one of appendices) {
    const before = byNumber.get(one.number);
    byNumber.set(one.number, {
      number: one.number,
      title: one.title === '' ? (before?.title ?? '') : one.title,
      text: one.text === '' ? (before?.text ?? '') : one.text,
    });
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

/**
 * Reads a governing document in the layout of RH-15405 or of a guideline (GD-13, GD-20): its header, sections, the
 * documents it belongs with, references, change note, appendices and mailboxes. What it does not say is null or empty.
 */
export function readRoutine(source: RoutineSource): RoutineReading {
  const { header, lines: printed } = readPages(source);
  const { lines, links } = partLinks(printed);
  const { opening, parts } = withoutTitle(partsOf(lines), header.title === undefined);
  const named = (purpose: ReturnType<typeof purposeOf>): readonly Part[] =>
    parts.filter(
      ({ heading }) =>
        heading !== undefined &&
        heading.appendix === undefined &&
        purposeOf(heading.text) === purpose,
    );
  const paragraphs = (purpose: ReturnType<typeof purposeOf>): readonly string[] =>
    named(purpose).flatMap((part) => part.paragraphs);
  const sections: ReadSection[] = parts.flatMap(({ heading, paragraphs: own }) => {
    if (heading?.appendix !== undefined) return [];
    if (heading === undefined)
      return textOf(own) === '' ? [] : [{ heading: '', level: 1, text: textOf(own) }];
    return [{ heading: heading.text, level: heading.level, text: textOf(own) }];
  });
  const all = parts.flatMap((part) => part.paragraphs);
  const changeNote = textOf(paragraphs('changeNote'));
  const owner = textOf(paragraphs('contentOwner')).replace(/\n/g, ', ');
  return {
    documentNumber: header.documentNumber ?? opening.documentNumber ?? null,
    type:
      header.type ??
      opening.type ??
      typeBySentence.find(([sentence]) => sentence.test(all.join('\n')))?.[1] ??
      null,
    title: header.title ?? source.title ?? opening.title ?? null,
    scope: header.scope ?? null,
    approvedBy: header.approvedBy ?? null,
    approvedOn: header.approvedOn ?? null,
    mainAuthor: header.mainAuthor ?? (owner === '' ? null : owner),
    sections,
    related: relatedDocuments(paragraphs('related')),
    references: [
      ...externalReferences(paragraphs('references')),
      ...internalDocuments(
        parts
          .filter(({ heading }) => heading === undefined || purposeOf(heading.text) === 'text')
          .flatMap((part) => part.paragraphs),
      ),
    ],
    changeNote: changeNote === '' ? null : changeNote,
    appendices: withText([
      ...listedAppendices(paragraphs('appendices')),
      ...parts.flatMap((part) => appendixOf(part) ?? []),
    ]),
    mailboxes: readMailboxes(all),
    links: webLinks(all, [...links, ...source.links]),
  };
}
