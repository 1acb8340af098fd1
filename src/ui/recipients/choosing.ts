import type { RecipientAdvice } from '../../application/recipientAdvice';
import type { Chosen } from './draft';

/** How units are to get the notice: asked, only informed, or not at all. */
export type Choice = 'action' | 'information' | 'none';

/** What the rows of the tree need to show and change a choice. */
export interface Choosing {
  readonly asked: ReadonlySet<string>;
  readonly informed: ReadonlySet<string>;
  /** Those who have the notice already. */
  readonly taken: ReadonlySet<string>;
  readonly advice: RecipientAdvice | undefined;
  readonly onChoose: (keys: readonly string[], choice: Choice) => void;
}

/** The choice after some units were chosen otherwise; the order in which they were chosen stays. */
export function withChoice(
  { unitKeys, informedKeys }: Chosen,
  keys: readonly string[],
  choice: Choice,
): Chosen {
  const without = (some: readonly string[]): readonly string[] =>
    some.filter((key) => !keys.includes(key));
  return {
    unitKeys: choice === 'action' ? [...without(unitKeys), ...keys] : without(unitKeys),
    informedKeys:
      choice === 'information' ? [...without(informedKeys), ...keys] : without(informedKeys),
  };
}
