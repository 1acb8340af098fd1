/**
 * What a safety notice says, field by field (EU Field Safety Notice form, 2018; `domain-facts` C4).
 * Each field is a list of texts: one for most, several for lots, serials and actions.
 */
export const noticeFieldNames = [
  'productName',
  'manufacturer',
  'fsnReference',
  'fscaReference',
  'regulatorReference',
  'noticeDate',
  'models',
  'catalogueNumbers',
  'lots',
  'serials',
  'udiDi',
  'softwareVersions',
  'problem',
  'hazard',
  'actions',
  'replyRequired',
  'replyDeadline',
  'risk',
] as const;
export type NoticeFieldName = (typeof noticeFieldNames)[number];

/** Fields that hold several values; the others hold one at most. */
export const listFields: readonly NoticeFieldName[] = [
  'models',
  'catalogueNumbers',
  'lots',
  'serials',
  'udiDi',
  'softwareVersions',
  'actions',
];

/** A place in a document where a value was read. `start` and `end` count characters of that page's text. */
export interface Evidence {
  readonly document: number;
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A field as it stands: read from the documents with its evidence, or set by a person. */
export interface NoticeField {
  readonly values: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly correctedBy?: string;
}

/** An absent field was not found: nothing is invented. */
export type NoticeFields = { readonly [Name in NoticeFieldName]?: NoticeField };

/** The values of a field, empty when it is absent. */
export const valuesOf = (fields: NoticeFields, name: NoticeFieldName): readonly string[] =>
  fields[name]?.values ?? [];

/** The first value of a field, or an empty text. */
export const valueOf = (fields: NoticeFields, name: NoticeFieldName): string =>
  fields[name]?.values[0] ?? '';
