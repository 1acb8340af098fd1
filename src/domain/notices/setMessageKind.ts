import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { MessageKind } from './incoming';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';

export interface SetMessageKind {
  readonly kind: MessageKind;
  /** Whether it is handled as a notice; to be decided for neighbouring information. */
  readonly include?: boolean;
}

export type KindRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/already-dispatched' }
  | { readonly code: 'notice/include-undecided' }
  | { readonly code: 'notice/nothing-changed' };

/** Only of these a person may decide that they are no notice to handle. */
const leftOutKinds: readonly MessageKind[] = ['neighbouring', 'automatic'];

/**
 * Corrects the kind of a message, which was only recognised (SN-09). Of neighbouring information MTH decides whether
 * it is included (SN-04); what is left out ends there, unless it has been sent.
 */
export function setMessageKind(
  notice: Pick<Notice, 'kind' | 'ended' | 'plan'>,
  { kind, include }: SetMessageKind,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, KindRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (kind === 'neighbouring' && include === undefined)
    return refuse({ code: 'notice/include-undecided' });
  const included = leftOutKinds.includes(kind) ? include : undefined;
  if (included === false && notice.plan) return refuse({ code: 'notice/already-dispatched' });
  const before = notice.kind;
  const isSame = before.setBy !== undefined && before.kind === kind && before.included === included;
  if (isSame) return refuse({ code: 'notice/nothing-changed' });
  const decided = included === undefined ? {} : { include: included };
  return ok({ type: 'messageKindSet', payload: { kind, ...decided } });
}
