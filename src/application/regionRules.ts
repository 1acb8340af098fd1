import { type RoutineRules, rulesOf, rulesOn } from '../domain/routine/routineRules';
import type { Roles } from '../domain/units/roles';
import type { LocalDate } from '../domain/time';
import { AppFault } from './fault';

/** What the region has decided, as the rules need it. */
export interface RegionRules {
  readonly roles: Roles;
  /** The editions of the routine that cases are handled under, in any order. */
  readonly editions: readonly RoutineRules[];
  readonly ownAddresses: readonly string[];
}

/** The rules a case is handled under; a case of an edition that is no longer set up is handled under the one in force. */
export function caseRules(
  { editions }: Pick<RegionRules, 'editions'>,
  edition: string,
  today: LocalDate,
): RoutineRules {
  const rules = rulesOf(editions, edition) ?? rulesOn(editions, today);
  if (!rules) throw new AppFault('settings/invalid', 'No edition of the routine is in force.');
  return rules;
}
