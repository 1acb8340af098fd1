import { valueOf, valuesOf } from '../notices/noticeFields';
import type { NoticeFields } from '../notices/noticeFields';
import type { Instant, LocalDate } from '../time';
import { fingerprintOf } from './fingerprint';
import { withoutMailHeaders } from './mailText';
import { phraseList, placesOf, wordsIn } from './phrases';
import { plainReference } from './references';

/** What two notices are compared by. Numbers and names are in plain form; what is not known is empty. */
export interface NoticeFacts {
  readonly key: string;
  readonly receivedAt: Instant;
  readonly noticeDate?: LocalDate;
  /** References as written. */
  readonly fsn?: string;
  readonly fsca?: string;
  readonly regulator?: string;
  readonly maker: string;
  /** Words of each product name and model. */
  readonly products: readonly (readonly string[])[];
  readonly catalogueNumbers: readonly string[];
  readonly udiDi: readonly string[];
  readonly fingerprint: string;
  readonly speaker: 'maker' | 'authority';
  /** Plain references of the notices that this one says it replaces. */
  readonly supersedes: readonly string[];
  readonly says?: 'update' | 'reminder';
}

/** A registered notice, or one that is about to be. Either its text or the fingerprint kept from it is given. */
export interface ComparableNotice {
  readonly key: string;
  readonly receivedAt: Instant;
  readonly subject: string;
  readonly fields: NoticeFields;
  readonly text?: string;
  readonly fingerprint?: string;
  readonly supersedes?: readonly string[];
  readonly speaker?: 'maker' | 'authority';
}

const beginning = 600;
const mostValues = 200;

const updates = phraseList(`
  uppdaterat säkerhetsmeddelande, uppdatering ~ säkerhetsmeddelande, säkerhetsmeddelande uppdatering,
  reviderat, reviderad ~ säkerhets*, ny version ~ säkerhets*, updated field safety,
  update ~ field safety notice, field safety notice update, fsn update, updated fsn,
  revised ~ notice, notice revision, fsn type update
`);
const reminders = phraseList('påminnelse*, påminner, reminder, second notice, final notice');

function saying(subject: string, text: string): NoticeFacts['says'] {
  const words = wordsIn(`${subject}\n\n${text.slice(0, beginning)}`);
  const says = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => placesOf(words, phrase).length > 0);
  if (says(reminders)) return 'reminder';
  return says(updates) ? 'update' : undefined;
}

const wordsOfName = (name: string): readonly string[] => wordsIn(name).map(({ word }) => word);

function plainEach(
  values: readonly string[],
  plain: (value: string) => string | undefined,
): readonly string[] {
  const found = new Set<string>();
  values.slice(0, mostValues).forEach((value) => {
    const one = plain(value);
    if (one !== undefined) found.add(one);
  });
  return Array.from(found);
}

const plainNumber = (value: string): string | undefined => {
  const plain = value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length >= 3 ? plain : undefined;
};

/** A GTIN is written with 12, 13 or 14 figures. */
const plainUdi = (value: string): string | undefined => {
  const plain = plainNumber(value);
  return plain !== undefined && /^\d{12,13}$/.test(plain) ? plain.padStart(14, '0') : plain;
};

const stated = <K extends string>(name: K, value: string): { readonly [Key in K]?: string } =>
  value === '' ? {} : ({ [name]: value } as { readonly [Key in K]: string });

/**
 * The facts of a notice for finding its relatives. `makerKey` writes a maker's name in the one form in which names are
 * compared. A notice that states only an authority's reference is taken to be that authority's.
 */
export function toNoticeFacts(
  notice: ComparableNotice,
  makerKey: (name: string) => string,
): NoticeFacts {
  const { key, receivedAt, subject, fields, text = '' } = notice;
  const maker = valueOf(fields, 'manufacturer');
  const [fsn, fsca, regulator] = [
    valueOf(fields, 'fsnReference'),
    valueOf(fields, 'fscaReference'),
    valueOf(fields, 'regulatorReference'),
  ];
  const names = [...valueOf(fields, 'productName').split(', '), ...valuesOf(fields, 'models')];
  const says = saying(subject, text);
  return {
    key,
    receivedAt,
    ...stated('noticeDate', valueOf(fields, 'noticeDate')),
    ...stated('fsn', fsn),
    ...stated('fsca', fsca),
    ...stated('regulator', regulator),
    maker: makerKey(maker),
    products: names
      .slice(0, mostValues)
      .map(wordsOfName)
      .filter(({ length }) => length > 0),
    catalogueNumbers: plainEach(valuesOf(fields, 'catalogueNumbers'), plainNumber),
    udiDi: plainEach(valuesOf(fields, 'udiDi'), plainUdi),
    fingerprint: notice.fingerprint ?? fingerprintOf(withoutMailHeaders(text)),
    speaker: notice.speaker ?? (regulator !== '' && fsn === '' ? 'authority' : 'maker'),
    supersedes: plainEach(notice.supersedes ?? [], plainReference),
    ...(says === undefined ? {} : { says }),
  };
}
