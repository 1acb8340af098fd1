import { comparedText } from './comparedText';
import { type ChangedStretch, stretch } from './comparedWords';
import { differences } from './differences';

/** A section as it is compared. */
export interface ComparedSection {
  readonly heading: string;
  readonly text: string;
}

/** What became of a section between two editions. */
export interface SectionChange {
  readonly heading: string;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly stretches: readonly ChangedStretch[];
}

function compared(before: ComparedSection, after: ComparedSection): SectionChange {
  const stretches = comparedText(before.text, after.text);
  const isSame = stretches.every(({ kind }) => kind === 'same');
  return { heading: after.heading, change: isSame ? 'same' : 'changed', stretches };
}

/** What a section is known by: its heading, however it is numbered. */
export const headingKeyOf = ({ heading }: Pick<ComparedSection, 'heading'>): string => {
  const written = heading.trim().toLocaleLowerCase('sv');
  return written.replace(/^\d+(?:\.\d+)*\.?\s+/, '') || written;
};

/**
 * What changed from one edition to another, section by section and sentence by sentence (GD-16): sections are told apart by their
 * headings in their order. A section that was moved has gone from one place and come to the other.
 */
export function compareEditions(
  before: readonly ComparedSection[],
  after: readonly ComparedSection[],
): readonly SectionChange[] {
  let [old, fresh] = [0, 0];
  return differences(before.map(headingKeyOf), after.map(headingKeyOf)).flatMap(({ kind, items }) =>
    items.flatMap((): readonly SectionChange[] => {
      const earlier = kind === 'added' ? undefined : before[old];
      const later = kind === 'removed' ? undefined : after[fresh];
      if (kind !== 'added') old += 1;
      if (kind !== 'removed') fresh += 1;
      if (earlier && later) return [compared(earlier, later)];
      if (later)
        return [
          { heading: later.heading, change: 'added', stretches: stretch('added', later.text) },
        ];
      if (earlier)
        return [
          {
            heading: earlier.heading,
            change: 'removed',
            stretches: stretch('removed', earlier.text),
          },
        ];
      return [];
    }),
  );
}
