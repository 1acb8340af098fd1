import { englishLabels } from './englishLabels';
import { swedishLabels } from './swedishLabels';

/** The rows and fields of notices that have a label; "other" ones only end the value before them. */
export type LabelKey = keyof typeof englishLabels | keyof typeof swedishLabels;

function names(table: Readonly<Record<string, string>>): [LabelKey, string][] {
  return Object.entries(table).flatMap(([key, list]) =>
    list.split('|').map((name): [LabelKey, string] => [key as LabelKey, name.trim()]),
  );
}

/** Every label with the row or field that it names, in both languages. */
export const labels: readonly (readonly [LabelKey, string])[] = [
  ...names(englishLabels),
  ...names(swedishLabels),
];
