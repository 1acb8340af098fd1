import type {
  Evidence as ReadEvidence,
  NoticeReading,
  NumberRange,
  Read,
} from '../domain/reading/noticeReading';
import type { NoticeField, NoticeFieldName, NoticeFields } from '../domain/notices/noticeFields';

const longestQuote = 160;
const mostEvidence = 40;
const mostValues = 500;
const longestValue = 4_000;
// An event must fit in a multi-line column of SharePoint: 63,999 characters, with room for the rest of it.
const largestFields = 48_000;

const place = ({ document, page, start, end, quote }: ReadEvidence) => ({
  document,
  page,
  start,
  end,
  quote: quote.slice(0, longestQuote),
});

const field = <T>(
  read: Read<T> | undefined,
  toValues: (value: T) => readonly string[],
): NoticeField | undefined => {
  if (!read) return undefined;
  const values = toValues(read.value)
    .slice(0, mostValues)
    .map((value) => value.slice(0, longestValue));
  if (values.length === 0) return undefined;
  return {
    values,
    evidence: read.evidence.slice(0, mostEvidence).map(place),
    confidence: read.confidence,
  };
};

const one = (value: string): readonly string[] => [value];
const several = (values: readonly string[]): readonly string[] => values;
const joined = (values: readonly string[]): readonly string[] =>
  values.length > 0 ? [values.join(', ')] : [];
const range = ({ from, to }: NumberRange): string => `${from}–${to}`;

const both = (
  first: NoticeField | undefined,
  second: NoticeField | undefined,
): NoticeField | undefined =>
  first && second
    ? {
        values: [...first.values, ...second.values],
        evidence: [...first.evidence, ...second.evidence],
        confidence: Math.min(first.confidence, second.confidence),
      }
    : (first ?? second);

/**
 * The fields of a notice as they were read, ready for the log. A reading that is too large for one event loses
 * its evidence first and then its longest lists; the documents themselves are kept with the notice.
 */
export function toNoticeFields(reading: NoticeReading): NoticeFields {
  const read: { readonly [Name in NoticeFieldName]: NoticeField | undefined } = {
    productName: field(reading.deviceNames, joined),
    manufacturer: field(reading.manufacturer, one),
    fsnReference: field(reading.fsnRef, one),
    fscaReference: field(reading.fscaRef, one),
    regulatorReference: field(reading.regulatorRef, one),
    noticeDate: field(reading.date, one),
    models: field(reading.models, several),
    catalogueNumbers: field(reading.catalogueNumbers, several),
    lots: both(
      field(reading.lots, several),
      field(reading.lotRanges, (ranges) => ranges.map(range)),
    ),
    serials: both(
      field(reading.serials, several),
      field(reading.serialRanges, (ranges) => ranges.map(range)),
    ),
    udiDi: field(reading.udiDi, several),
    softwareVersions: field(reading.softwareVersions, several),
    problem: field(reading.problemDescription, one),
    hazard: field(reading.hazardSummary, one),
    actions: field(reading.actionRequired, several),
    replyRequired: field(reading.replyRequired, (required) => [required ? 'yes' : 'no']),
    replyDeadline: field(reading.replyDeadline, one),
    risk: field(reading.risk, one),
  };
  const fields: { [Name in NoticeFieldName]?: NoticeField } = {};
  (Object.keys(read) as NoticeFieldName[]).forEach((name) => {
    const value = read[name];
    if (value) fields[name] = value;
  });
  return fitted(fields);
}

const size = (fields: NoticeFields): number => JSON.stringify(fields).length;

const cut = (fields: NoticeFields, shrink: (value: NoticeField) => NoticeField): NoticeFields => {
  const smaller: { [Name in NoticeFieldName]?: NoticeField } = {};
  (Object.keys(fields) as NoticeFieldName[]).forEach((name) => {
    const value = fields[name];
    if (value) smaller[name] = shrink(value);
  });
  return smaller;
};

function fitted(fields: NoticeFields): NoticeFields {
  if (size(fields) <= largestFields) return fields;
  const brief = cut(fields, (value) => ({ ...value, evidence: value.evidence.slice(0, 3) }));
  if (size(brief) <= largestFields) return brief;
  for (let most = 60; ; most = Math.floor(most / 2)) {
    const short = cut(brief, (value) => ({
      ...value,
      values: value.values.slice(0, most).map((text) => text.slice(0, 400)),
      evidence: most > 1 ? value.evidence : [],
    }));
    if (most === 1 || size(short) <= largestFields) return short;
  }
}
