import type {
  AssignmentLine,
  OpenQuestionLine,
} from '../../application/assignments/assignmentPages';
import type { AssignmentQuestionRow } from '../../lists/assignmentQuestions.list';
import type { AssignmentRow } from '../../lists/assignments.list';
import { dayOf } from '../../text/dates';

/** The row of an assignment as pages and the bot show it. */
export const toAssignmentLine = (row: AssignmentRow): AssignmentLine => ({
  key: row.AssignmentKey,
  title: row.Title,
  groupKey: row.GroupKey,
  lagKey: row.LagKey,
  kind: row.Kind,
  status: row.Status,
  responsible: { id: row.ResponsibleId, name: row.ResponsibleName },
  finalReportOn: dayOf(row.FinalReportOn),
  reports: row.Reports,
  openQuestions: row.OpenQuestions,
  withoutFeedback: row.WithoutFeedback,
  ...(row.DiaryNumber ? { diaryNumber: row.DiaryNumber } : {}),
  ...(row.GivenAt ? { givenOn: dayOf(row.GivenAt) } : {}),
  ...(row.NextReportOn ? { nextReportOn: dayOf(row.NextReportOn) } : {}),
  ...(row.LastReportAt ? { lastReportOn: dayOf(row.LastReportAt) } : {}),
  ...(row.OverAt ? { overOn: dayOf(row.OverAt) } : {}),
});

/** The row of a question as the overview shows it. */
export const toQuestionLine = (row: AssignmentQuestionRow): OpenQuestionLine => ({
  key: row.QuestionKey,
  assignmentKey: row.AssignmentKey,
  groupKey: row.GroupKey,
  lagKey: row.LagKey,
  question: row.Question,
  askedOn: dayOf(row.AskedAt),
  askedBy: row.AskedByName,
});
