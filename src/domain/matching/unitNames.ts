import type { Unit } from '../units/unit';
import { plainText } from './plainWords';

/** How the exports write a unit of the region: names and cost centres, one list for each unit. */
export interface UnitNames {
  readonly unitKey: string;
  readonly writtenAs: readonly string[];
}

/** Two writings of one name: without case, accents, blanks and punctuation. */
const writingKey = (text: string): string => plainText(text).replace(/[^\p{L}\d]/gu, '');

/** The region's units by their own names and keys; what `more` lists is added (SN-20 and cost centres). */
export const unitNames = (
  units: readonly Pick<Unit, 'key' | 'name'>[],
  more: readonly UnitNames[] = [],
): readonly UnitNames[] => [
  ...more,
  ...units.map(({ key, name }) => ({ unitKey: key, writtenAs: [name, key] })),
];

/** Finds the unit an export means: by cost centre first, for names change. Undefined when nobody has said which. */
export function unitFinder(
  names: readonly UnitNames[],
): (department: string, costCentre: string) => string | undefined {
  const known = new Map<string, string>();
  names.forEach(({ unitKey, writtenAs }) =>
    writtenAs.map(writingKey).forEach((key) => {
      if (key !== '' && !known.has(key)) known.set(key, unitKey);
    }),
  );
  return (department, costCentre) =>
    known.get(writingKey(costCentre)) ?? known.get(writingKey(department));
}
