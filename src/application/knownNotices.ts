import type { LikelyRelative, Reason } from '../domain/notices/incoming';
import { valueOf } from '../domain/notices/noticeFields';
import type { NoticeFields } from '../domain/notices/noticeFields';
import { makerKeys } from '../domain/matching/makerName';
import { type KnownCases, knownCases } from '../domain/reception/caseOf';
import { createLikenessIndex } from '../domain/reception/likenessIndex';
import { type LikenessSettings, usualLikeness } from '../domain/reception/likenessSettings';
import { type ComparableNotice, toNoticeFacts } from '../domain/reception/noticeFacts';
import type { Instant } from '../domain/time';
import type { NoticeRow } from './rows';

/** What of a notice's row its relatives are found by. */
export const knownColumns = [
  'NoticeKey',
  'Status',
  'ReceivedAt',
  'Subject',
  'Fields',
  'Fingerprint',
  'MessageId',
  'RelatedTo',
] as const;
export type KnownRow = Pick<NoticeRow, (typeof knownColumns)[number]>;

/** The register of notices, read page by page. */
export interface NoticeRegister {
  /** The notices that arrived at a moment or later; all of them without one. */
  since(receivedAt?: Instant): AsyncIterable<readonly KnownRow[]>;
}

/** The notices of the register as somebody needs them who asks what a message belongs to. */
export interface KnownNotices {
  /** Reads what came since the last time; the whole register the first time. */
  catchUp(): Promise<void>;
  learn(rows: readonly KnownRow[]): void;
  /** The fingerprint to keep with a notice, and the cases it is probably the same as, or a new version of. */
  relativesOf(notice: ComparableNotice): {
    readonly fingerprint: string;
    readonly likely: readonly LikelyRelative[];
  };
  cases(): KnownCases;
  /** The case that a mail with one of these ids came in as. */
  threadOf(messageIds: readonly string[]): string | undefined;
  /** The case that a case was filed under; itself when it was not. */
  standingOf(key: string): string;
}

interface Case {
  readonly key: string;
  readonly references: readonly string[];
}

// What is kept with a notice has to fit in one event, and be read by a person.
const mostLikely = 5;
const mostReasons = 6;
const longestQuote = 80;

const brief = (relative: LikelyRelative): LikelyRelative => ({
  ...relative,
  reasons: relative.reasons.slice(0, mostReasons).map(({ code, quote }): Reason => ({
    code,
    ...(quote ? { quote: quote.slice(0, longestQuote) } : {}),
  })),
});

const referencesOf = (fields: NoticeFields): readonly string[] =>
  [
    valueOf(fields, 'fsnReference'),
    valueOf(fields, 'fscaReference'),
    valueOf(fields, 'regulatorReference'),
  ].filter((reference) => reference !== '');

/** Remembers the register in memory. A notice that was filed under another stands for that one, and is not proposed. */
export function rememberingNotices(
  register: NoticeRegister,
  likeness: LikenessSettings = usualLikeness,
): KnownNotices {
  const makerKey = makerKeys([]);
  const index = createLikenessIndex([]);
  const indexed = new Map<string, string>();
  const cases = new Map<string, Case>();
  const threads = new Map<string, string>();
  const movedTo = new Map<string, string>();
  let newest: Instant | undefined;
  let known: KnownCases | undefined;

  const learn = (rows: readonly KnownRow[]): void =>
    rows.forEach((row) => {
      const { NoticeKey: key, ReceivedAt: receivedAt, Subject, Fields, Fingerprint } = row;
      const isMoved = row.Status === 'duplicate' && row.RelatedTo !== null;
      const fields = JSON.parse(Fields ?? '{}') as NoticeFields;
      if (row.MessageId) threads.set(row.MessageId, key);
      if (isMoved && row.RelatedTo) movedTo.set(key, row.RelatedTo);
      else movedTo.delete(key);
      cases.set(key, { key, references: isMoved ? [] : referencesOf(fields) });
      const subject = Subject ?? '';
      const fingerprint = Fingerprint ?? '';
      const facts = toNoticeFacts({ key, receivedAt, subject, fields, fingerprint }, makerKey);
      // A row is written at every event of its notice; the index only takes what differs.
      const written = JSON.stringify(facts);
      if (indexed.get(key) !== written) index.add(facts);
      indexed.set(key, written);
      if (newest === undefined || receivedAt > newest) newest = receivedAt;
      known = undefined;
    });

  const standingOf = (key: string): string => movedTo.get(key) ?? key;

  return {
    learn,
    standingOf,
    async catchUp() {
      for await (const page of register.since(newest)) learn(page);
    },
    relativesOf(notice) {
      const facts = toNoticeFacts(notice, makerKey);
      const likely = index
        .similar(facts, likeness)
        .filter(({ key }) => !movedTo.has(key))
        .slice(0, mostLikely)
        .map(brief);
      return { fingerprint: facts.fingerprint, likely };
    },
    cases() {
      known ??= knownCases(Array.from(cases.values()));
      return known;
    },
    threadOf(messageIds) {
      const found = messageIds.map((id) => threads.get(id)).find((key) => key !== undefined);
      return found === undefined ? undefined : standingOf(found);
    },
  };
}
