import type { Dispatch } from '../domain/dispatches/dispatch';
import { dispatchStatus } from '../domain/dispatches/dispatchStatus';
import type { Notice } from '../domain/notices/notice';
import { valueOf } from '../domain/notices/noticeFields';
import type { DispatchRow } from '../lists/dispatches.list';
import type { SafetyNoticeRow } from '../lists/safetyNotices.list';

// A single line of text in SharePoint holds 255 characters.
const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 255);
const lineOrNull = (text: string): string | null => line(text) || null;
const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** The row of a notice, but for the counts, which follow from its dispatches. */
export function toNoticeRow(notice: Notice, revision: number): SafetyNoticeRow {
  const { plan, fields, sender } = notice;
  const product = plan?.title ?? valueOf(fields, 'productName');
  return {
    NoticeKey: notice.key,
    Title: line(product || notice.subject) || notice.key,
    Status: notice.status,
    ReceivedAt: notice.receivedAt,
    Sender: lineOrNull(sender.name ? `${sender.name} <${sender.address}>` : sender.address),
    Subject: lineOrNull(notice.subject),
    Manufacturer: lineOrNull(plan?.manufacturer ?? valueOf(fields, 'manufacturer')),
    FsnReference: lineOrNull(valueOf(fields, 'fsnReference')),
    Risk: plan?.risk ?? null,
    ReceiveBy: plan ? noonOf(plan.receiveBy) : null,
    HandleBy: plan ? noonOf(plan.handleBy) : null,
    Recipients: plan ? plan.units.length : null,
    Answered: plan ? 0 : null,
    Complete: plan ? 0 : null,
    Undelivered: plan ? 0 : null,
    Fields: JSON.stringify(fields),
    Documents: JSON.stringify(notice.documents),
    Problems: notice.problems.length > 0 ? JSON.stringify(notice.problems) : null,
    Plan: plan ? JSON.stringify({ ...plan, units: plan.units.map(({ key }) => key) }) : null,
    Revision: revision,
  };
}

/** The row of a dispatch. */
export function toDispatchRow(dispatch: Dispatch, revision: number): DispatchRow {
  const { unit, content, delivery, received, handled, notAffected } = dispatch;
  return {
    DispatchKey: dispatch.key,
    Title: line(unit.name),
    NoticeKey: dispatch.noticeKey,
    UnitKey: unit.key,
    Administration: unit.parentKey ?? null,
    Status: dispatchStatus(dispatch),
    ChannelId: unit.channel?.channelId ?? null,
    PostedAt: delivery.state === 'posted' ? delivery.at : null,
    UndeliveredReason: delivery.state === 'undelivered' ? delivery.reason : null,
    MailedTo: (delivery.state === 'undelivered' && delivery.mailedTo) || null,
    ReceivedAt: received?.at ?? null,
    ReceivedBy: received ? line(received.by.name) : null,
    HandledAt: handled?.at ?? null,
    HandledBy: handled ? line(handled.by.name) : null,
    NotAffectedAt: notAffected?.at ?? null,
    NotAffectedBy: notAffected ? line(notAffected.by.name) : null,
    Items: handled?.items ?? null,
    Comment: handled?.comment || null,
    ReceiveBy: noonOf(content.receiveBy),
    HandleBy: noonOf(content.handleBy),
    Revision: revision,
  };
}
