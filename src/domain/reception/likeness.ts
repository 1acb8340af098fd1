import { compareMakers } from '../matching/makerName';
import type { LikelyRelative, Reason } from '../notices/incoming';
import type { NoticeFacts } from './noticeFacts';
import { textLikeness } from './fingerprint';
import type { LikenessSettings } from './likenessSettings';
import type { ReasonCode } from './reasonCodes';
import { editionOf, plainReference } from './references';
import { relationOf } from './relation';

/** What speaks for or against two notices being relatives, in log-odds: +1 makes it 2.7 times as likely. */
interface Clue {
  readonly code: ReasonCode;
  readonly weight: number;
  readonly quote?: string;
}

const before = -4;
const clue = (code: ReasonCode, weight: number, quote?: string): readonly Clue[] => [
  quote === undefined ? { code, weight } : { code, weight, quote },
];

const stemOf = (reference: string | undefined): string | undefined =>
  reference === undefined ? undefined : editionOf(reference)?.stem;

// "FSN-2026-001" is how many makers number their first notice of the year.
const isCommon = (stem: string): boolean => /^(?:FSN|FSCA|FA)?(?:19|20)?\d{2}\d{1,3}$/.test(stem);

function ofReference(
  [a, b]: readonly [string | undefined, string | undefined],
  same: ReasonCode,
  other?: ReasonCode,
): readonly Clue[] {
  const [one, two] = [stemOf(a), stemOf(b)];
  if (one === undefined || two === undefined) return [];
  if (one === two) return clue(same, isCommon(one) ? 4 : 6, b);
  return other ? clue(other, -3, b) : [];
}

function ofReferences(a: NoticeFacts, b: NoticeFacts): readonly Clue[] {
  const fsca = ofReference([a.fsca, b.fsca], 'same-fsca', 'other-fsca');
  const fsn = ofReference([a.fsn, b.fsn], 'same-fsn', 'other-fsn');
  const regulator = ofReference([a.regulator, b.regulator], 'same-regulator-reference');
  const all = [...fsn, ...fsca, ...regulator];
  const isUpdate = a.says === 'update' || b.says === 'update';
  // An update has a number of its own; and one matter may carry several.
  const excused = isUpdate || all.some(({ weight }) => weight > 0);
  return all.map((one) => (one.weight < 0 && excused ? { ...one, weight: -0.5 } : one));
}

function ofMaker(a: NoticeFacts, b: NoticeFacts): readonly Clue[] {
  const likeness = compareMakers([a.maker], b.maker);
  if (likeness === 'unknown') return [];
  return likeness === 'same' ? clue('same-maker', 1.3) : clue('other-maker', -2.5);
}

const share = (one: readonly string[], other: readonly string[]): number => {
  const shared = one.filter((word) => other.includes(word));
  const isTelling = shared.some((word) => word.length > 2);
  return isTelling ? shared.length / Math.max(1, Math.min(one.length, other.length)) : 0;
};

function ofProduct(a: NoticeFacts, b: NoticeFacts): readonly Clue[] {
  if (a.products.length === 0 || b.products.length === 0) return [];
  const same = b.products.find((other) => a.products.some((one) => share(one, other) >= 0.6));
  return same ? clue('same-product', 1.7, same.join(' ')) : clue('other-product', -1.5);
}

function ofNumbers(
  [a, b]: readonly [readonly string[], readonly string[]],
  [same, other]: readonly [ReasonCode, ReasonCode],
  [forIt, against]: readonly [number, number],
): readonly Clue[] {
  if (a.length === 0 || b.length === 0) return [];
  const shared = b.find((number) => a.includes(number));
  return shared === undefined ? clue(other, against) : clue(same, forIt, shared);
}

function ofText(a: NoticeFacts, b: NoticeFacts, settings: LikenessSettings): readonly Clue[] {
  const like = textLikeness(a.fingerprint, b.fingerprint);
  if (like === undefined || like < settings.likeText) return [];
  const percent = `${Math.round(like * 100)} %`;
  return like >= settings.sameText
    ? clue('same-text', 4, percent)
    : clue('like-text', 1.5, percent);
}

const daysBetween = (a: NoticeFacts, b: NoticeFacts): number =>
  Math.abs(new Date(a.receivedAt).getTime() - new Date(b.receivedAt).getTime()) / 86_400_000;

function ofTime(a: NoticeFacts, b: NoticeFacts, settings: LikenessSettings): readonly Clue[] {
  const days = daysBetween(a, b);
  if (days <= settings.closeDays) return clue('close-in-time', 1.2);
  return days > settings.farApartDays ? clue('far-apart', -1.5) : [];
}

function cluesOf(a: NoticeFacts, b: NoticeFacts, settings: LikenessSettings): readonly Clue[] {
  const replaced = [b.fsn, b.fsca, b.regulator]
    .map((reference) => plainReference(reference ?? ''))
    .find((plain) => plain !== undefined && a.supersedes.includes(plain));
  return [
    ...(replaced === undefined ? [] : clue('supersedes', 7, replaced)),
    ...ofReferences(a, b),
    ...ofMaker(a, b),
    ...ofProduct(a, b),
    ...ofNumbers(
      [a.catalogueNumbers, b.catalogueNumbers],
      ['same-catalogue-number', 'other-catalogue-numbers'],
      [1.7, -0.7],
    ),
    ...ofNumbers([a.udiDi, b.udiDi], ['same-udi', 'other-udi'], [2, -0.7]),
    ...ofText(a, b, settings),
    ...ofTime(a, b, settings),
  ];
}

/**
 * How likely a notice that came in is a relative of one that came before: the same notice by another way,
 * a newer version of it, or a reminder; with everything that speaks for and against, weightiest first. It only proposes.
 */
export function likenessOf(
  newcomer: NoticeFacts,
  earlier: NoticeFacts,
  settings: LikenessSettings,
): LikelyRelative {
  const clues = [...cluesOf(newcomer, earlier, settings)].sort(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight),
  );
  const odds = clues.reduce((sum, { weight }) => sum + weight, before);
  const { relation, reasons } = relationOf(newcomer, earlier, settings);
  const told: readonly Reason[] = clues.map(({ code, quote }) =>
    quote === undefined ? { code } : { code, quote },
  );
  return {
    key: earlier.key,
    relation,
    likeness: Math.round(1_000 / (1 + Math.exp(-odds))) / 1_000,
    reasons: [...reasons, ...told.filter(({ code }) => code !== reasons[0]?.code)],
  };
}
