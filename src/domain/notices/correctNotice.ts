import { isCoordinator } from '../units/roles';
import { refuse, ok, type Result } from '../result';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import { type Evidence, listFields, type NoticeFieldName, noticeFieldNames } from './noticeFields';
import type { RuleContext } from './noticeRule';

export interface CorrectNotice {
  readonly changes: readonly {
    readonly field: string;
    readonly values: readonly string[];
    readonly evidence: readonly Evidence[];
  }[];
}

export type CorrectRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-dispatched' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/unknown-field'; readonly field: string }
  | { readonly code: 'notice/one-value-only'; readonly field: string }
  | { readonly code: 'notice/nothing-changed' };

const isField = (text: string): text is NoticeFieldName =>
  (noticeFieldNames as readonly string[]).includes(text);

/**
 * What was read is a proposal: the coordinator corrects it before it is sent.
 * Arrival time and sender are facts of the public record and are no fields, so they cannot be corrected (C9).
 */
export function correctNotice(
  notice: Notice,
  command: CorrectNotice,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, CorrectRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (notice.status === 'dispatched') return refuse({ code: 'notice/already-dispatched' });
  const changes: { field: NoticeFieldName; values: string[]; evidence: readonly Evidence[] }[] = [];
  for (const change of command.changes) {
    if (!isField(change.field))
      return refuse({ code: 'notice/unknown-field', field: change.field });
    const values = change.values.map((value) => value.trim()).filter((value) => value !== '');
    if (values.length > 1 && !listFields.includes(change.field)) {
      return refuse({ code: 'notice/one-value-only', field: change.field });
    }
    const before = notice.fields[change.field]?.values ?? [];
    if (before.join('\n') !== values.join('\n')) {
      changes.push({ field: change.field, values, evidence: change.evidence });
    }
  }
  if (changes.length === 0) return refuse({ code: 'notice/nothing-changed' });
  return ok({ type: 'noticeCorrected', payload: { by: by.name, changes } });
}
