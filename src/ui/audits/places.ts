import { actionOfKey } from '../../domain/audits/audit';
import type { Place } from '../hooks/usePlace';

/** The word in the address behind which a new audit is taken in. */
export const newAudit = 'ny';

export const auditPlace = (key: string): Place => ({ tab: 'revisioner', key });

export const actionPlace = (auditKey: string, action: number): Place => ({
  ...auditPlace(auditKey),
  part: `atgard-${action}`,
});

/** The place of an action by its key, `REV-2026-0001.2`. */
export function placeOfAction(key: string): Place | undefined {
  const named = actionOfKey(key);
  return named && actionPlace(named.audit, named.action);
}

/** The action a part of an address names; undefined for another part. */
export function actionOfPart(part: string | undefined): number | undefined {
  const [, number] = /^atgard-([1-9]\d{0,3})$/.exec(part ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
