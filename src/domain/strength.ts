import { ok, refuse, type Result } from './result';

/**
 * How strongly the routine says something: *ska* is required, *bör* is recommended and may be set aside with a reason,
 * *kan* is optional.
 */
export type Strength = 'required' | 'recommended' | 'optional';

/** One thing to see to before a step, with its row, its strength, and whether it holds. */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly row: string;
  readonly strength: Strength;
  readonly met: boolean;
}

/** Reasons a person gave for setting recommendations aside, by the code of the check. */
export type Reasons = { readonly [code: string]: string };

export type UnmetRefusal =
  | { readonly code: 'check/required'; readonly checks: readonly string[] }
  | { readonly code: 'check/reason-missing'; readonly checks: readonly string[] };

/** Passes when everything required holds and every recommendation holds or has been given a reason. */
export function passes(
  checks: readonly Check[],
  reasons: Reasons = {},
): Result<Reasons, UnmetRefusal> {
  const unmet = checks.filter(({ met }) => !met);
  const required = unmet.filter(({ strength }) => strength === 'required');
  if (required.length > 0)
    return refuse({ code: 'check/required', checks: required.map(({ code }) => code) });
  const recommended = unmet.filter(({ strength }) => strength === 'recommended');
  const silent = recommended.filter(({ code }) => (reasons[code] ?? '').trim() === '');
  if (silent.length > 0)
    return refuse({ code: 'check/reason-missing', checks: silent.map(({ code }) => code) });
  const given: { [code: string]: string } = {};
  recommended.forEach(({ code }) => {
    given[code] = (reasons[code] ?? '').trim();
  });
  return ok(given);
}
