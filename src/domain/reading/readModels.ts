import { codesAt } from './codeLists';
import { fieldValues, firstLine, firstParagraph, partsOf } from './fieldValues';
import type { NoticeReading } from './noticeReading';
import { listed, oneLine, wordsOf } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { matchesOf } from './matchesOf';

const labelledPart = /^(?:modell(?:er|beteckning)?|models?|typ|type)\s*:?\s+(?=\S)/i;
const otherLabel =
  /\b(?:art|kat|cat|ref|part|artikel|katalog|udi|lot|serie|serial)\w*\.?\s?(?:nr|no|nummer|number)?\.?:?\s/i;
const catalogueLike = /^(?:[\d-]{5,}|[\p{L}]?\d{5,}[\p{L}\d-]*)$/u;

/** The form's row 1.5 mixes models with catalogue numbers: long figures are catalogue numbers. */
function fromMixedRow(text: NoticeText): {
  models: Candidate<string>[];
  catalogue: Candidate<string>[];
} {
  const parts = fieldValues(text, 'modelOrCatalogue').flatMap((field) => partsOf(text, field));
  const models: Candidate<string>[] = [];
  const catalogue: Candidate<string>[] = [];
  for (const part of parts) {
    const words = wordsOf(text, part);
    const bare = words.replace(labelledPart, '').replace(/\s?\([^)]*\)$/, '');
    const start = part.start + words.indexOf(bare);
    const one = { value: bare, span: { start, end: part.end }, confidence: 0.9 };
    if (catalogueLike.test(bare)) catalogue.push(one);
    else if (!otherLabel.test(words) && bare.length <= 60) models.push(one);
  }
  return { models, catalogue };
}

function fromFields(text: NoticeText): Candidate<string>[] {
  return fieldValues(text, 'models').flatMap((field) => {
    if (!field.isField) return [];
    const line = firstLine(text, field);
    const area = line.end > line.start + 1 ? line : firstParagraph(text, field);
    return partsOf(text, area).flatMap((part) => {
      const value = wordsOf(text, part)
        .replace(/^(?:and|och)\s/, '')
        .replace(/\.$/, '');
      return value.length > 60 || /^see\b/i.test(value)
        ? []
        : [{ value, span: part, confidence: 0.9 }];
    });
  });
}

const inProse =
  /\b(?:model(?:s| series| numbers?| no\.?)?|modell(?:erna|er|en|serie|nummer)?)\s+(?=[\p{Lu}]{0,4}[-]?\d)/giu;

function fromProse(text: NoticeText): Candidate<string>[] {
  return matchesOf(text.full, inProse).flatMap((found) => [
    ...codesAt(text.full, found.index + found[0].length, text.full.length).codes,
  ]);
}

/** "Device: tubes – Murphy; Magill; …": what stands after the dash, parted by semicolons. */
function fromDeviceLine(text: NoticeText): Candidate<string>[] {
  const line = /(?:^|\n)Device\n[^\n–]{3,100}–\s?([^\n]{3,200})(?=\n)/.exec(text.full);
  if (!line?.[1]?.includes(';')) return [];
  const start = line.index + line[0].length - line[1].length;
  return partsOf(text, { start, end: start + line[1].length }, /;/g).map((part) => ({
    value: oneLine(wordsOf(text, part)).replace(/\.$/, ''),
    span: part,
    confidence: 0.8,
  }));
}

/** The models concerned, and the catalogue numbers that stand in the same row of the form. */
export function readModels(text: NoticeText): {
  models: NoticeReading['models'];
  catalogue: readonly Candidate<string>[];
} {
  const row = fromMixedRow(text);
  const models = [...row.models, ...fromFields(text), ...fromProse(text), ...fromDeviceLine(text)];
  return { models: listed(text, models), catalogue: row.catalogue };
}
