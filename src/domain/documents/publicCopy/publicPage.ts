import type { LocalDate } from '../../time';
import { definedTerms, type DefinedTerm } from '../comparing/definitions';
import { isPastReview } from '../document';
import { purposeOf } from '../reading/knownHeadings';
import { internalRemark } from '../reading/listedDocuments';
import type { ReadSection, RoutineReading } from '../reading/routineReading';
import { namesInsideAddress, outsideLink } from './outsideLink';
import type { PublicEntry } from './publicEntry';

/** Public documents by their numbers. */
export type PublicEntries = ReadonlyMap<string, Pick<PublicEntry, 'title' | 'withdrawn'>>;

/** A document that a public one names; it can be opened when it is public itself. */
export interface NamedDocument {
  readonly number?: string;
  readonly title: string;
  readonly kind: 'related' | 'harmonisedWith' | 'follows';
  readonly isPublic: boolean;
  readonly isWithdrawn: boolean;
}

/** A source outside; without an address when only the internal network reaches it (GD-23). */
export interface PublicReference {
  readonly text: string;
  readonly href?: string;
  readonly isInside: boolean;
}

/** A part of a public page. What it lists stands below its text; without a heading of its own it gets that of its list. */
export interface PublicSection {
  readonly id: string;
  /** 2 … 4, the page's title being 1; never more than one deeper than what it follows. */
  readonly depth: number;
  readonly heading: string;
  readonly text: string;
  readonly terms?: readonly DefinedTerm[];
  readonly holds?: 'related' | 'references' | 'changeNote' | 'emptyAppendix';
}

/** A public document as its page shows it. */
export interface PublicPage {
  readonly entry: PublicEntry;
  readonly isPastReview: boolean;
  readonly sections: readonly PublicSection[];
  readonly named: readonly NamedDocument[];
  readonly references: readonly PublicReference[];
}

const letters = /[\p{L}\p{N}]/u;

/** The lines of a text that say more than what is listed below it. */
const beyondList = (text: string, listed: readonly string[]): string => {
  const pieces = listed.filter((piece) => piece.trim() !== '').sort((a, b) => b.length - a.length);
  return text
    .split('\n')
    .filter((line) =>
      letters.test(
        pieces.reduce((rest, piece) => rest.replace(piece, ''), line.replace(internalRemark, '')),
      ),
    )
    .join('\n');
};

const deepest = 4;

const withDepths = (sections: readonly Omit<PublicSection, 'id'>[]): readonly PublicSection[] => {
  let before = 1;
  return sections.map((section, index) => {
    const depth = Math.max(2, Math.min(section.depth, before + 1, deepest));
    if (section.heading !== '' || section.holds !== undefined) before = depth;
    return { ...section, id: `avsnitt-${index + 1}`, depth };
  });
};

const namedBy = (
  { related, harmonisedWith, follows }: PublicEntry,
  others: PublicEntries,
): readonly NamedDocument[] => {
  const named = (kind: NamedDocument['kind'], number: string | null, title: string) => ({
    kind,
    ...(number === null ? {} : { number }),
    title: (number === null ? undefined : others.get(number)?.title) ?? title,
    isPublic: number !== null && others.has(number),
    isWithdrawn: number !== null && others.get(number)?.withdrawn !== undefined,
  });
  return [
    ...related.map(({ documentNumber, title }) => named('related', documentNumber, title)),
    ...(harmonisedWith === undefined ? [] : [named('harmonisedWith', harmonisedWith, '')]),
    ...follows.map((title) => named('follows', null, title)),
  ];
};

const referenceOf = ({ text, internalOnly }: RoutineReading['references'][number]) => {
  const link = internalOnly ? undefined : outsideLink(text);
  return link
    ? { text: link.words, href: link.href, isInside: false }
    : { text, isInside: internalOnly || namesInsideAddress(text) };
};

function sectionsOf(
  entry: PublicEntry,
  { sections, appendices, related, references }: RoutineReading,
  named: readonly NamedDocument[],
): readonly PublicSection[] {
  const has = (purpose: string): boolean =>
    sections.some(({ heading }) => purposeOf(heading) === purpose);
  const documents = [...related, ...entry.related].flatMap(({ documentNumber, title }) => [
    documentNumber ?? '',
    title,
  ]);
  const shown = ({ heading, level, text }: ReadSection): Omit<PublicSection, 'id'> => {
    const purpose = purposeOf(heading);
    const part = { heading, depth: level + 1, text };
    if (purpose === 'definitions') {
      const terms = definedTerms(text);
      return terms ? { ...part, terms } : part;
    }
    if (purpose === 'related' && named.length > 0)
      return { ...part, text: beyondList(text, documents), holds: 'related' };
    if (purpose === 'references' && references.length > 0)
      return {
        ...part,
        text: beyondList(
          text,
          references.map((one) => one.text),
        ),
        holds: purpose,
      };
    return part;
  };
  const added = (holds: NonNullable<PublicSection['holds']>, text = '') => ({
    ...{ heading: '', depth: 2, text, holds },
  });
  const seen = new Set<string>();
  return withDepths([
    ...sections.map(shown).map((section) => {
      // Each list once, however often the document has a heading for it.
      if (section.holds === undefined || !seen.has(section.holds)) {
        if (section.holds) seen.add(section.holds);
        return section;
      }
      const { holds: _again, ...rest } = section;
      return rest;
    }),
    ...(named.length > 0 && !has('related') ? [added('related')] : []),
    ...(references.length > 0 && !has('references') ? [added('references')] : []),
    ...(entry.changeNote !== '' && !has('changeNote')
      ? [added('changeNote', entry.changeNote)]
      : []),
    ...appendices.map(({ number, title, text }) => ({
      heading: `Bilaga ${number}${title === '' ? '' : ` ${title}`}`,
      depth: 2,
      text,
      ...(text.trim() === '' ? { holds: 'emptyAppendix' as const } : {}),
    })),
  ]);
}

/**
 * The page of a public document: its text as it was published, what it names with a link only to what is public too
 * (GD-14), sources with a link only to what everybody reaches (GD-23), appendices (GD-17). Past its review it stays and is
 * flagged (X-21). `others` are all public documents. One that is withdrawn has no text: nobody is to
 * follow it.
 */
export function publicPage(
  entry: PublicEntry,
  reading: RoutineReading,
  others: PublicEntries,
  today: LocalDate,
): PublicPage {
  if (entry.withdrawn !== undefined)
    return { entry, isPastReview: false, sections: [], named: [], references: [] };
  const named = namedBy(entry, others);
  return {
    entry,
    isPastReview: isPastReview(entry.reviewBy, today),
    sections: sectionsOf(entry, reading, named),
    named,
    references: reading.references.map(referenceOf),
  };
}
