import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { Notice } from './notice';
import type { RuleContext } from './noticeRule';

export type CoordinatorRefusal = { readonly code: 'notice/not-the-coordinator' };
export type OpenCaseRefusal = CoordinatorRefusal | { readonly code: 'notice/already-closed' };

/** The coordinator's case as long as it is open; once it is closed it has to be opened again first. */
export function openCase<N extends Pick<Notice, 'ended'>>(
  notice: N,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<N, OpenCaseRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  return notice.ended ? refuse({ code: 'notice/already-closed' }) : ok(notice);
}
