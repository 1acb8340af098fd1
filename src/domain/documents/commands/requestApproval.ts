import { ok, refuse, type Result } from '../../result';
import { addDays } from '../../time';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import { approverRole } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { openDraft } from '../openDraft';
import { readyForApproval } from './readyForApproval';

export type RequestApproval = Record<string, never>;

/**
 * Asks the role that approves the document (GD-05), within the days the region has set. Refused while metadata are
 * missing, a comment round is open or a comment waits for its answer.
 */
export function requestApproval(
  document: GoverningDocument,
  _command: RequestApproval,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const open = openDraft(document, context);
  if (!open.ok) return open;
  const { stage } = open.value;
  if (stage === 'inApproval' || stage === 'approved')
    return refuse({ code: 'document/draft-locked', stage });
  const ready = readyForApproval(document, open.value, context.settings);
  if (!ready.ok) return ready;
  const { settings, today } = context;
  const role = ready.value.metadata.approverRole;
  if (!approverRole(settings, role)) return refuse({ code: 'document/unknown-role', role });
  const dueOn = addDays(today, settings.approvalDays);
  const round = document.approvalRounds + 1;
  return ok({ type: 'approvalRequested', payload: { role, dueOn, round } });
}
