import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import { givenReason, type ReasonRefusal } from './givenReason';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import type { CoordinatorRefusal } from './openCase';

export interface ReopenNotice {
  readonly reason: string;
}

export type ReopenRefusal =
  CoordinatorRefusal | ReasonRefusal | { readonly code: 'notice/not-closed' };

/** Opens a closed case again, with the reason; it stands where it stood before it was closed. */
export function reopenNotice(
  notice: Pick<Notice, 'ended'>,
  command: ReopenNotice,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, ReopenRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (!notice.ended) return refuse({ code: 'notice/not-closed' });
  const reason = givenReason(command.reason);
  return reason.ok ? ok({ type: 'noticeReopened', payload: { reason: reason.value } }) : reason;
}
