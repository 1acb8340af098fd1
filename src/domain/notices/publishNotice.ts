import { refuse, ok, type Result } from '../result';
import { isLocalDate } from '../time';
import { isCoordinator } from '../units/roles';
import { givenReason, type ReasonRefusal } from './givenReason';
import type { Notice } from './notice';
import type { NoticeEvent, Publication } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import type { CoordinatorRefusal } from './openCase';
import { writtenText, type WrittenRefusal } from './writtenText';

export type PublishNotice = Publication;
export interface UnpublishNotice {
  readonly reason: string;
}

export type PublishRefusal =
  | CoordinatorRefusal
  | WrittenRefusal
  | { readonly code: 'notice/publication-days' }
  | { readonly code: 'notice/publication-passed' };
export type UnpublishRefusal =
  CoordinatorRefusal | ReasonRefusal | { readonly code: 'notice/not-published' };

const longestHeadline = 200;
const longestMeaning = 4_000;

/**
 * Publishes what staff should know on the intranet, between two days, both included (SN-62, optional). Publishing again
 * replaces what stood there; a closed case may be published too.
 */
export function publishNotice(
  _notice: Notice,
  command: PublishNotice,
  { by, roles, today }: Pick<RuleContext, 'by' | 'roles' | 'today'>,
): Result<NoticeEvent, PublishRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  const headline = writtenText('headline', command.headline, longestHeadline);
  if (!headline.ok) return headline;
  const meaning = writtenText('meaning', command.meaning, longestMeaning);
  if (!meaning.ok) return meaning;
  const { from, until } = command;
  if (!isLocalDate(from) || !isLocalDate(until) || until < from)
    return refuse({ code: 'notice/publication-days' });
  if (until < today) return refuse({ code: 'notice/publication-passed' });
  const payload = { headline: headline.value, meaning: meaning.value, from, until };
  return ok({ type: 'noticePublished', payload });
}

/** Takes a publication down before its last day, with the reason (SN-62). */
export function unpublishNotice(
  notice: Pick<Notice, 'publication'>,
  command: UnpublishNotice,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, UnpublishRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (!notice.publication) return refuse({ code: 'notice/not-published' });
  const reason = givenReason(command.reason);
  return reason.ok ? ok({ type: 'noticeUnpublished', payload: { reason: reason.value } }) : reason;
}
