import {
  type Assignment,
  editionInForce,
  isOver,
  openQuestions,
  unansweredReports,
} from '../../domain/assignments/assignment';
import { nextReportOn } from '../../domain/assignments/reportDays';
import type { AssignmentQuestionRow } from '../../lists/assignmentQuestions.list';
import type { AssignmentRow } from '../../lists/assignments.list';

const line = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 255);

/** The row of an assignment as it stands (LS-09). */
export function toAssignmentRow(state: Assignment, revision: number): AssignmentRow {
  const { text, editions, reports } = state;
  const over = isOver(state);
  return {
    Title: line(text.title),
    AssignmentKey: state.key,
    GroupKey: state.groupKey,
    LagKey: state.lagKey,
    Kind: text.kind,
    Status: state.status,
    Progress: over ? 'over' : 'open',
    ResponsibleId: text.responsible.id,
    ResponsibleName: line(text.responsible.name),
    DiaryNumber: text.diaryNumber ?? null,
    ComesFrom: text.comesFrom ?? null,
    Edition: editionInForce(state)?.number ?? 0,
    GivenAt: editions[0]?.given.at ?? null,
    NextReportOn: nextReportOn(state) ?? null,
    FinalReportOn: text.finalReportOn,
    LastReportAt: reports[reports.length - 1]?.given.at ?? null,
    Reports: reports.length,
    OpenQuestions: over ? 0 : openQuestions(state).length,
    WithoutFeedback: over ? 0 : unansweredReports(state).length,
    OverAt: state.ended?.at ?? state.withdrawn?.at ?? null,
    Revision: revision,
  };
}

/** The rows of its questions (LS-07); one that nobody answered before the assignment was over is dropped. */
export const toQuestionRows = (
  state: Assignment,
  revision: number,
): readonly AssignmentQuestionRow[] =>
  state.questions.map(({ number, text, report, asked, answer }) => ({
    Title: line(text),
    QuestionKey: `${state.key}.${number}`,
    AssignmentKey: state.key,
    GroupKey: state.groupKey,
    LagKey: state.lagKey,
    Status: answer ? 'answered' : isOver(state) ? 'dropped' : 'open',
    Question: text,
    Report: report ?? null,
    AskedAt: asked.at,
    AskedByName: line(asked.by.name),
    Answer: answer?.text ?? null,
    AnsweredAt: answer?.at ?? null,
    AnsweredByName: answer ? line(answer.by.name) : null,
    CaseKey: answer?.caseKey ?? null,
    Revision: revision,
  }));
