import * as React from 'react';
import type { WholeAssignment } from '../../../application/assignmentPages';
import type { RecordHappening } from '../../../application/casePages';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { Moment } from '../../parts/Moment';
import { tableStyles } from '../../parts/tableStyles';
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
  const classes = useStyles(tableStyles);
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
    <section aria-label={words.timeLine}>
      <SectionHeading>{words.timeLine}</SectionHeading>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {whole.timeLine.map((one) => {
          const what = about(one);
          return (
            <li key={one.sequence} style={{ overflowWrap: 'anywhere' }}>
              <span className={classes.under}>
                <Moment at={one.at} /> · {one.actor}
              </span>
              {words.events[one.type] ?? one.type}
              {what ? `: ${what}` : ''}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
