import type { DispatchMode } from '../dispatches/dispatch';
import { refuse, ok, type Result } from '../result';
import { isOutside, type Unit } from '../units/unit';

export type RecipientRefusal =
  | { readonly code: 'notice/no-recipients' }
  | { readonly code: 'notice/unknown-unit'; readonly unit: string }
  | { readonly code: 'notice/unreachable-unit'; readonly unit: string };

/** The units of the keys, each once; refuses one that is unknown or has neither channel nor mailbox. */
export function chosenUnits(
  keys: readonly string[],
  units: readonly Unit[],
): Result<readonly Unit[], RecipientRefusal> {
  const chosen: Unit[] = [];
  for (const key of Array.from(new Set(keys))) {
    const unit = units.find((candidate) => candidate.key === key);
    if (!unit) return refuse({ code: 'notice/unknown-unit', unit: key });
    if (!unit.channel && !unit.mailbox)
      return refuse({ code: 'notice/unreachable-unit', unit: unit.name });
    chosen.push(unit);
  }
  return ok(chosen);
}

/** What is wanted of a unit: those told only for information are not asked, own handling tells when it is done (SN-47). */
export const modeOf = (unit: Unit, isInformed: boolean): DispatchMode => {
  if (isInformed) return 'information';
  return unit.ownHandling ? 'ownHandling' : 'action';
};

/** Units outside the region and those with own handling are reached by mail, others in their channel. */
export const goesByMail = (unit: Unit, mode: DispatchMode): boolean =>
  isOutside(unit) || mode === 'ownHandling' || !unit.channel;
