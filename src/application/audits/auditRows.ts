import { lastDayOf, writtenDue } from '../../domain/audits/actionDue';
import {
  actionKeyOf,
  actionOfKey,
  actionsOf,
  type Audit,
  auditStage,
  auditStream,
  unanswered,
} from '../../domain/audits/audit';
import { type AuditAction, originalDue, waitsFor } from '../../domain/audits/auditAction';
import {
  type AuthorityNotification,
  missingNumbers,
} from '../../domain/audits/notifications/authorityNotification';
import type { AuditActionRow } from '../../lists/auditActions.list';
import type { AuditRow } from '../../lists/audits.list';
import type { AuthorityNotificationRow } from '../../lists/authorityReports.list';
import type { RecordLinkRow } from '../../lists/recordLinks.list';
import { keyOfRef } from '../../domain/records/recordRef';
import { type NamedLink, toRecordLinkRow } from '../records/recordLinks';

const title = (text: string): string => text.slice(0, 255);

/** The row of an audit as it stands. */
export function toAuditRow(audit: Audit, revision: number): AuditRow {
  const { recommendations, actions, reply } = audit;
  const commitments = recommendations.filter(({ kind }) => kind === 'commitment').length;
  return {
    Title: title(audit.title),
    AuditKey: audit.key,
    Stage: auditStage(audit),
    Auditors: title(audit.auditors),
    Judgement: audit.judgement,
    DiaryNumber: audit.diaryNumber,
    ReportedOn: audit.reportedOn,
    AnswerBy: audit.answerBy,
    ReplyDecision: reply ? keyOfRef(reply.decision) : null,
    ReplySentOn: reply?.sent?.on ?? null,
    Recommendations: recommendations.length - commitments,
    Commitments: commitments,
    Unanswered: unanswered(audit).length,
    Unplanned: recommendations.filter((one) => actionsOf(audit, one).length === 0).length,
    OpenActions: actions.filter(({ status }) => status !== 'closed').length,
    Revision: revision,
  };
}

const lastSaid = ({ said }: AuditAction, wanted: AuditAction['said'][number]['what']) =>
  said.filter(({ what }) => what === wanted).slice(-1)[0];

/** The row of each action of an audit. */
export const toActionRows = (audit: Audit, revision: number): readonly AuditActionRow[] =>
  audit.actions.map((action) => {
    const { number, status, owner, due, revised, document } = action;
    const about = audit.recommendations.find((one) => one.number === action.recommendation);
    const isDone = status === 'reported' || status === 'closed';
    const closed = status === 'closed' ? lastSaid(action, 'closed') : undefined;
    const waited = waitsFor(action, audit.actions);
    return {
      Title: title(action.what),
      ActionKey: actionKeyOf(audit.key, number),
      AuditKey: audit.key,
      AuditTitle: title(audit.title),
      RecommendationNumber: action.recommendation,
      RecommendationHeading: title(about?.heading ?? ''),
      RecommendationKind: about?.kind ?? 'recommendation',
      Status: status,
      OwnerId: owner.id,
      OwnerName: title(owner.name),
      DueKind: due.kind,
      DueText: writtenDue(due) || null,
      DueOn: lastDayOf(due) ?? null,
      OriginalDue: revised.length > 0 ? writtenDue(originalDue(action)) || null : null,
      Revisions: revised.length,
      WaitsFor: waited.length > 0 ? waited.join(', ') : null,
      DocumentNumber: document ?? null,
      EvidenceCount: action.evidence.length,
      ReportedAt: isDone ? (lastSaid(action, 'reported')?.at ?? null) : null,
      ClosedAt: closed?.at ?? null,
      ClosedByName: closed ? title(closed.by.name) : null,
      Revision: revision,
    };
  });

/** The row of a notification as it stands. */
export const toNotificationRow = (
  notification: AuthorityNotification,
  revision: number,
): AuthorityNotificationRow => ({
  Title: title(notification.what.split('\n')[0] ?? ''),
  NotificationKey: notification.key,
  Authority: notification.authority,
  What: notification.what,
  NotifiedOn: notification.notifiedOn,
  DiaryNumber: notification.diaryNumber || null,
  DeviationNumber: notification.deviationNumber || null,
  Numbers: missingNumbers(notification).length === 0 ? 'complete' : 'missing',
  ActionKey: notification.action || null,
  AuditKey: actionOfKey(notification.action)?.audit ?? null,
  RegisteredByName: title(notification.registered.by.name),
  Corrections: notification.corrections.length,
  Revision: revision,
});

/** What an audit says of other records: the decision that approved its reply, documents that its actions are about (AU-10, AU-11). */
export function auditLinks(audit: Audit, revision: number): readonly RecordLinkRow[] {
  const from = auditStream(audit.key);
  const fromTitle = audit.title;
  const documents = new Set(
    audit.actions.flatMap(({ document, evidence }) => [
      ...(document === undefined ? [] : [document]),
      ...evidence.flatMap(({ what }) => ('edition' in what ? [what.edition.document] : [])),
    ]),
  );
  const said: readonly NamedLink[] = [
    ...(audit.reply
      ? [{ from, meaning: 'leadsTo' as const, to: audit.reply.decision, fromTitle }]
      : []),
    ...Array.from(documents).map((number) => ({
      ...{ from, meaning: 'concerns' as const, to: `document/${number}` as const, fromTitle },
    })),
  ];
  return said.map((link) => toRecordLinkRow(link, revision));
}
