import { type Decision, decisionStage, documentNumberOf } from '../../domain/decisions/decision';
import { adjustDue, announceDue } from '../../domain/decisions/decisionDays';
import { decisionStream, paragraphOf } from '../../domain/decisions/decisionKey';
import { nextReminder } from '../../domain/decisions/decisionReminders';
import type { OfficialStatement, StatementContent } from '../../domain/decisions/officialStatement';
import type { DecisionSettings } from '../../domain/groups/collaborationSettings';
import { isRecordRef, type RecordRef } from '../../domain/records/recordRef';
import type { DecisionRow } from '../../lists/decisions.list';
import type { RecordLinkRow } from '../../lists/recordLinks.list';
import { toRecordLinkRow } from '../records/recordLinks';
import { line, noonOf } from '../rows';

const dayOrNull = (day: string | undefined): string | null =>
  day === undefined ? null : noonOf(day);

const saidBy = (content: StatementContent) => ({
  Title: line(content.title),
  DiaryNumber: content.diaryNumber,
  DocumentNumber: documentNumberOf(content),
  OfficialName: line(content.official.name),
  OfficialUnit: line(content.official.unit),
  StatedOn: noonOf(content.statedOn),
  CaseKey: content.caseKey ?? null,
  ProposalKey: content.proposalKey ?? null,
  Recipients: content.recipients.length,
});

const yearOf = (key: string): number => Number(key.split('-')[1]);

/** The row of a statement; once its matter is decided the decision has a row of its own. */
export const toStatementRow = (statement: OfficialStatement, revision: number): DecisionRow => ({
  DecisionKey: statement.key,
  Paragraph: null,
  BodyKey: statement.body.key,
  BodyName: line(statement.body.name),
  DecisionYear: yearOf(statement.key),
  ParagraphNumber: null,
  Stage: statement.decided === undefined ? 'prepared' : 'decided',
  Outcome: null,
  DecisionText: null,
  ...saidBy(statement.content),
  ...{ MeetingDay: null, AdjustBy: null, AdjustedOn: null },
  ...{ AnnounceBy: null, AnnouncedOn: null, AppealEnds: null },
  Acknowledged: 0,
  RemindOn: null,
  StatementKey: null,
  BecameDecision: statement.decisionKey ?? null,
  Revision: revision,
});

/** The row of a decision, with the days that are known (DE-01 … DE-12, X-26). */
export function toDecisionRow(
  decision: Decision,
  revision: number,
  settings: DecisionSettings,
): DecisionRow {
  const { key, body, content, adjusted, announced, receipts } = decision;
  return {
    DecisionKey: key,
    Paragraph: paragraphOf(key),
    BodyKey: body.key,
    BodyName: line(body.name),
    DecisionYear: decision.year,
    ParagraphNumber: decision.number,
    Stage: decisionStage(decision),
    Outcome: content.outcome,
    DecisionText: content.decision,
    ...saidBy(content),
    MeetingDay: noonOf(content.meetingDay),
    AdjustBy: noonOf(adjustDue(content.meetingDay, settings)),
    AdjustedOn: dayOrNull(adjusted?.on),
    AnnounceBy: dayOrNull(adjusted && announceDue(adjusted.on, settings)),
    AnnouncedOn: dayOrNull(announced?.on),
    AppealEnds: dayOrNull(announced?.appealEnds),
    Acknowledged: receipts.filter(({ acknowledged }) => acknowledged !== undefined).length,
    RemindOn: dayOrNull(nextReminder(decision, settings)),
    StatementKey: decision.statementKey,
    BecameDecision: null,
    Revision: revision,
  };
}

const decisionRef = (key: string): RecordRef => decisionStream(key) as RecordRef;

/** What a statement or a decision says of where it comes from: it answers a proposal, and concerns a case. */
function originRows(
  key: string,
  fromTitle: string,
  { caseKey, proposalKey }: StatementContent,
  revision: number,
): readonly RecordLinkRow[] {
  const from = decisionRef(key);
  const [answered, concerned] = [`proposal/${proposalKey ?? ''}`, `case/${caseKey ?? ''}`];
  return [
    ...(isRecordRef(answered)
      ? [toRecordLinkRow({ from, meaning: 'answers', to: answered, fromTitle }, revision)]
      : []),
    ...(isRecordRef(concerned)
      ? [toRecordLinkRow({ from, meaning: 'concerns', to: concerned, fromTitle }, revision)]
      : []),
  ];
}

export const statementLinks = (
  { key, content }: OfficialStatement,
  revision: number,
): readonly RecordLinkRow[] => originRows(key, `${key} ${content.title}`, content, revision);

/** The links of a decision: to its statement, and to what that came from. */
export function decisionLinks(decision: Decision, revision: number): readonly RecordLinkRow[] {
  const { key, content, statementKey } = decision;
  const fromTitle = `${paragraphOf(key)} ${content.title}`;
  return [
    toRecordLinkRow(
      {
        from: decisionRef(key),
        meaning: 'comesFrom',
        to: decisionRef(statementKey),
        fromTitle,
        toTitle: `${statementKey} ${content.title}`,
      },
      revision,
    ),
    ...originRows(key, fromTitle, content, revision),
  ];
}
