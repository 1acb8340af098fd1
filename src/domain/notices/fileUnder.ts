import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { FiledMessage } from './incoming';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { NoticeContext } from './noticeRule';
import { otherCase, type OtherCaseRefusal } from './otherCase';

export interface FileUnder {
  /** The case it belongs to. */
  readonly key: string;
  readonly as: FiledMessage['kind'];
  /** May be empty: what the likeness was is kept with the notice. */
  readonly reason: string;
}

export type FileRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/already-dispatched' }
  | OtherCaseRefusal;

/**
 * Files a notice under the case it belongs to: the same notice by another way, a reply, a copy "handled by us"
 * (SN-08), a closing note (SN-61). A person does it, never the service; what has been sent is withdrawn first.
 */
export function fileUnder(
  notice: Pick<Notice, 'key' | 'ended' | 'plan'>,
  { key, as, reason }: FileUnder,
  { by, roles, other }: Pick<NoticeContext, 'by' | 'roles' | 'other'>,
): Result<NoticeEvent, FileRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (notice.plan) return refuse({ code: 'notice/already-dispatched' });
  const found = otherCase(notice, key, other);
  if (!found.ok) return found;
  return ok({ type: 'filedUnder', payload: { key, as, reason: reason.trim() } });
}
