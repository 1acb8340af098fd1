import { changeKey, type ConfigurationChange } from '../../../domain/routine/configurationChange';
import type { ConfigurationChoice } from '../../../domain/routine/decideConfiguration';

/** What has been chosen of a change so far. */
export interface Chosen {
  readonly accept?: boolean;
  readonly reason?: string;
  readonly answeredBy?: string;
}
export type Choices = { readonly [change: string]: Chosen };

const choiceOf = (
  change: ConfigurationChange,
  { accept, reason = '', answeredBy }: Chosen,
): ConfigurationChoice | undefined => {
  const key = changeKey(change);
  if (accept === undefined) return undefined;
  if (!accept) return reason.trim() === '' ? undefined : { change: key, accept, reason };
  if (change.kind !== 'rowAdded') return { change: key, accept };
  return answeredBy === undefined ? undefined : { change: key, accept, answeredBy };
};

/** What was chosen of a change; a row whose party the form names begins with that party. */
export const chosenOf = (choices: Choices, change: ConfigurationChange): Chosen => ({
  ...(change.kind === 'rowAdded' && change.party ? { answeredBy: change.party } : {}),
  ...choices[changeKey(change)],
});

/** The choices as they are sent, and how many changes still wait for one. */
export function completed(
  changes: readonly ConfigurationChange[],
  choices: Choices,
): { readonly choices: readonly ConfigurationChoice[]; readonly missing: number } {
  const made = changes.flatMap((change) => choiceOf(change, chosenOf(choices, change)) ?? []);
  return { choices: made, missing: changes.length - made.length };
}
