import * as React from 'react';
import type { AssignmentLine } from '../../../application/assignments/assignmentPages';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { MarkedWord } from '../../parts/MarkedWord';
import { lateMark } from '../../parts/marks';
import { dayMark } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';
import { isLate } from './filterAssignments';

/** When the next report is due, late ones by icon and word; the final day while nothing is under way. */
export function ReportDay({ line }: { readonly line: AssignmentLine }): JSX.Element {
  const { language, today } = useAssignments();
  const words = assignmentsTexts[language];
  const { nextReportOn, finalReportOn, overOn } = line;
  if (overOn !== undefined) return <>{words.overOn(overOn)}</>;
  if (nextReportOn === undefined)
    return <MarkedWord mark={dayMark}>{words.finalOn(finalReportOn)}</MarkedWord>;
  if (isLate(line, today))
    return (
      <MarkedWord mark={lateMark} strong>
        {words.lateOn(nextReportOn)}
      </MarkedWord>
    );
  const say = nextReportOn === finalReportOn ? words.finalOn : words.nextOn;
  return <MarkedWord mark={dayMark}>{say(nextReportOn)}</MarkedWord>;
}
