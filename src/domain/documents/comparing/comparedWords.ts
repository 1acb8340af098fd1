import { differences, type DifferentRun } from './differences';

/** A word with the space behind it: words are compared, spaces are not. */
export interface SpacedWord {
  readonly word: string;
  readonly text: string;
}

type Kind = DifferentRun<string>['kind'];

/** A stretch of text that stayed, came or went. */
export interface ChangedStretch {
  readonly kind: Kind;
  readonly text: string;
}

export const wordsOf = (text: string): readonly SpacedWord[] =>
  (text.match(/^\s+|\S+\s*/g) ?? []).map((one) => ({ word: one.trim(), text: one }));

export const textOf = (words: readonly SpacedWord[]): string =>
  words.map(({ text }) => text).join('');

/** What stands between two stretches that stayed: what went, and what came in its place. */
interface Change {
  readonly removed: readonly SpacedWord[];
  readonly added: readonly SpacedWord[];
}

const shortWord = 3;
const lettersIn = (words: readonly SpacedWord[]): number =>
  words.reduce((sum, { word }) => sum + word.length, 0);
const weightOf = ({ removed, added }: Change): number =>
  Math.max(lettersIn(removed), lettersIn(added));

/** Words that stayed between two changes are part of one change when they are fewer letters than either, or one short word. */
const isLost = (kept: readonly SpacedWord[], before: Change, after: Change): boolean =>
  (kept.length === 1 && lettersIn(kept) <= shortWord) ||
  lettersIn(kept) < Math.min(weightOf(before), weightOf(after));

const none: Change = { removed: [], added: [] };
const together = (one: Change, kept: readonly SpacedWord[], other: Change): Change => ({
  removed: [...one.removed, ...kept, ...other.removed],
  added: [...one.added, ...kept, ...other.added],
});

/**
 * What came and went between two sentences (GD-16), told in whole phrases: a lone `och` between two changed words is no
 * landmark to a reader, and neither is a space.
 */
export function comparedWords(before: string, after: string): readonly ChangedStretch[] {
  const changes: Change[] = [none];
  const kept: (readonly SpacedWord[])[] = [];
  for (const { kind, items } of differences(wordsOf(before), wordsOf(after), ({ word }) => word)) {
    const last = changes[changes.length - 1] ?? none;
    if (kind === 'same') {
      kept.push(items);
      changes.push(none);
    } else changes[changes.length - 1] = { ...last, [kind]: [...last[kind], ...items] };
  }
  for (let place = 0; place < kept.length;) {
    const [one, other, words] = [changes[place] ?? none, changes[place + 1] ?? none, kept[place]];
    const isBetween = weightOf(one) > 0 && weightOf(other) > 0;
    if (words === undefined || !isBetween || !isLost(words, one, other)) place += 1;
    else {
      changes.splice(place, 2, together(one, words, other));
      kept.splice(place, 1);
      // The change has grown, so what stands before it may be little beside it now.
      place = Math.max(0, place - 1);
    }
  }
  return changes.flatMap(({ removed, added }, place) => [
    ...stretch('removed', textOf(removed)),
    ...stretch('added', textOf(added)),
    ...stretch('same', textOf(kept[place] ?? [])),
  ]);
}

export const stretch = (kind: Kind, text: string): readonly ChangedStretch[] =>
  text === '' ? [] : [{ kind, text }];
