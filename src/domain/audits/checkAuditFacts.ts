import { ok, refuse, type Result } from '../result';
import type { AuditFacts } from './audit';
import type { AuditRefusal } from './auditRefusal';
import { longestAuditLine, writtenAuditPart, writtenDay } from './writtenAuditPart';

/** What has to be known of an audit (AU-01, AU-02): refused with what is missing, and when it was to be answered before it came. */
export function checkAuditFacts(written: AuditFacts): Result<AuditFacts, AuditRefusal> {
  const title = writtenAuditPart('title', written.title, longestAuditLine);
  if (!title.ok) return title;
  const auditors = writtenAuditPart('auditors', written.auditors, longestAuditLine);
  if (!auditors.ok) return auditors;
  const purpose = writtenAuditPart('purpose', written.purpose);
  if (!purpose.ok) return purpose;
  const judgement = writtenAuditPart('judgement', written.judgement);
  if (!judgement.ok) return judgement;
  const diaryNumber = writtenAuditPart('diaryNumber', written.diaryNumber, longestAuditLine);
  if (!diaryNumber.ok) return diaryNumber;
  const reportedOn = writtenDay('reportedOn', written.reportedOn);
  if (!reportedOn.ok) return reportedOn;
  const answerBy = writtenDay('answerBy', written.answerBy);
  if (!answerBy.ok) return answerBy;
  if (answerBy.value < reportedOn.value) return refuse({ code: 'audit/answer-before-report' });
  return ok({
    ...{ title: title.value, auditors: auditors.value, purpose: purpose.value },
    ...{ judgement: judgement.value, diaryNumber: diaryNumber.value },
    ...{ reportedOn: reportedOn.value, answerBy: answerBy.value },
  });
}
