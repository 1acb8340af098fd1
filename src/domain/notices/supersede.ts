import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { NoticeContext } from './noticeRule';
import { otherCase, type OtherCaseRefusal } from './otherCase';

export interface Supersede {
  /** The case that this notice replaces. */
  readonly key: string;
}

export type SupersedeRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/already-superseded'; readonly key: string; readonly by: string }
  | { readonly code: 'notice/replaces-another'; readonly key: string }
  | OtherCaseRefusal;

/**
 * This notice is a new version of another: the other case ends, the answers given to it are stale, and its
 * recipients are proposed first. One case replaces one other, and is replaced by one.
 */
export function supersede(
  notice: Pick<Notice, 'key' | 'ended' | 'supersedes'>,
  { key }: Supersede,
  { by, roles, other }: Pick<NoticeContext, 'by' | 'roles' | 'other'>,
): Result<NoticeEvent, SupersedeRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (notice.supersedes) return refuse({ code: 'notice/replaces-another', key: notice.supersedes });
  const found = otherCase(notice, key, other);
  if (!found.ok) return found;
  const { supersededBy } = found.value;
  if (supersededBy) return refuse({ code: 'notice/already-superseded', key, by: supersededBy });
  return ok({ type: 'supersedesSet', payload: { key } });
}
