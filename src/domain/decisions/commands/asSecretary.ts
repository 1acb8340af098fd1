import type { DecidingBody } from '../../groups/collaborationSettings';
import { ok, refuse, type Result } from '../../result';
import type { Decision } from '../decision';
import type { DecisionRefusal } from '../decisionRefusal';
import { deciding, isBodySecretary, namesOf } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';

/** The body of a record, as the settings have it now. */
export function bodyOf(
  { body }: Decision,
  { settings }: DecisionContext,
): Result<DecidingBody, DecisionRefusal> {
  const found = deciding(settings, body.key);
  return found === undefined
    ? refuse({ code: 'decision/body-unknown', body: body.name })
    : ok(found);
}

/** The same, for what only the body's secretaries do. */
export function asSecretary(
  decision: Decision,
  context: DecisionContext,
): Result<DecidingBody, DecisionRefusal> {
  const body = bodyOf(decision, context);
  if (!body.ok || isBodySecretary(body.value, context.by)) return body;
  const people = namesOf(body.value.secretaries);
  return refuse({ code: 'decision/not-the-secretary', people });
}
