import * as React from 'react';
import type { WholeAssignment } from '../../../application/assignments/assignmentPages';
import type { RecordHappening } from '../../../application/cases/casePages';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { TimeLine } from '../../parts/TimeLine';
import { useAssignments } from '../assignmentsContext';

interface Told {
  readonly reason?: string;
  readonly day?: string;
  readonly isFinal?: boolean;
  readonly number?: number;
  readonly report?: number;
  readonly question?: number | string;
  readonly edition?: number;
  readonly to?: string;
}

/** Who did what when, oldest first. */
export function AssignmentTimeLine({ whole }: { readonly whole: WholeAssignment }): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  const about = ({ type, payload }: RecordHappening): string | undefined => {
    const {
      reason,
      day,
      isFinal,
      number = 0,
      report = 0,
      question,
      edition = 0,
      to,
    } = payload as Told;
    switch (type) {
      case 'reportGiven':
        return isFinal ? words.finalReport : words.report(number);
      case 'feedbackGiven':
        return words.report(report);
      case 'questionAnswered':
        return words.question(Number(question));
      case 'assignmentAccepted':
      case 'copyKept':
        return words.shownEdition(edition);
      case 'reportReminded':
        return words.nextOn(day ?? '');
      case 'letterMailed':
        return to;
      default:
        // Why a card did not arrive is a code of ours.
        return type === 'cardUndelivered' ? undefined : reason;
    }
  };
  return (
    <TimeLine
      heading={words.timeLine}
      happenings={whole.timeLine}
      events={words.events}
      about={about}
    />
  );
}
