import { ok, refuse, type Result } from '../../result';
import { addDays, isLocalDate, type LocalDate } from '../../time';
import type { Draft, GoverningDocument } from '../document';
import type { DocumentEvent } from '../documentEvents';
import type { DocumentRefusal } from '../documentRefusal';
import { approverRole, ownerOf, rolesHeldBy } from '../documentRights';
import type { DocumentContext } from '../documentRule';
import { carriesMailbox } from '../purchaseTemplate';
import { writtenPart } from '../writtenPart';
import { readyForApproval } from './readyForApproval';

export interface ApproveDraft {
  readonly reason?: string;
  /** A later day on which it comes into force; at once when it is left out. */
  readonly publishOn?: LocalDate;
}

const latestDays = 366;

/** Only who holds the role approves, as it is held today, and nobody their own draft. */
function mayApprove(
  draft: Draft,
  { by, settings }: DocumentContext,
): Result<undefined, DocumentRefusal> {
  if (draft.stage !== 'inApproval') return refuse({ code: 'document/not-in-approval' });
  const role = draft.approval?.role ?? draft.metadata.approverRole;
  if (!rolesHeldBy(settings, by).includes(role)) {
    const people = (approverRole(settings, role)?.people ?? []).map(({ name }) => name).join(', ');
    return refuse({ code: 'document/not-the-approver', role, people });
  }
  return draft.by.id === by.id ? refuse({ code: 'document/own-draft' }) : ok(undefined);
}

/**
 * Approves a draft (sv. fastställer, GD-05, GD-06): by somebody who holds the role and has not written it, with a reason
 * if they like, for publication at once or on a later day. A revision its owner may publish without asking.
 */
export function approveDraft(
  document: GoverningDocument,
  command: ApproveDraft,
  context: DocumentContext,
): Result<DocumentEvent, DocumentRefusal> {
  const { draft } = document;
  const { by, today } = context;
  if (draft === undefined) return refuse({ code: 'document/no-draft' });
  const isOwnersRevision =
    draft.kind === 'revision' && draft.stage !== 'approved' && ownerOf(document)?.id === by.id;
  const allowed = isOwnersRevision
    ? readyForApproval(document, draft, context.settings)
    : mayApprove(draft, context);
  if (!allowed.ok) return allowed;
  // The region's mailbox may have got another address since approval was asked for.
  const printed = carriesMailbox(draft.metadata, draft.content, context.settings);
  if (!printed.ok) return printed;
  const reason = writtenPart('reason', command.reason ?? '');
  if (!reason.ok) return reason;
  const publishOn = command.publishOn ?? today;
  if (!isLocalDate(publishOn) || publishOn < today) return refuse({ code: 'document/day-passed' });
  if (publishOn > addDays(today, latestDays)) return refuse({ code: 'document/day-too-late' });
  const payload = { on: today, publishOn };
  return ok({
    type: 'draftApproved',
    payload: reason.value === '' ? payload : { ...payload, reason: reason.value },
  });
}
