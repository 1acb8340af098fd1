import { ok, refuse, type Result } from '../../result';
import type { LocalDate } from '../../time';
import { actionOfKey } from '../audit';
import type { AuditRefusal } from '../auditRefusal';
import {
  longestAuditLine,
  maybeAuditPart,
  writtenAuditPart,
  writtenDay,
} from '../writtenAuditPart';
import { authorities, type NotificationFacts } from './authorityNotification';

/** What a form says of a notification; nothing is chosen until it is. */
export interface WrittenNotification extends Omit<NotificationFacts, 'authority'> {
  readonly authority: NotificationFacts['authority'] | '';
}

/**
 * What has to be known of a notification (AU-12): to whom, what and when. Diary number and deviation number may come
 * later: what happened is registered at once, and what is missing is seen. Refused for a day to come.
 */
export function checkNotification(
  written: WrittenNotification,
  today: LocalDate,
): Result<NotificationFacts, AuditRefusal> {
  const authority = authorities.find((one) => one === written.authority);
  if (!authority) return refuse({ code: 'audit/part-missing', part: 'authority' });
  const what = writtenAuditPart('what', written.what);
  if (!what.ok) return what;
  const notifiedOn = writtenDay('notifiedOn', written.notifiedOn);
  if (!notifiedOn.ok) return notifiedOn;
  if (notifiedOn.value > today) return refuse({ code: 'audit/day-ahead' });
  const diaryNumber = maybeAuditPart('diaryNumber', written.diaryNumber, longestAuditLine);
  if (!diaryNumber.ok) return diaryNumber;
  const deviation = maybeAuditPart('deviationNumber', written.deviationNumber, longestAuditLine);
  if (!deviation.ok) return deviation;
  const action = written.action.trim();
  if (action !== '' && !actionOfKey(action)) return refuse({ code: 'audit/action-missing' });
  return ok({
    ...{ authority, what: what.value, notifiedOn: notifiedOn.value, action },
    ...{ diaryNumber: diaryNumber.value, deviationNumber: deviation.value },
  });
}
