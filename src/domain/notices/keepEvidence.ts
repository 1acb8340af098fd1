import { isKeptKind } from '../basis/keepFile';
import { refuse, ok, type Result } from '../result';
import { isCoordinator, type Roles } from '../units/roles';
import type { Person } from '../units/unit';
import { replyKinds } from './assessment';
import type { Notice } from './notice';
import { responderOf } from './replyToSender';

export type EvidenceRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'basis/file-kind' };

/** Whether a person may keep a file that shows what was said in a sender's portal: whoever may answer the sender. */
export function mayKeepEvidence(
  notice: Pick<Notice, 'assessment' | 'ended'>,
  name: string,
  by: Person,
  roles: Roles,
): Result<undefined, EvidenceRefusal> {
  const isResponder = replyKinds.some((reply) => responderOf(notice, reply).id === by.id);
  if (!isResponder && !isCoordinator(roles, by))
    return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  return isKeptKind(name) ? ok(undefined) : refuse({ code: 'basis/file-kind' });
}
