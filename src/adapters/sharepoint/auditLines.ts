import type {
  AuditActionLine,
  AuditLine,
  NotificationLine,
} from '../../application/audits/auditPages';
import type { ActionDue } from '../../domain/audits/actionDue';
import { actionOfKey } from '../../domain/audits/audit';
import type { AuditActionRow } from '../../lists/auditActions.list';
import type { AuditRow } from '../../lists/audits.list';
import type { AuthorityNotificationRow } from '../../lists/authorityReports.list';
import { dayOf } from '../../text/dates';

/** A row of `Audits` as pages show it. */
export const toAuditLine = (row: AuditRow): AuditLine => ({
  key: row.AuditKey,
  title: row.Title,
  auditors: row.Auditors,
  stage: row.Stage,
  diaryNumber: row.DiaryNumber,
  reportedOn: dayOf(row.ReportedOn),
  answerBy: dayOf(row.AnswerBy),
  ...(row.ReplySentOn ? { replySentOn: dayOf(row.ReplySentOn) } : {}),
  recommendations: row.Recommendations ?? 0,
  commitments: row.Commitments ?? 0,
  unanswered: row.Unanswered ?? 0,
  unplanned: row.Unplanned ?? 0,
  openActions: row.OpenActions ?? 0,
});

const dueIn = ({ DueKind, DueText }: AuditActionRow): ActionDue => {
  if (DueKind === 'quarter') return { kind: 'quarter', quarter: DueText ?? '' };
  return DueKind === 'day' ? { kind: 'day', day: DueText ?? '' } : { kind: 'none' };
};

/** A row of `AuditActions` as pages and the bot show it. */
export const toActionLine = (row: AuditActionRow): AuditActionLine => ({
  key: row.ActionKey,
  audit: row.AuditKey,
  number: actionOfKey(row.ActionKey)?.action ?? 0,
  what: row.Title,
  recommendation: row.RecommendationNumber,
  heading: row.RecommendationHeading,
  kind: row.RecommendationKind,
  owner: { id: row.OwnerId, name: row.OwnerName },
  status: row.Status,
  due: dueIn(row),
  revisions: row.Revisions ?? 0,
  waitsFor: (row.WaitsFor ?? '').split(', ').filter(Boolean).map(Number),
  evidence: row.EvidenceCount ?? 0,
});

/** A row of `AuthorityReports` as pages show it. */
export const toNotificationLine = (row: AuthorityNotificationRow): NotificationLine => ({
  key: row.NotificationKey,
  authority: row.Authority,
  what: row.What,
  notifiedOn: dayOf(row.NotifiedOn),
  diaryNumber: row.DiaryNumber ?? '',
  deviationNumber: row.DeviationNumber ?? '',
  action: row.ActionKey ?? '',
  corrections: row.Corrections ?? 0,
});
