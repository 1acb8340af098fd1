import type { RoutineSource, SourceLine } from '../../src/domain/documents/reading/sourceLine';
import { mostLines } from '../../src/domain/documents/reading/sourceLine';
import type { FileRemark, UnreadableFile } from '../../src/domain/documents/reading/unreadable';
import { attributeOf, eachTag, plainXmlText } from '../office/officeXml';
import { type OfficePackage, RefusedPackage, unpackOffice } from '../office/unpackOffice';
import { type WordParagraph, wordText } from './wordParagraphs';
import { type WordStyle, wordStyles } from './wordStyles';

/** A Word document as lines, and what a person should know of it. */
export interface WordSource {
  readonly source: RoutineSource;
  readonly remarks: readonly FileRemark[];
}

const mostXml = 60_000_000;

const partOf = ({ parts }: OfficePackage, name: string): string =>
  parts.find((part) => part.name === name)?.content.toString('utf8') ?? '';

function linkTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  eachTag(xml, ['Relationship'], ({ attributes }) => {
    if (attributeOf(attributes, 'TargetMode') === 'External')
      targets.set(attributeOf(attributes, 'Id'), plainXmlText(attributeOf(attributes, 'Target')));
  });
  return targets;
}

function linesOf(
  paragraph: WordParagraph,
  style: WordStyle,
  isAfterEmpty: boolean,
): readonly SourceLine[] {
  const level = style.headingLevel ?? paragraph.outline;
  const isHeading = level !== undefined && !paragraph.isRow;
  const isItem = !isHeading && (paragraph.isListed || style.isList) && !paragraph.isRow;
  return paragraph.text
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({
      text: isItem && index === 0 ? `• ${text}` : text,
      page: 0,
      // Every paragraph of Word stands for itself; only lines within one go on.
      isParted: index === 0 && (isAfterEmpty || !paragraph.isRow),
      ...(isHeading ? { headingLevel: level } : {}),
    }));
}

function textLines(document: OfficePackage): {
  readonly source: RoutineSource;
  readonly hasTrackedChanges: boolean;
} {
  const styleOf = wordStyles(partOf(document, 'word/styles.xml'));
  const body = wordText(partOf(document, 'word/document.xml'));
  const targets = linkTargets(partOf(document, 'word/_rels/document.xml.rels'));
  const lines: SourceLine[] = [];
  let title: string | undefined;
  let isAfterEmpty = true;
  for (const paragraph of body.paragraphs) {
    const style = styleOf(paragraph.styleId);
    if (style.isContents || lines.length >= mostLines) continue;
    if (style.isTitle && title === undefined && paragraph.text !== '')
      title = paragraph.text.replace(/\s+/g, ' ');
    else lines.push(...linesOf(paragraph, style, isAfterEmpty));
    isAfterEmpty = paragraph.text === '';
  }
  const edges = document.parts
    .filter(({ name }) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map(({ content }) => wordText(content.toString('utf8')));
  const pageLines = edges.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) =>
      text
        .split(/[\n\t]/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  );
  return {
    source: {
      lines,
      pageLines,
      links: [...body.links, ...body.linkIds.flatMap((id) => targets.get(id) ?? [])],
      ...(title === undefined ? {} : { title }),
    },
    hasTrackedChanges: body.hasTrackedChanges,
  };
}

/**
 * Reads a Word document (.docx, .docm): styles give the headings, headers and feet of its pages what is said of it.
 * Macros are never run; tracked changes are read as if accepted, and both are remarked on.
 */
export function readWordSource(content: Uint8Array): WordSource | UnreadableFile {
  try {
    const document = unpackOffice(content, mostXml);
    if (!document.names.includes('word/document.xml')) return { code: 'file/unsupported' };
    const { source, hasTrackedChanges } = textLines(document);
    if (source.lines.length === 0) return { code: 'file/no-text' };
    const remarks: FileRemark[] = [
      ...(document.names.some((name) => /vbaProject\.bin$/i.test(name))
        ? (['macros'] as const)
        : []),
      ...(hasTrackedChanges ? (['trackedChanges'] as const) : []),
    ];
    return { source, remarks };
  } catch (error) {
    if (!(error instanceof RefusedPackage)) throw error;
    return { code: error.reason === 'damaged' ? 'file/damaged' : 'file/too-large' };
  }
}
