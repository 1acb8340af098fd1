import { type DifferentRun, differences } from './differences';

/** A section as it is compared. */
export interface ComparedSection {
  readonly heading: string;
  readonly text: string;
}

/** A stretch of text that stayed, came or went. */
export interface ChangedStretch {
  readonly kind: DifferentRun<string>['kind'];
  readonly text: string;
}

/** What became of a section between two editions. */
export interface SectionChange {
  readonly heading: string;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly stretches: readonly ChangedStretch[];
}

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];
const asOne = (kind: ChangedStretch['kind'], text: string): readonly ChangedStretch[] =>
  text === '' ? [] : [{ kind, text }];

function compared(before: ComparedSection, after: ComparedSection): SectionChange {
  const { heading } = after;
  if (before.text === after.text)
    return { heading, change: 'same', stretches: asOne('same', after.text) };
  const stretches = differences(wordsOf(before.text), wordsOf(after.text)).map(
    ({ kind, items }) => ({ kind, text: items.join('') }),
  );
  return { heading, change: 'changed', stretches };
}

const keyOf = ({ heading }: ComparedSection): string => heading.trim().toLocaleLowerCase('sv');

/**
 * What changed from one edition to another, section by section and word by word (GD-16): sections are told apart by their
 * headings in their order. A section that was moved has gone from one place and come to the other.
 */
export function compareEditions(
  before: readonly ComparedSection[],
  after: readonly ComparedSection[],
): readonly SectionChange[] {
  let [old, fresh] = [0, 0];
  return differences(before.map(keyOf), after.map(keyOf)).flatMap(({ kind, items }) =>
    items.flatMap((): readonly SectionChange[] => {
      const earlier = kind === 'added' ? undefined : before[old];
      const later = kind === 'removed' ? undefined : after[fresh];
      if (kind !== 'added') old += 1;
      if (kind !== 'removed') fresh += 1;
      if (earlier && later) return [compared(earlier, later)];
      if (later)
        return [{ heading: later.heading, change: 'added', stretches: asOne('added', later.text) }];
      if (earlier)
        return [
          {
            heading: earlier.heading,
            change: 'removed',
            stretches: asOne('removed', earlier.text),
          },
        ];
      return [];
    }),
  );
}
