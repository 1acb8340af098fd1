import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { addDays, type LocalDate } from '../../../domain/time';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { swedishMoment } from '../../../text/swedishMoment';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { DayField } from '../../parts/DayField';
import { useShell } from '../../shell/shellContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposal: ShownProposal;
  readonly label: string;
  readonly kept: string;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

const usualTime = '16:00';
const usualDays = 7;

/** Opens a vote: when it closes, and who is away. */
export function OpenVoteForm({ proposal, label, kept, onDone, onCancel }: Props): JSX.Element {
  const { language, today } = useShell();
  const words = proposalPageTexts[language];
  const [day, setDay] = useDraft<LocalDate | ''>(
    `${kept}/day`,
    addDays(today, proposal.rules?.openDays ?? usualDays),
  );
  const [time, setTime] = useDraft(`${kept}/time`, usualTime);
  const [absent, setAbsent] = useDraft<readonly string[]>(`${kept}/absent`, []);
  const [isWrong, setIsWrong] = React.useState(false);
  const command = useRecordCommand('proposals', proposal.key, 'openVote');
  const run = async (): Promise<void> => {
    const closesAt = day === '' ? undefined : swedishMoment(day, time);
    setIsWrong(closesAt === undefined);
    if (closesAt !== undefined && (await command.run({ closesAt, absent }))) onDone(words.opened);
  };
  return (
    <ActionForm
      label={label}
      sentence={words.openSentence(proposal.groupName)}
      doIt={label}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={onCancel}
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        <DayField label={words.closesDay} value={day} earliest={today} onChange={setDay} />
        <TextField
          label={words.closesTime}
          required
          value={time}
          onChange={(_, text) => setTime(text ?? '')}
          {...(isWrong ? { errorMessage: words.timeInvalid } : {})}
          styles={{ root: { width: 110 } }}
        />
      </div>
      <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        <legend style={{ fontWeight: 600, padding: 0, marginBottom: 4 }}>{words.absent}</legend>
        <span>{words.absentHint}</span>
        {proposal.members.map(({ id, name, substitute }) => (
          <Checkbox
            key={id}
            label={substitute ? words.hasSubstitute(name, substitute) : name}
            checked={absent.includes(id)}
            onChange={(_, isAway) =>
              setAbsent((before) =>
                isAway ? [...before, id] : before.filter((other) => other !== id),
              )
            }
          />
        ))}
      </fieldset>
    </ActionForm>
  );
}
