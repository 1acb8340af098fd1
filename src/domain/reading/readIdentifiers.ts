import { codesAt } from './codeLists';
import { fieldValues } from './fieldValues';
import type { LabelKey } from './labels';
import type { CataloguePair, NoticeReading, NumberRange } from './noticeReading';
import { listed, wordsOf } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { matchesOf } from './matchesOf';

type Sort = 'catalogue' | 'lot' | 'serial';

interface Sighting {
  readonly sort: Sort;
  readonly at: number;
  readonly codes: readonly Candidate<string>[];
  readonly ranges: readonly Candidate<NumberRange>[];
}

const numberWord = String.raw`(?:\s?(?:no|nos|nr|number|numbers|code|codes|kod|koder)\b\.?|[-\s]?nummer\b|-nr\b\.?)`;
const keywords: readonly { readonly sort: Sort; readonly pattern: RegExp }[] = [
  {
    sort: 'catalogue',
    pattern: new RegExp(
      String.raw`\b(?:(?:catalog(?:ue)?|cat\.?|part|article|product|material|item)${numberWord}(?:\(s\))?|artikelnummer|artikelnr|art\.?\s?nr|katalognummer|kat\.?\s?nr|produktkod(?:er)?|beställningsnummer)`,
      'giu',
    ),
  },
  { sort: 'catalogue', pattern: /(?<![\p{L}\d])REF(?=[\s:])/gu },
  {
    sort: 'lot',
    pattern: new RegExp(
      String.raw`\b(?:(?:lots?|loter|batch(?:es)?|parti)${numberWord}?(?:\(s\))?|tillverkningsserie(?:r|n)?)`,
      'giu',
    ),
  },
  {
    sort: 'serial',
    pattern: new RegExp(
      String.raw`\b(?:serial${numberWord}(?:\(s\))?|serial range|serienummer|serienr\.?|S\/N|SN(?=[\s:]))`,
      'giu',
    ),
  },
];

/** Rows of the form that ask for one number or another: their own labels are no keywords. */
function isInMixedLabel(text: NoticeText, at: number): boolean {
  return text.labels.some(
    ({ key, labelStart, start }) =>
      (key === 'modelOrCatalogue' || key === 'serialOrLot') && at >= labelStart && at < start,
  );
}

function inText(text: NoticeText): Sighting[] {
  return keywords.flatMap(({ sort, pattern }) =>
    matchesOf(text.full, pattern)
      .filter((found) => !isInMixedLabel(text, found.index))
      .map((found) => {
        const at = found.index;
        const isLot = sort === 'lot' && /\p{Ll}/u.test(found[0]);
        const form = isLot ? 'letters-too' : 'with-figures';
        return {
          sort,
          at,
          ...codesAt(text.full, at + found[0].length, text.full.length, form),
        };
      }),
  );
}

const labelSorts: readonly (readonly [LabelKey, Sort])[] = [
  ['catalogue', 'catalogue'],
  ['lots', 'lot'],
  ['serials', 'serial'],
];

/** A label's value; where the form asks for "serial or lot", plain figures and ranges are serial numbers. */
function inFields(text: NoticeText): Sighting[] {
  const own = labelSorts.flatMap(([key, sort]) =>
    fieldValues(text, key).map((field) => ({
      sort,
      at: field.start,
      ...codesAt(text.full, field.start, field.end),
    })),
  );
  const mixed = fieldValues(text, 'serialOrLot').flatMap((field): Sighting[] => {
    if (/lot|batch|serie|serial|\bSN\b|S\/N|parti/i.test(wordsOf(text, field))) return [];
    const list = codesAt(text.full, field.start, field.end);
    const isPlain = (one: Candidate<string>) => /^\d+$/.test(one.value);
    return [
      { sort: 'serial', at: field.start, codes: list.codes.filter(isPlain), ranges: list.ranges },
      {
        sort: 'lot',
        at: field.start,
        codes: list.codes.filter((one) => !isPlain(one)),
        ranges: [],
      },
    ];
  });
  return [...own, ...mixed];
}

function pairsOf(sightings: readonly Sighting[]): Candidate<CataloguePair>[] {
  const pairs: Candidate<CataloguePair>[] = [];
  const ordered = [...sightings].sort((one, other) => one.at - other.at);
  ordered.forEach((sighting, index) => {
    const next = ordered[index + 1];
    const [only, second] = sighting.codes;
    if (sighting.sort !== 'catalogue' || !only || second || next?.sort !== 'lot') return;
    const lastLot = next.codes[next.codes.length - 1];
    if (!lastLot || next.at - only.span.end > 40) return;
    const value = { catalogueNumber: only.value, lots: next.codes.map((one) => one.value) };
    pairs.push({ value, span: { start: only.span.start, end: lastLot.span.end }, confidence: 0.9 });
  });
  return pairs;
}

type Identifiers = Pick<
  NoticeReading,
  'catalogueNumbers' | 'lots' | 'lotRanges' | 'serials' | 'serialRanges' | 'cataloguePairs'
>;

/** Catalogue, lot and serial numbers with their ranges, and which lots belong to which catalogue number. */
export function readIdentifiers(text: NoticeText): Identifiers {
  const sightings = [...inFields(text), ...inText(text)];
  const codes = (sort: Sort) =>
    sightings.filter((one) => one.sort === sort).flatMap((one) => one.codes);
  const ranges = (sort: Sort) =>
    sightings.filter((one) => one.sort === sort).flatMap((one) => one.ranges);
  const pairs = pairsOf(inText(text));
  return withoutAbsent({
    catalogueNumbers: listed(
      text,
      codes('catalogue').filter((one) => one.value.length >= 3),
    ),
    lots: listed(
      text,
      codes('lot').filter((one) => one.value.length >= 3),
    ),
    lotRanges: listed(text, ranges('lot')),
    serials: listed(
      text,
      codes('serial').filter((one) => one.value.length >= 3),
    ),
    serialRanges: listed(text, ranges('serial')),
    cataloguePairs: pairs.length > 1 ? listed(text, pairs) : undefined,
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were found: an absent field is no property at all. */
export function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
