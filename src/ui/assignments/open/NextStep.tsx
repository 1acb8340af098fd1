import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { WholeAssignment } from '../../../application/assignments/assignmentPages';
import { editionInForce } from '../../../domain/assignments/assignment';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import type { Language } from '../../../text/language';
import { SectionHeading } from '../../basis/SectionHeading';
import { Trouble } from '../../parts/Trouble';
import { useAssignments } from '../assignmentsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import { type AssignmentFormName, formOfTask, type SectionProps } from './sectionProps';
import { StepForms } from './StepForms';

/** What the next step is, or what is waited for, in a sentence. */
function sentence(whole: WholeAssignment, language: Language): string {
  const { steps, waits } = assignmentsTexts[language];
  const { next, assignment, lag } = whole;
  const day = whole.nextReportOn ?? assignment.text.finalReportOn;
  if (next === 'report' || next === 'reportFinally') return steps[next](day);
  if (next !== undefined) return steps[next];
  const { status } = assignment;
  if (status === 'given' || status === 'askedBack') return waits[status](lag);
  return status === 'accepted' ? waits.accepted(lag, day) : waits[status];
}

/** The other ways on, for who has them. */
function otherForms({ assignment, rights, next }: WholeAssignment): readonly AssignmentFormName[] {
  const { status } = assignment;
  const isGiven = status === 'given' || status === 'askedBack' || status === 'accepted';
  const forms: readonly (AssignmentFormName | false)[] = [
    rights.leads && status === 'finallyReported' && next !== 'judgeFinal' && 'endAssignment',
    rights.leads && status === 'finallyReported' && 'sendBackReport',
    rights.accepts && (status === 'given' || status === 'askedBack') && 'askBack',
    rights.reports && status === 'accepted' && next !== 'report' && 'giveReport',
    rights.reports && status === 'accepted' && next !== 'reportFinally' && 'giveFinalReport',
    rights.leads && status === 'draft' && 'rewriteAssignment',
    rights.leads && isGiven && 'changeAssignment',
    rights.leads && status !== 'ended' && status !== 'withdrawn' && 'withdrawAssignment',
  ];
  return forms.flatMap((form) => (form === false ? [] : [form]));
}

/** The one next step for who looks as a button, and below it the other ways on (LS-06 … LS-08). */
export function NextStep(props: SectionProps): JSX.Element {
  const { whole, open, onOpen, onDone } = props;
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  const forms = assignmentFormTexts[language];
  const { tasks } = assignmentTexts[language];
  const { next, assignment } = whole;
  const accept = useRecordCommand('assignments', assignment.key, 'acceptAssignment');
  const names: { readonly [form: string]: string } = {
    giveAssignment: forms.give,
    endAssignment: forms.end,
    sendBackReport: forms.sendBack,
    askBack: forms.askBack,
    giveReport: forms.report,
    giveFinalReport: forms.finalReport,
    rewriteAssignment: forms.rewrite,
    changeAssignment: forms.change,
    withdrawAssignment: forms.withdraw,
  };
  const takeOn = async (): Promise<void> => {
    const edition = editionInForce(assignment)?.number ?? 1;
    if (await accept.run({ edition })) onDone(forms.accepted);
  };
  const go = (): void => {
    const form = next && formOfTask(next, whole);
    if (form) onOpen(form);
    else void takeOn();
  };
  return (
    <section aria-label={words.next}>
      <SectionHeading>{words.next}</SectionHeading>
      <p style={{ margin: '0 0 8px', maxWidth: 640 }}>{sentence(whole, language)}</p>
      {accept.trouble && <Trouble>{accept.trouble.message}</Trouble>}
      {open !== undefined && open in names ? (
        <>
          <h4 style={{ margin: '8px 0 0', fontWeight: 600 }}>{names[open]}</h4>
          <StepForms {...props} />
        </>
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {next && <PrimaryButton text={tasks[next]} disabled={accept.busy} onClick={go} />}
          {otherForms(whole).map((form) => (
            <DefaultButton key={form} text={names[form] ?? form} onClick={() => onOpen(form)} />
          ))}
        </div>
      )}
    </section>
  );
}
