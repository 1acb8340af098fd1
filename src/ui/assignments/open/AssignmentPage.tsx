import * as React from 'react';
import type {
  AssignmentDesk,
  WholeAssignment,
} from '../../../application/assignments/assignmentPages';
import { assignmentStream } from '../../../domain/assignments/assignment';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { ChainSection } from '../../chain/ChainSection';
import { PageHeading } from '../../documentWork/PageHeading';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useOpenForm } from '../../hooks/useOpenForm';
import { MarkedWord } from '../../parts/MarkedWord';
import { lateMark } from '../../parts/marks';
import { statusMarks } from '../assignmentMarks';
import { useAssignments } from '../assignmentsContext';
import { AssignmentTimeLine } from './AssignmentTimeLine';
import { NextStep } from './NextStep';
import type { AssignmentFormName, SectionProps } from './sectionProps';
import { TextOfAssignment } from './TextOfAssignment';
import { WorkOfAssignment } from './WorkOfAssignment';

interface Props {
  readonly whole: WholeAssignment;
  readonly desk: AssignmentDesk;
  readonly onChanged: () => void;
}

/** An assignment: how it stands, the next step, what has come of it, and what it says (LS-06 … LS-08). */
export function AssignmentPage({ whole, desk, onChanged }: Props): JSX.Element {
  const { language, today, announce, reader } = useAssignments();
  const words = assignmentsTexts[language];
  const { statuses } = assignmentTexts[language];
  const { assignment, nextReportOn, group, lag } = whole;
  const { key, text, status } = assignment;
  const form = useOpenForm<AssignmentFormName>(`assignments/${key}`);
  const [article, focusSoon] = useFocusSoon<HTMLElement>();
  const section: SectionProps = {
    ...{ whole, desk, open: form.open },
    onOpen: (name) => {
      form.show(name);
      focusSoon('form textarea, form input, form button');
    },
    onClose: () => {
      form.close();
      focusSoon('h2');
    },
    onDone: (said) => {
      form.close();
      announce(said);
      onChanged();
      focusSoon('h2');
    },
  };
  return (
    <article ref={article} aria-label={key}>
      <PageHeading number={key}>{text.title}</PageHeading>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 16px' }}>
        <MarkedWord mark={statusMarks[status]} strong>
          {statuses[status]}
        </MarkedWord>
        {nextReportOn !== undefined && nextReportOn < today && (
          <MarkedWord mark={lateMark} strong>
            {words.lateOn(nextReportOn)}
          </MarkedWord>
        )}
        <span>
          {group} → {lag}
        </span>
      </div>
      <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <NextStep {...section} />
        <WorkOfAssignment {...section} />
        <TextOfAssignment whole={whole} />
        <ChainSection recordRef={assignmentStream(key)} pagesPath={reader.pagesPath} />
        <AssignmentTimeLine whole={whole} />
      </div>
    </article>
  );
}
