import type { Basis, BasisAnswered } from '../domain/basis/basis';
import { answeredBy } from '../domain/basis/basisFacts';
import type { BasisQuestion } from '../domain/basis/basisForm';
import { openQuestions } from '../domain/basis/basis';
import type { Dispatch } from '../domain/dispatches/dispatch';
import { dispatchStatus } from '../domain/dispatches/dispatchStatus';
import { type Notice, senderLine } from '../domain/notices/notice';
import { replyKinds } from '../domain/notices/assessment';
import { valueOf } from '../domain/notices/noticeFields';
import type { DispatchRow } from '../lists/dispatches.list';
import type { InquiryRow } from '../lists/inquiries.list';
import type { SafetyNoticeRow } from '../lists/safetyNotices.list';

/** A text as one line: a single line of text in SharePoint holds 255 characters. */
export const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 255);
const lineOrNull = (text: string): string | null => line(text) || null;
/** Noon keeps the day in every time zone that SharePoint may show it in. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;
/** The day a date-only column holds. */
export const dayOfColumn = (moment: string): string => moment.slice(0, 10);

const replyDue = ({ assessment, replies }: Notice): SafetyNoticeRow['ReplyDue'] => {
  if (!assessment) return null;
  const [receipt, completion] = replyKinds.map(
    (kind) => assessment[`${kind}Reply`].wanted && !replies.some(({ reply }) => reply === kind),
  );
  if (receipt && completion) return 'both';
  if (receipt) return 'receipt';
  return completion ? 'completion' : 'none';
};

/** What of a case has no column of its own: read by the page of the case only. */
export type CaseFile = Pick<
  Notice,
  | 'kind'
  | 'likely'
  | 'link'
  | 'messages'
  | 'filedUnder'
  | 'supersedes'
  | 'supersededBy'
  | 'assessment'
  | 'replies'
  | 'chiefPhysician'
  | 'handOver'
  | 'publication'
  | 'efforts'
  | 'lettersSent'
  | 'ended'
>;

// The column holds 63,999 characters, and anybody may write to the mailbox: all are in the log, the latest on the page.
const mostMessages = 30;

const caseFileOf = (notice: Notice): CaseFile => ({
  kind: notice.kind,
  likely: notice.likely,
  messages: notice.messages.slice(-mostMessages),
  replies: notice.replies,
  efforts: notice.efforts,
  lettersSent: notice.lettersSent,
  ...(notice.link ? { link: notice.link } : {}),
  ...(notice.filedUnder ? { filedUnder: notice.filedUnder } : {}),
  ...(notice.supersedes ? { supersedes: notice.supersedes } : {}),
  ...(notice.supersededBy ? { supersededBy: notice.supersededBy } : {}),
  ...(notice.assessment ? { assessment: notice.assessment } : {}),
  ...(notice.chiefPhysician ? { chiefPhysician: notice.chiefPhysician } : {}),
  ...(notice.handOver ? { handOver: notice.handOver } : {}),
  ...(notice.publication ? { publication: notice.publication } : {}),
  ...(notice.ended ? { ended: notice.ended } : {}),
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The row of a notice, but for the counts, which follow from its dispatches. */
export type NoticeRow = Omit<
  SafetyNoticeRow,
  'Answered' | 'Complete' | 'Undelivered' | 'NeedsHelp'
>;

/** The row of a notice as its stream tells it. */
export function toNoticeRow(notice: Notice, revision: number): NoticeRow {
  const { plan, fields, sender } = notice;
  const product = plan?.title ?? valueOf(fields, 'productName');
  return {
    NoticeKey: notice.key,
    Title: line(product || notice.subject) || notice.key,
    Status: notice.status,
    ReceivedAt: notice.receivedAt,
    Sender: lineOrNull(senderLine(sender)),
    Subject: lineOrNull(notice.subject),
    Manufacturer: lineOrNull(plan?.manufacturer ?? valueOf(fields, 'manufacturer')),
    FsnReference: lineOrNull(valueOf(fields, 'fsnReference')),
    Source: notice.source,
    MessageKind: notice.kind.kind,
    Edition: notice.edition,
    ProductKind: notice.assessment?.productKind ?? null,
    Contract: notice.assessment?.contract ?? null,
    RelatedTo: notice.filedUnder ?? notice.supersededBy ?? notice.supersedes ?? null,
    ReplyDue: replyDue(notice),
    ClosedAt: notice.ended?.at ?? null,
    PublishedFrom: notice.publication ? noonOf(notice.publication.from) : null,
    PublishedUntil: notice.publication ? noonOf(notice.publication.until) : null,
    Headline: notice.publication ? line(notice.publication.headline) : null,
    Meaning: notice.publication?.meaning ?? null,
    Minutes: sum(notice.efforts.map(({ minutes }) => minutes)) || null,
    Cost: sum(notice.efforts.map(({ amount }) => amount)) || null,
    MessageId: lineOrNull(notice.messageId ?? ''),
    Fingerprint: notice.fingerprint ?? null,
    CaseFile: JSON.stringify(caseFileOf(notice)),
    Risk: plan?.risk ?? null,
    ReceiveBy: plan ? noonOf(plan.receiveBy) : null,
    HandleBy: plan ? noonOf(plan.handleBy) : null,
    Recipients: plan ? plan.units.length : null,
    Fields: JSON.stringify(fields),
    Documents: JSON.stringify(notice.documents),
    Problems: notice.problems.length > 0 ? JSON.stringify(notice.problems) : null,
    Plan: plan
      ? JSON.stringify({
          ...plan,
          units: plan.units.map(({ key }) => key),
          informed: (plan.informed ?? []).map(({ key }) => key),
        })
      : null,
    Revision: revision,
  };
}

/** The row of a dispatch. */
export function toDispatchRow(dispatch: Dispatch, revision: number): DispatchRow {
  const { unit, content, delivery, received, handled, notAffected, help, reminders } = dispatch;
  const answered = handled ?? dispatch.closingNote;
  const { by: _by, at: _at, items: _items, comment: _comment, ...report } = handled ?? {};
  return {
    DispatchKey: dispatch.key,
    Title: line(unit.name),
    NoticeKey: dispatch.noticeKey,
    UnitKey: unit.key,
    Administration: unit.parentKey ?? null,
    Mode: dispatch.mode,
    Status: dispatchStatus(dispatch),
    ChannelId: unit.channel?.channelId ?? null,
    PostedAt: delivery.state === 'posted' || delivery.state === 'mailed' ? delivery.at : null,
    UndeliveredReason: delivery.state === 'undelivered' ? delivery.reason : null,
    MailedTo:
      (delivery.state === 'undelivered' && delivery.mailedTo) ||
      (delivery.state === 'mailed' && delivery.to) ||
      null,
    ReceivedAt: received?.at ?? null,
    ReceivedBy: received ? line(received.saidBy ?? received.by.name) : null,
    HandledAt: answered?.at ?? null,
    HandledBy: answered ? line(answered.saidBy ?? answered.by.name) : null,
    HelpAskedAt: help?.at ?? null,
    HelpQuestion: help?.question ?? null,
    Report: JSON.stringify(report),
    Reminders: reminders.length,
    RemindedAt: reminders[reminders.length - 1]?.at ?? null,
    Content: JSON.stringify(content),
    NotAffectedAt: notAffected?.at ?? null,
    NotAffectedBy: notAffected ? line(notAffected.saidBy ?? notAffected.by.name) : null,
    Items: handled?.items ?? null,
    Comment: handled?.comment || dispatch.closingNote?.note || null,
    ReceiveBy: noonOf(content.receiveBy),
    HandleBy: noonOf(content.handleBy),
    Revision: revision,
  };
}

const inquiryStatus = (basis: Basis, question: BasisQuestion): InquiryRow['Status'] => {
  if (basis.answers[question.key]) return 'answered';
  return openQuestions(basis).includes(question) ? 'waiting' : 'notAsked';
};

// Who wrote an answer down for somebody else, and that it replaced another, have no column.
const keptAnswer = ({ answer, by, saidBy, corrected }: BasisAnswered) => ({
  answer,
  ...(saidBy ? { writtenBy: by.name } : {}),
  ...(corrected ? { corrected } : {}),
});

/** The rows of a basis, one a question (B1-02 … B1-07). */
export function toInquiryRows(basis: Basis, revision: number): readonly InquiryRow[] {
  return basis.questions.map((question) => {
    const given = basis.answers[question.key];
    const delivery = basis.deliveries[question.party];
    return {
      InquiryKey: `${basis.noticeKey}/${question.key}`,
      Title: line(question.question),
      NoticeKey: basis.noticeKey,
      FormRow: question.row,
      Party: question.party,
      Status: inquiryStatus(basis, question),
      Hit: given?.answer.hit ?? null,
      SearchWords: given?.answer.searchWords ?? null,
      ContractNumber: given?.answer.contractNumber ?? null,
      Answer: given ? JSON.stringify(keptAnswer(given)) : null,
      AnsweredBy: given ? line(answeredBy(given)) : null,
      AnsweredAt: given?.at ?? null,
      Definition: JSON.stringify({
        ...question,
        partyName: basis.parties.find(({ key }) => key === question.party)?.name ?? '',
      }),
      Delivery: delivery ? JSON.stringify(delivery) : null,
      Revision: revision,
    };
  });
}
