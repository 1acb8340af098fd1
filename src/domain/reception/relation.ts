import type { LikelyRelative, Reason } from '../notices/incoming';
import { textLikeness } from './fingerprint';
import type { LikenessSettings } from './likenessSettings';
import type { NoticeFacts } from './noticeFacts';
import type { ReasonCode } from './reasonCodes';
import { editionOf, plainReference } from './references';

type Relation = Pick<LikelyRelative, 'relation' | 'reasons'>;

const told = (
  relation: LikelyRelative['relation'],
  code: ReasonCode,
  quote?: string,
): Relation => ({ relation, reasons: [quote === undefined ? { code } : { code, quote }] });

const referencesOf = ({ fsn, fsca, regulator }: NoticeFacts): readonly (string | undefined)[] => [
  fsn,
  fsca,
  regulator,
];

function replacedBy(newer: NoticeFacts, older: NoticeFacts): string | undefined {
  return referencesOf(older).find((reference) => {
    const plain = plainReference(reference ?? '');
    return plain !== undefined && newer.supersedes.includes(plain);
  });
}

/** The later of two editions of one reference: positive when it is the first notice's. */
function laterEdition(a: NoticeFacts, b: NoticeFacts): number {
  const others = referencesOf(b);
  return referencesOf(a).reduce((later, reference, index) => {
    const [one, two] = [editionOf(reference ?? ''), editionOf(others[index] ?? '')];
    if (later !== 0 || !one || !two || one.stem !== two.stem) return later;
    return one.edition - two.edition;
  }, 0);
}

const isOneMatter = (a: NoticeFacts, b: NoticeFacts): boolean =>
  [[a.fsn, b.fsn] as const, [a.fsca, b.fsca] as const].some(([one, other]) => {
    const plain = plainReference(one ?? '');
    return plain !== undefined && plain === plainReference(other ?? '');
  });

function byDate(a: NoticeFacts, b: NoticeFacts, settings: LikenessSettings): Relation | undefined {
  if (a.noticeDate === undefined || b.noticeDate === undefined) return undefined;
  // An authority publishes its copy days after the maker's letter, and a translation may bear its own date.
  if (a.speaker !== b.speaker || !isOneMatter(a, b)) return undefined;
  const like = textLikeness(a.fingerprint, b.fingerprint) ?? 0;
  const isSameLanguage = like >= settings.likeText / 2;
  if (isSameLanguage && a.noticeDate > b.noticeDate)
    return told('update', 'later-date', a.noticeDate);
  return undefined;
}

function sayingSo(a: NoticeFacts, b: NoticeFacts): Relation | undefined {
  if (a.says === 'reminder') return told('reminder', 'says-reminder');
  if (a.says !== 'update') return undefined;
  const isSameNumber = a.fsn !== undefined && plainReference(a.fsn) === plainReference(b.fsn ?? '');
  const isSameDate = a.noticeDate !== undefined && a.noticeDate === b.noticeDate;
  // Two copies of one update both say so.
  return isSameDate || (isSameNumber && b.says === 'update')
    ? undefined
    : told('update', 'says-update');
}

const none: readonly Reason[] = [];

/**
 * What a notice that came in is to an earlier one that it is like: a newer version when it says that it replaces
 * it, bears a later edition of its number, calls itself an update, or is a rewritten letter of a later date in the same
 * matter; a reminder when it says so; otherwise the same notice by another way.
 */
export function relationOf(
  newcomer: NoticeFacts,
  earlier: NoticeFacts,
  settings: LikenessSettings,
): Relation {
  const replaced = replacedBy(newcomer, earlier);
  if (replaced !== undefined) return told('update', 'supersedes', replaced);
  if (replacedBy(earlier, newcomer) !== undefined) return told('duplicate', 'older-version');
  const later = laterEdition(newcomer, earlier);
  if (later > 0) return told('update', 'later-revision', newcomer.fsn ?? newcomer.regulator);
  if (later < 0) return told('duplicate', 'older-version');
  return (
    sayingSo(newcomer, earlier) ??
    byDate(newcomer, earlier, settings) ?? { relation: 'duplicate', reasons: none }
  );
}
