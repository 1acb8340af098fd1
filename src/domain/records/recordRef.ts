/** Kinds of records that point to each other: an unbroken chain both ways from a mail to a confirmed reading. */
export const recordKinds = [
  'case',
  'assignment',
  'proposal',
  'decision',
  'audit',
  'notice',
  'document',
  'reading',
  'device',
  'topic',
  'mail',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record by the name of its stream: `case/LSG-2026-0007`, `document/RH-15405`. */
export type RecordRef = `${RecordKind}/${string}`;

/** What one record is to another; said from the one that came later. */
export const linkMeanings = ['comesFrom', 'belongsTo', 'answers', 'leadsTo', 'concerns'] as const;
export type LinkMeaning = (typeof linkMeanings)[number];

/** A link between two records (sv. koppling), kept once and found from both ends. */
export interface RecordLink {
  readonly from: RecordRef;
  readonly meaning: LinkMeaning;
  readonly to: RecordRef;
}

const known: readonly string[] = recordKinds;

/** True for a kind we keep and a key of at most 200 characters without spaces at its ends. */
export function isRecordRef(text: string): text is RecordRef {
  const slash = text.indexOf('/');
  const key = text.slice(slash + 1);
  return (
    slash > 0 &&
    known.includes(text.slice(0, slash)) &&
    key !== '' &&
    key.length <= 200 &&
    key.trim() === key
  );
}

export const kindOfRef = (ref: RecordRef): RecordKind =>
  ref.slice(0, ref.indexOf('/')) as RecordKind;
export const keyOfRef = (ref: RecordRef): string => ref.slice(ref.indexOf('/') + 1);

/** A record as people call it: its number or name. A mail has none; its id in the mailbox says nothing to anybody. */
export const nameOfRef = (ref: RecordRef): string =>
  kindOfRef(ref) === 'mail' ? '' : keyOfRef(ref);
