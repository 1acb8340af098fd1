import type {
  NoticeDetails,
  DispatchLine,
  GivenAnswer,
  LogLine,
  NoticeSummary,
  SentPlan,
} from '../../application/noticePages';
import type { CaseFile } from '../../application/rows';
import type { DispatchRow } from '../../lists/dispatches.list';
import type { EventRow } from '../../lists/events.list';
import type { SafetyNoticeRow } from '../../lists/safetyNotices.list';
import { dayOf } from '../../text/dates';

export type Stored<Row> = Row & { readonly Id: number };

/** The columns a list of notices needs: none of the long texts. */
export const summaryColumns = [
  'Id',
  'NoticeKey',
  'Title',
  'Status',
  'ReceivedAt',
  'Sender',
  'Manufacturer',
  'Risk',
  'ReceiveBy',
  'HandleBy',
  'Recipients',
  'Answered',
  'Complete',
  'Undelivered',
  'NeedsHelp',
  'Source',
  'MessageKind',
  'ReplyDue',
  'ClosedAt',
  'RelatedTo',
  'Revision',
] as const;

/** A notice's row as the list shows it. */
export function toSummary(row: Stored<SafetyNoticeRow>): NoticeSummary {
  return {
    itemId: row.Id,
    key: row.NoticeKey,
    title: row.Title,
    manufacturer: row.Manufacturer ?? '',
    sender: row.Sender ?? '',
    status: row.Status,
    receivedAt: row.ReceivedAt,
    recipients: row.Recipients ?? 0,
    answered: row.Answered ?? 0,
    complete: row.Complete ?? 0,
    undelivered: row.Undelivered ?? 0,
    needsHelp: row.NeedsHelp ?? 0,
    source: row.Source ?? 'mail',
    kind: row.MessageKind ?? 'newNotice',
    replyDue: row.ReplyDue ?? 'none',
    ...(row.ClosedAt ? { closedAt: row.ClosedAt } : {}),
    ...(row.RelatedTo ? { relatedTo: row.RelatedTo } : {}),
    revision: row.Revision,
    ...(row.Risk ? { risk: row.Risk } : {}),
    ...(row.ReceiveBy ? { receiveBy: dayOf(row.ReceiveBy) } : {}),
    ...(row.HandleBy ? { handleBy: dayOf(row.HandleBy) } : {}),
  };
}

// The service alone writes these columns, from typed values: a cast is enough here.
const parsed = <T>(text: string | null, otherwise: T): T =>
  text ? (JSON.parse(text) as T) : otherwise;

const emptyCaseFile: CaseFile = {
  kind: { kind: 'newNotice', reasons: [] },
  likely: [],
  messages: [],
  replies: [],
  efforts: [],
  lettersSent: [],
};

const toPlan = (text: string): SentPlan => {
  const { units, informed, ...plan } = JSON.parse(text) as Omit<
    SentPlan,
    'unitKeys' | 'informedKeys'
  > & { readonly units: readonly string[]; readonly informed: readonly string[] };
  return { ...plan, unitKeys: units, informedKeys: informed };
};

/** A notice's row with everything that was read. */
export const toDetails = (row: Stored<SafetyNoticeRow>): NoticeDetails => ({
  ...toSummary(row),
  subject: row.Subject ?? '',
  fields: parsed(row.Fields, {}),
  documents: parsed(row.Documents, []),
  problems: parsed(row.Problems, []),
  edition: row.Edition ?? '',
  caseFile: parsed<CaseFile>(row.CaseFile, emptyCaseFile),
  ...(row.Plan ? { plan: toPlan(row.Plan) } : {}),
});

const answer = (at: string | null, by: string | null): GivenAnswer | undefined =>
  at ? { at, by: by ?? '' } : undefined;

const present = <T extends object>(
  values: T,
): { [Name in keyof T]?: Exclude<T[Name], null | undefined | ''> } => {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(kept) as {
    [Name in keyof T]?: Exclude<T[Name], null | undefined | ''>;
  };
};

/** A dispatch's row as the follow-up shows it. */
export const toLine = (row: DispatchRow): DispatchLine => ({
  key: row.DispatchKey,
  unitKey: row.UnitKey,
  unitName: row.Title,
  status: row.Status,
  receiveBy: dayOf(row.ReceiveBy),
  handleBy: dayOf(row.HandleBy),
  mode: row.Mode,
  reminders: row.Reminders ?? 0,
  ...present({
    administrationKey: row.Administration,
    postedAt: row.PostedAt,
    undelivered: row.UndeliveredReason,
    mailedTo: row.MailedTo,
    received: answer(row.ReceivedAt, row.ReceivedBy),
    handled: answer(row.HandledAt, row.HandledBy),
    notAffected: answer(row.NotAffectedAt, row.NotAffectedBy),
    items: row.Items,
    comment: row.Comment,
    remindedAt: row.RemindedAt,
    help: row.HelpAskedAt ? { at: row.HelpAskedAt, question: row.HelpQuestion ?? '' } : undefined,
    report: row.Report ? parsed<DispatchLine['report']>(row.Report, undefined) : undefined,
  }),
});

/** An event as the time line shows it. */
export const toLogLine = (row: Stored<EventRow>): LogLine => ({
  position: row.Id,
  stream: row.Stream,
  type: row.Type,
  at: row.At,
  actor: row.ActorName,
  payload: JSON.parse(row.Payload) as unknown,
});
