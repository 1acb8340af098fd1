import type { CaseLine } from '../../application/cases/casePages';
import type { CaseRow } from '../../lists/cases.list';
import { dayOf } from '../../text/dates';

const linesIn = (text: string | null): readonly string[] =>
  text ? text.split(/\r?\n/).filter((one) => one !== '') : [];

/** A row as pages and the bot show it. */
export const toCaseLine = (row: CaseRow): CaseLine => ({
  key: row.CaseKey,
  groupKey: row.GroupKey,
  title: row.Title,
  sender: row.Sender,
  origin: row.Origin,
  step: row.Step,
  status: row.Status,
  regulations: linesIn(row.Regulations),
  begunAt: row.BegunAt,
  begunBy: row.BegunByName,
  stepSince: row.StepSince,
  asked: linesIn(row.AskedInstances),
  unreadMails: row.UnreadMails ?? 0,
  ...(row.Phase ? { phase: row.Phase } : {}),
  ...(row.DiaryNumber ? { diaryNumber: row.DiaryNumber } : {}),
  ...(row.OfficialId ? { official: { id: row.OfficialId, name: row.OfficialName ?? '' } } : {}),
  ...(row.FollowUpOn ? { followUpOn: dayOf(row.FollowUpOn) } : {}),
  ...(row.AnswerBy ? { answerBy: dayOf(row.AnswerBy) } : {}),
  ...(row.Ending ? { ending: row.Ending } : {}),
  ...(row.ClosedAt ? { closedAt: row.ClosedAt } : {}),
});
