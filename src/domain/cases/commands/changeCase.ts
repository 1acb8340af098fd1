import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { ledBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { checkCaseFacts, type WrittenFacts } from '../checkCaseFacts';
import type { CaseFacts, GroupCase } from '../groupCase';

const factsOf = (facts: CaseFacts): readonly unknown[] => [
  ...[facts.title, facts.sender, facts.description, facts.origin, facts.comesFrom, facts.phase],
  ...[facts.regulations, facts.instanceKeys],
];

/** Corrects what a case says of itself (LS-22); what it said before stays in the log. Refused when nothing is changed. */
export function changeCase(
  state: GroupCase,
  written: WrittenFacts,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = ledBy(state, context);
  if (!group.ok) return group;
  const facts = checkCaseFacts(written, context.settings);
  if (!facts.ok) return facts;
  if (JSON.stringify(factsOf(facts.value)) === JSON.stringify(factsOf(state)))
    return refuse({ code: 'case/nothing-changed' });
  return ok({ type: 'caseChanged', payload: facts.value });
}
