import type { RuleContext } from '../notices/noticeRule';
import { ok, refuse, type Result } from '../result';
import { isCoordinator } from './roles';
import { mayAnswerFor, type Unit, type Verification } from './unit';
import type { UnitEvent } from './unitEvents';

export interface VerifyUnit {
  readonly outcome: Verification['outcome'];
  readonly note: string;
}

export type VerifyRefusal =
  | { readonly code: 'unit/not-the-owner'; readonly unit: string }
  | { readonly code: 'unit/note-missing' };

/**
 * Confirms that a unit is reached as the directory says, or says that it is not and why. Its head, substitute or
 * designated function does, or the coordinator.
 */
export function verifyUnit(
  unit: Unit,
  { outcome, note }: VerifyUnit,
  { by, today, roles }: Pick<RuleContext, 'by' | 'today' | 'roles'>,
): Result<UnitEvent, VerifyRefusal> {
  const isOwner = mayAnswerFor(unit, by) || unit.designated?.id === by.id;
  if (!isOwner && !isCoordinator(roles, by))
    return refuse({ code: 'unit/not-the-owner', unit: unit.name });
  const said = note.trim();
  if (outcome === 'invalid' && said === '') return refuse({ code: 'unit/note-missing' });
  const payload = { on: today, by: by.name, outcome, ...(said ? { note: said } : {}) };
  return ok({ type: 'unitVerified', payload });
}
