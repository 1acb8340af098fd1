import { ok, refuse, type Result } from '../result';
import type { Audit } from './audit';
import type { AuditAction } from './auditAction';
import type { AuditRefusal } from './auditRefusal';
import type { AuditContext } from './auditRule';
import { dependencyCircle } from './dependencyCircle';
import { longestAuditLine, maybeAuditPart, writtenAuditPart } from './writtenAuditPart';

/** An action as a form says it. */
export interface WrittenPlan {
  readonly what: string;
  readonly ownerId: string;
  readonly dependsOn: readonly number[];
  /** The number of a governing document, or nothing. */
  readonly document: string;
}

/** What an action is (AU-11): refused without text or owner, for an unknown dependency, and for a circle (AU-05). */
export function checkActionPlan(
  written: WrittenPlan,
  number: number,
  { actions }: Pick<Audit, 'actions'>,
  { people }: Pick<AuditContext, 'people'>,
): Result<Pick<AuditAction, 'what' | 'owner' | 'dependsOn' | 'document'>, AuditRefusal> {
  const what = writtenAuditPart('action', written.what);
  if (!what.ok) return what;
  if (written.ownerId === '') return refuse({ code: 'audit/part-missing', part: 'owner' });
  const owner = people.find(({ id }) => id === written.ownerId);
  if (!owner) return refuse({ code: 'audit/unknown-owner' });
  const dependsOn = Array.from(new Set(written.dependsOn)).sort((one, other) => one - other);
  const missing = dependsOn.find(
    (one) => one !== number && !actions.some((action) => action.number === one),
  );
  if (missing !== undefined) return refuse({ code: 'audit/dependency-missing', action: missing });
  const circle = dependencyCircle(number, dependsOn, actions);
  if (circle) return refuse({ code: 'audit/dependency-circle', circle });
  const document = maybeAuditPart('text', written.document, longestAuditLine);
  if (!document.ok) return document;
  return ok({
    what: what.value,
    owner: { id: owner.id, name: owner.name },
    dependsOn,
    ...(document.value === '' ? {} : { document: document.value }),
  });
}
