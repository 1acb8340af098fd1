import * as React from 'react';
import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import {
  contentOf,
  formOfContent,
  formOfMeeting,
  type MeetingForm,
  meetingOf,
  meetingTrouble,
  type StatementForm,
  statementTrouble,
} from './decisionForm';
import { MeetingFields } from './MeetingFields';
import { StatementFields } from './StatementFields';
import { useDecisionCapabilities } from './useDecisionCapabilities';
import { useDecisionCommand } from './useDecisionCommand';

interface Props {
  readonly whole: WholeDecision;
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Changes a statement before its matter is decided, or a record before it is reviewed. */
export function ChangeForm({ whole, kept, onDone, onCancel }: Props): JSX.Element {
  const { language, today } = useLsg();
  const words = decisionFormTexts[language];
  const record = whole.kind === 'decision' ? whole.decision : whole.statement;
  const [capabilities] = useDecisionCapabilities();
  const [form, setForm] = useDraft<StatementForm>(
    `${kept}/content`,
    formOfContent(record.body.key, record.content),
  );
  const [meetingForm, setMeeting] = useDraft<MeetingForm | undefined>(
    `${kept}/meeting`,
    whole.kind === 'decision' ? formOfMeeting(whole.decision.content) : undefined,
  );
  const ofStatement = useDecisionCommand(record.key, 'changeStatement');
  const ofRecord = useDecisionCommand(record.key, 'changeRecord');
  const command = whole.kind === 'decision' ? ofRecord : ofStatement;
  if (capabilities.status !== 'ready') return <Waiting />;
  const body = capabilities.value.bodies.find(({ key }) => key === record.body.key);
  if (!body) return <Waiting />;
  const content = contentOf(form, words.file);
  const meeting = meetingForm && meetingOf(meetingForm, content.proposal.trim());
  const trouble =
    statementTrouble(content, body, today) ??
    (meeting && meetingTrouble(meeting, { ...content, proposal: content.proposal.trim() }, today));
  const run = async (): Promise<void> => {
    const done = meeting
      ? await ofRecord.run({ content: { ...content, ...meeting } })
      : await ofStatement.run({ content });
    if (done) onDone(words.saved);
  };
  const label = whole.kind === 'decision' ? words.recordHeading : words.changeHeading;
  return (
    <ActionForm
      label={label}
      sentence={trouble ? `${words.left} ${refusalText(trouble, language)}` : words.sentenceChange}
      doIt={words.save}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      {meetingForm && (
        <MeetingFields
          {...{ form: meetingForm, proposal: content.proposal, statedOn: content.statedOn }}
          chair={record.signatories.chair}
          onChange={(some) => setMeeting({ ...meetingForm, ...some })}
        />
      )}
      <StatementFields
        {...{ form, body, trouble, bodies: [body], isNew: false }}
        onChange={(some) => setForm({ ...form, ...some })}
      />
    </ActionForm>
  );
}
