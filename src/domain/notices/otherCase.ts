import { refuse, ok, type Result } from '../result';
import type { Notice } from './notice';

export type OtherCaseRefusal =
  | { readonly code: 'notice/same-case' }
  | { readonly code: 'notice/unknown-case'; readonly key: string }
  | { readonly code: 'notice/case-moved'; readonly key: string; readonly to: string };

/**
 * The other case that a person points at: it exists, is not the case itself, and has not been filed under a third one
 * (X-07).
 */
export function otherCase(
  notice: Pick<Notice, 'key'>,
  key: string,
  other: Notice | undefined,
): Result<Notice, OtherCaseRefusal> {
  if (key === notice.key) return refuse({ code: 'notice/same-case' });
  if (other?.key !== key) return refuse({ code: 'notice/unknown-case', key });
  if (other.filedUnder) return refuse({ code: 'notice/case-moved', key, to: other.filedUnder });
  return ok(other);
}
