import { fieldValues, firstParagraph, partsOf } from './fieldValues';
import type { NoticeReading } from './noticeReading';
import { listed, oneLine, trimmed, wordsOf } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';
import { matchesOf } from './matchesOf';
import { hasLeftOver } from './templateLeftOvers';

type Names = readonly Candidate<string>[];

const plainName = (words: string): string =>
  oneLine(words)
    .replace(/[®™©]|(?<=\p{Ll})TM\b/gu, '')
    .replace(/^(?:the|its|certain|vissa|all|alla|some)\s+/i, '')
    .replace(/^["“”„'’»«]+|["“”'’»«]+$/g, '')
    .replace(/,?\s\(?Models?(?: Series| No\.?| Numbers?)?:?\s(?=\S*\d).*$/, '')
    .replace(/\s(?:Serial|Lot|Model) Numbers?$/i, '')
    .replace(/[\s.,:;–-]+$/, '')
    .replace(/ {2,}/g, ' ');

function named(text: NoticeText, span: Span, confidence: number): Candidate<string>[] {
  const within = trimmed(text, span);
  const value = plainName(wordsOf(text, within));
  const lineEnd = text.full.indexOf('\n', within.end);
  const line = text.full.slice(
    text.full.lastIndexOf('\n', within.start) + 1,
    lineEnd < 0 ? undefined : lineEnd,
  );
  if (hasLeftOver(line)) return [];
  return value.length < 2 ||
    value.length > 160 ||
    !/\p{L}/u.test(value) ||
    /^(?:see|yes|no)\b/i.test(value)
    ? []
    : [{ value, span: within, confidence }];
}

function fromFields(text: NoticeText): Names {
  const fields = fieldValues(text, 'productName').filter((field) => field.isField);
  // Row 1.2 of the form is the name itself; the head of the form often adds what kind of device it is.
  const rows = fields.filter((field) => field.isNumbered);
  return (rows.length > 0 ? rows : fields).slice(0, 200).flatMap((field) => {
    const label = text.labels.find((one) => one.start <= field.start && field.start <= one.end);
    const isPlural = /(?:names|\(s\)|produkter|devices|products|\(en\)|\(er\))/i.test(
      text.full.slice(label?.labelStart ?? field.start, field.start),
    );
    const parts = partsOf(text, firstParagraph(text, field), isPlural ? undefined : /[;\n\t|•]/g);
    return parts.flatMap((part) => named(text, part, 0.95));
  });
}

/** "Available under three brand names:" and the bullets below it. */
function fromBrands(text: NoticeText): Names {
  return matchesOf(text.full, /(?:brand|trade) names?:[ \t]*\n/gi).flatMap((found) => {
    const start = found.index + found[0].length;
    const bullets = /^(?:[ \t]*[•*–-][ \t]*[^\n]{1,120}\n?){1,40}/.exec(
      text.full.slice(start, start + 5000),
    );
    const end = start + (bullets?.[0].length ?? 0);
    return partsOf(text, { start, end }, /\n/g).flatMap((part) => named(text, part, 0.95));
  });
}

const concerning = /\b(?:concerning|regarding)\s+(?:its|the)?\s?(?=[\p{Lu}\d])/gu;
const nameEnd =
  /\s?[[(.:;\n]|, (?:manufactured|made|which|distributed)|,? (?:due to|because|for risk|manufactured)\b/u;

function fromConcerning(text: NoticeText): Names {
  return matchesOf(text.full, concerning).flatMap((found) => {
    const start = found.index + found[0].length;
    const words = text.full.slice(start, start + 200);
    const end = words.search(nameEnd);
    return end > 1 ? named(text, { start, end: start + end }, 0.85) : [];
  });
}

const alertTitle = /^Medical Device (?:Safety )?Alert:\s*([^\n]{3,200})/im;
const noticeTitle =
  /(?:^|\n)[^\n]{0,40}(?:field safety notice|safety notice|product recall|säkerhetsmeddelande(?: till marknaden)?|återkallelse|återkallande)[^\S\n]*(?:[:–-]|för|gällande|angående|avseende|om|av|for|concerning|regarding|about)[^\S\n]+([^\n]{3,120})/giu;
const recallTitle =
  /^.{2,120}?\s[Rr]ecalls?\s+(?:(?:certain|all)\s+)?(.{3,200}?)\s+(?:for|due to|because|after|that|over|with risk|risk|as|may)\s/i;

/** Titles name the product after the maker: the maker's own name is taken off the front. */
function fromTitles(text: NoticeText, maker: string | undefined): Names {
  const lead = maker
    ? new RegExp(`^${(maker.split(/[\s,]/)[0] ?? '').replace(/\W/g, '.')}\\S*\\s+`, 'i')
    : /^$/;
  const at = (found: RegExpExecArray | RegExpMatchArray | null, confidence: number): Names => {
    if (!found?.[1] || found.index === undefined) return [];
    const start = found.index + found[0].indexOf(found[1]);
    return [{ start, words: found[1] }].flatMap(({ words }) => {
      const own = lead.exec(words)?.[0].length ?? 0;
      const coded = /,?\s+\(?(?:FSN|FSCA)[-\s].*$/.exec(words);
      const bare = words.slice(own, coded?.index ?? words.length);
      const halves = /^(.*\s\S.*?)\s+and\s+(\p{Lu}.*\s.*)$/u.exec(bare);
      const spans =
        halves?.[1] && halves[2]
          ? [
              [0, halves[1].length],
              [bare.length - halves[2].length, bare.length],
            ]
          : [[0, bare.length]];
      return spans.flatMap(([from = 0, to = 0]) =>
        named(text, { start: start + own + from, end: start + own + to }, confidence),
      );
    });
  };
  const first = /^[^\n]*/.exec(text.full);
  return [
    ...at(alertTitle.exec(text.full), 0.75),
    ...at(first && recallTitle.exec(`${first[0]} `), 0.7),
    ...matchesOf(text.full, noticeTitle).flatMap((found) => at(found, 0.55)),
  ];
}

/** Tables copied from pages: a line with a name, followed by a line with its catalogue and lot numbers. */
function fromTables(text: NoticeText): Names {
  const row =
    /(?:^|\n)([^\n.:]{3,120})\n\s*\n?(?=(?:Catalog(?:ue)?|Lot|Model|Ref)\.? (?:number|no|code)s?\b)/gi;
  return matchesOf(text.full, row).flatMap((found) => {
    const start = found.index + found[0].indexOf(found[1] ?? '');
    return named(text, { start, end: start + (found[1]?.length ?? 0) }, 0.85);
  });
}

const capital = String.raw`\p{Lu}(?:[\p{L}\d®™*+/-]|\.(?=[\p{L}\d]))*`;
const capitals = String.raw`((?:${capital}|\d+)(?:[ ](?:${capital}|\d[\p{L}\d]*))*)`;
const swedish: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:kallade?|kallas|benämn\p{L}+|med (?:produkt)?namnet)\s+(?:för\s+)?["”“„]?${capitals}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})\p{Ll}{3,}(?:pumpen|enheten|systemet|produkten|apparaten|monitorn|ventilatorn|respiratorn|katetern|implantatet|testet|setet|sängen|defibrillatorn|analysatorn|mätaren|instrumentet|programvaran|handsken|handskarna|sprutan|pumparna|enheterna)\s+${capitals}`,
    'gu',
  ),
];

function fromSwedishSentences(text: NoticeText): Names {
  return swedish.flatMap((pattern) =>
    matchesOf(text.full, pattern).flatMap((found) => {
      const name = found[1] ?? '';
      const start = found.index + found[0].lastIndexOf(name);
      return named(text, { start, end: start + name.length }, 0.8);
    }),
  );
}

/** Bullets of "Recalled Product" that have no label of their own. */
function fromRecalledProduct(text: NoticeText): Names {
  const heading = /\nRecalled Product\b/.exec(text.full);
  if (!heading) return [];
  const start = heading.index + heading[0].length;
  const end = text.full.indexOf('\nDevice Use', start);
  if (end < 0) return [];
  return partsOf(text, { start, end }, /\n/g)
    .filter((part) => !wordsOf(text, part).includes(':') && wordsOf(text, part).length > 5)
    .flatMap((part) => named(text, part, 0.8));
}

/** What the product is called: the surest source speaks alone, so that a title does not repeat a form row. */
export function readDeviceNames(
  text: NoticeText,
  maker: string | undefined,
): NoticeReading['deviceNames'] {
  const sources = [
    fromFields,
    fromBrands,
    fromTables,
    fromConcerning,
    fromSwedishSentences,
    fromRecalledProduct,
  ];
  for (const source of sources) {
    const names = source(text);
    if (names.length > 0) return listed(text, names);
  }
  return listed(text, fromTitles(text, maker).slice(0, 6));
}
