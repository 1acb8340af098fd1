import { comparedText } from './comparedText';
import { type ChangedStretch, stretch } from './comparedWords';
import { type ComparedSection, headingKeyOf } from './compareEditions';
import { differences } from './differences';

/** A section of one document beside that of another under the same heading; one side is absent where only one has it. */
export interface SectionPair {
  readonly heading: string;
  readonly left?: readonly ChangedStretch[];
  readonly right?: readonly ChangedStretch[];
  /** Both say the same. */
  readonly isSame: boolean;
}

/**
 * Two documents beside each other, such as a local routine and the regional one (GD-18, GD-19): sections under the same
 * heading share a row, in the order of both. Within a row, what only the left says counts as removed, what only the right says as added.
 */
export function besideEachOther(
  left: readonly ComparedSection[],
  right: readonly ComparedSection[],
): readonly SectionPair[] {
  let [one, other] = [0, 0];
  return differences(left.map(headingKeyOf), right.map(headingKeyOf)).flatMap(({ kind, items }) =>
    items.flatMap((): readonly SectionPair[] => {
      const [ours, theirs] = [
        kind === 'added' ? undefined : left[one],
        kind === 'removed' ? undefined : right[other],
      ];
      if (ours) one += 1;
      if (theirs) other += 1;
      const heading = (theirs ?? ours)?.heading ?? '';
      if (!ours || !theirs)
        return [
          {
            ...{ heading, isSame: false },
            ...(ours ? { left: stretch('same', ours.text) } : {}),
            ...(theirs ? { right: stretch('same', theirs.text) } : {}),
          },
        ];
      const told = comparedText(ours.text, theirs.text);
      // Where they share no phrase, marks on every word would only make both hard to read.
      if (told.every((some) => some.kind !== 'same'))
        return [
          {
            ...{ heading, isSame: ours.text === theirs.text },
            left: stretch('same', ours.text),
            right: stretch('same', theirs.text),
          },
        ];
      return [
        {
          heading,
          left: told.filter((some) => some.kind !== 'added'),
          right: told.filter((some) => some.kind !== 'removed'),
          isSame: told.every((some) => some.kind === 'same'),
        },
      ];
    }),
  );
}
