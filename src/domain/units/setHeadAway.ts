import type { RuleContext } from '../notices/noticeRule';
import { ok, refuse, type Result } from '../result';
import { isLocalDate } from '../time';
import { isCoordinator } from './roles';
import { mayAnswerFor, type Unit } from './unit';
import type { UnitEvent } from './unitEvents';

export interface SetHeadAway {
  /** The last day away; empty when the head is back. */
  readonly until: string;
}

export type AwayRefusal =
  | { readonly code: 'unit/not-the-owner'; readonly unit: string }
  | { readonly code: 'unit/no-substitute'; readonly unit: string }
  | { readonly code: 'unit/day-passed' };

/** Says that the head is away, so that the substitute is asked in the first place; refused without a substitute. */
export function setHeadAway(
  unit: Unit,
  { until }: SetHeadAway,
  { by, today, roles }: Pick<RuleContext, 'by' | 'today' | 'roles'>,
): Result<UnitEvent, AwayRefusal> {
  if (!mayAnswerFor(unit, by) && !isCoordinator(roles, by))
    return refuse({ code: 'unit/not-the-owner', unit: unit.name });
  if (until === '') return ok({ type: 'headAwaySet', payload: {} });
  if (!unit.substitute) return refuse({ code: 'unit/no-substitute', unit: unit.name });
  if (!isLocalDate(until) || until < today) return refuse({ code: 'unit/day-passed' });
  return ok({ type: 'headAwaySet', payload: { until } });
}
