import { ok, refuse, type Result } from '../../result';
import type { GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import { approverRole, mayEdit, rolesHeldBy } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { demandedPart } from '../writtenPart';

export interface SendBack {
  readonly reason: string;
}

/**
 * Sends a draft back to be written further, with a reason: by who approves it, or by those who asked and take it back.
 * Also one that is approved and waits for its day.
 */
export function sendBack(
  document: GoverningDocument,
  command: SendBack,
  { by, settings }: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const { draft } = document;
  if (draft === undefined) return refuse({ code: 'document/no-draft' });
  if (draft.stage !== 'inApproval' && draft.stage !== 'approved')
    return refuse({ code: 'document/not-in-approval' });
  const role = draft.approval?.role ?? draft.metadata.approverRole;
  if (!rolesHeldBy(settings, by).includes(role) && !mayEdit(document, by, settings)) {
    const people = (approverRole(settings, role)?.people ?? []).map(({ name }) => name).join(', ');
    return refuse({ code: 'document/not-the-approver', role, people });
  }
  const reason = demandedPart('reason', command.reason);
  if (!reason.ok) return reason;
  return ok({ type: 'draftSentBack', payload: { reason: reason.value } });
}
