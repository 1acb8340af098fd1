import * as React from 'react';
import type { OfficialStatement } from '../../../domain/decisions/officialStatement';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { propositionText } from '../../../text/papers/decisionPapers';
import { nameWithParty } from '../../../domain/decisions/decision';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { useLsg } from '../lsgContext';
import { type MeetingForm, meetingOf, meetingTrouble } from './decisionForm';
import { MeetingFields } from './MeetingFields';
import { useDecisionCapabilities } from './useDecisionCapabilities';
import { useDecisionCommand } from './useDecisionCommand';

interface Props {
  readonly statement: OfficialStatement;
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Records what the meeting decided; the decision opens under its paragraph (DE-01, DE-05, DE-06). */
export function RecordForm({ statement, kept, onDone, onCancel }: Props): JSX.Element {
  const { language, today, go } = useLsg();
  const words = decisionFormTexts[language];
  const { content, signatories, body } = statement;
  const { chair } = signatories;
  const [capabilities] = useDecisionCapabilities();
  const known =
    capabilities.status === 'ready'
      ? capabilities.value.bodies.find(({ key }) => key === body.key)
      : undefined;
  const [form, setForm] = useDraft<MeetingForm>(`${kept}/meeting`, {
    ...{ outcome: 'carried', decision: '', meetingDay: today, attendance: '', reservations: '' },
    proposition: propositionText(chair, 'carried', language),
    adjusters: (known?.adjusters ?? []).map(nameWithParty).join('\n'),
  });
  const [recorded, setRecorded] = React.useState<string>();
  const command = useDecisionCommand(statement.key, 'recordDecision', setRecorded);
  React.useEffect(() => {
    if (recorded === undefined) return;
    onDone(words.recorded);
    if (recorded !== statement.key) go({ tab: 'beslut', key: recorded }, true);
    // Once for each record: the functions are new each time the page is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [recorded]);
  const meeting = meetingOf(form, content.proposal);
  const trouble = meetingTrouble(meeting, content, today);
  return (
    <ActionForm
      label={words.record}
      sentence={trouble ? `${words.left} ${refusalText(trouble, language)}` : words.recordSentence}
      doIt={words.record}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void command.run(meeting)}
      onCancel={onCancel}
    >
      <MeetingFields
        {...{ form, chair, proposal: content.proposal, statedOn: content.statedOn }}
        onChange={(some) => setForm({ ...form, ...some })}
      />
    </ActionForm>
  );
}
