import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { DispatchLine, NoticeDetails } from '../../application/noticePages';
import { mayBeReminded } from '../../domain/dispatches/reminders';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';

interface Props {
  readonly notice: NoticeDetails;
  readonly lines: readonly DispatchLine[];
  readonly onReminded: () => void;
}

/** Reminds those who have not answered, and only them; says how many it was. */
export function RemindSilent({ notice, lines, onReminded }: Props): JSX.Element | null {
  const { commands, language, me, today, announce } = usePage();
  const words = answerPageTexts[language];
  const [busy, setBusy] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const [trouble, setTrouble] = React.useState('');
  const silent = lines.filter((line) => mayBeReminded(line, today)).length;
  if (!me?.isCoordinator || notice.status !== 'dispatched' || silent === 0) return null;
  const remind = async (): Promise<void> => {
    setBusy(true);
    const outcome = await commands.remind(notice.key);
    setBusy(false);
    if (outcome.outcome !== 'done') {
      setTrouble(outcome.message ?? words.remindUncertain);
      return;
    }
    const { reminded, alreadyToday } = outcome.value;
    setTrouble('');
    setSaid(words.reminded(reminded, alreadyToday));
    announce(words.reminded(reminded, alreadyToday));
    onReminded();
  };
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }}>
      <DefaultButton
        disabled={busy}
        iconProps={{ iconName: 'Ringer' }}
        text={busy ? words.reminding : words.remind(silent)}
        onClick={() => void remind()}
      />
      {said !== '' && <span>{said}</span>}
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
    </div>
  );
}
