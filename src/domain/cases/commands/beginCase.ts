import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { takesPart } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { checkCaseFacts, type WrittenFacts } from '../checkCaseFacts';

export interface BeginCase extends WrittenFacts {
  readonly groupKey: string;
}

/**
 * Begins a case with what it has to say of itself (LS-22). Members of the group and of its working groups may; that it
 * is strategic enough (LS-03) is judged by those who lead, when it is taken in.
 */
export function beginCase(
  { groupKey, ...written }: BeginCase,
  { by, groups, settings }: CaseContext,
): Result<Extract<CaseEvent, { readonly type: 'caseBegun' }>, CaseRefusal> {
  const group = groups.find(({ key }) => key === groupKey);
  if (!group || group.kind !== 'lsg') return refuse({ code: 'case/unknown-group' });
  if (!takesPart(group, groups, by))
    return refuse({ code: 'case/not-the-member', group: group.name });
  const facts = checkCaseFacts(written, settings);
  if (!facts.ok) return facts;
  return ok({ type: 'caseBegun', payload: { groupKey, ...facts.value } });
}
