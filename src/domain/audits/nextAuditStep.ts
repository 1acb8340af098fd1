import { actionsOf, type Audit, auditStage, unanswered } from './audit';
import { isOverdue } from './auditAction';
import { isOwnWork } from './auditRights';
import type { LocalDate } from '../time';
import type { Person } from '../units/unit';

/** What an audit waits for that a person can do; `waits` and `done` when it is nothing. */
export type AuditStepKind =
  | 'ownLate'
  | 'confirm'
  | 'recommend'
  | 'answer'
  | 'plan'
  | 'approve'
  | 'send'
  | 'own'
  | 'waits'
  | 'done';

/** The one next step for whoever looks, with the number of what it is about. */
export interface AuditStep {
  readonly kind: AuditStepKind;
  readonly number?: number;
}

function keeperStep(audit: Audit): AuditStep | undefined {
  if (audit.recommendations.length === 0) return { kind: 'recommend' };
  const [left] = unanswered(audit);
  if (left) return { kind: 'answer', number: left.number };
  const unplanned = audit.recommendations.find((one) => actionsOf(audit, one).length === 0);
  if (unplanned) return { kind: 'plan', number: unplanned.number };
  if (!audit.reply) return { kind: 'approve' };
  return audit.reply.sent ? undefined : { kind: 'send' };
}

/** The one next step of an audit for a person: what is late of their own first, then what others wait for. */
export function nextAuditStep(
  audit: Audit,
  person: Person,
  isKeeper: boolean,
  today: LocalDate,
): AuditStep {
  const own = audit.actions.filter(
    ({ owner, status }) => owner.id === person.id && status !== 'closed' && status !== 'reported',
  );
  const late = own.find((action) => isOverdue(action, today));
  if (late) return { kind: 'ownLate', number: late.number };
  if (isKeeper) {
    const reported = audit.actions.find(
      (action) => action.status === 'reported' && !isOwnWork(action, person),
    );
    if (reported) return { kind: 'confirm', number: reported.number };
    const step = keeperStep(audit);
    if (step) return step;
  }
  const [first] = own;
  if (first) return { kind: 'own', number: first.number };
  return { kind: auditStage(audit) === 'done' ? 'done' : 'waits' };
}
