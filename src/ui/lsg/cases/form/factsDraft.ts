import type { CaseFacts, CaseOrigin, LifeCyclePhase } from '../../../../domain/cases/groupCase';

export const noneTouched = 'none';

/** What is typed of a case; what is not chosen yet is empty. */
export interface FactsDraft {
  readonly title: string;
  readonly sender: string;
  readonly description: string;
  readonly origin: CaseOrigin | '';
  readonly comesFrom: string;
  readonly phase: LifeCyclePhase | '';
  readonly regulations: readonly string[];
  readonly instances: readonly string[];
}

const prefixes: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^FSN-\d{4}-\d+$/, 'notice'],
  [/^REV-\d{4}-\d+$/, 'audit'],
  [/^UPP-\d{4}-\d+$/, 'assignment'],
  [/^LSG-\d{4}-\d+$/, 'case'],
  [/^RH-\d+$/, 'document'],
];

/** A number as people write it, as the name of a record; an address and anything else as it is. */
export function recordOf(written: string): string {
  const text = written.trim();
  const found = prefixes.find(([pattern]) => pattern.test(text));
  return found ? `${found[1]}/${text}` : text;
}

const numberOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

export const draftOfFacts = (facts: CaseFacts): FactsDraft => ({
  ...facts,
  comesFrom: facts.comesFrom ? numberOf(facts.comesFrom) : '',
  instances: facts.instanceKeys.length === 0 ? [noneTouched] : facts.instanceKeys,
});

/** What is sent: that no instance is touched is said by a box of its own. */
export const wishOfFacts = ({ instances, comesFrom, origin, phase, ...rest }: FactsDraft) => ({
  ...rest,
  origin,
  phase,
  instanceKeys: instances.includes(noneTouched) ? ('none' as const) : instances,
  ...(comesFrom.trim() === '' ? {} : { comesFrom: recordOf(comesFrom) }),
});
