import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { Answer } from '../../domain/dispatches/answerDispatch';
import { isSilent } from '../../domain/dispatches/dispatchStatus';
import { cardTexts } from '../../text/cardTexts';
import { useCommand } from '../hooks/useCommand';
import { useShell } from '../shell/shellContext';
import { Trouble } from '../parts/Trouble';
import type { DispatchLine } from '../../application/noticePages';
import { HandledForm } from './HandledForm';

interface Props {
  readonly line: DispatchLine;
  readonly onAnswered: () => void;
}

/** The card's answers, given on the page by the head of the department or the substitute. */
export function AnswerButtons({ line, onAnswered }: Props): JSX.Element {
  const { commands, language, texts, announce } = useShell();
  const [handling, setHandling] = React.useState(false);
  const command = useCommand<[Answer]>((id, answer) => commands.answer(id, line.key, answer));
  const words = cardTexts[language];
  const give = async (answer: Answer): Promise<void> => {
    if (await command.run(answer)) {
      setHandling(false);
      announce(texts.followUp.saved);
      onAnswered();
    }
  };
  const notAffected = line.notAffected !== undefined;
  return (
    <div
      role="group"
      aria-label={line.unitName}
      style={{ display: 'grid', gap: 8, padding: '4px 0 8px' }}
    >
      <span>{texts.followUp.own}</span>
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      {handling ? (
        <HandledForm
          busy={command.busy}
          onSend={(answer) => void give(answer)}
          onCancel={() => setHandling(false)}
        />
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {isSilent(line.status) && (
            <PrimaryButton
              disabled={command.busy}
              text={words.confirm}
              onClick={() => void give({ kind: 'received' })}
            />
          )}
          {!isSilent(line.status) && (
            <PrimaryButton
              disabled={command.busy}
              text={notAffected ? words.weAreAffected : words.handle}
              onClick={() => setHandling(true)}
            />
          )}
          {!notAffected && (
            <DefaultButton
              disabled={command.busy}
              text={words.notAffected}
              onClick={() => void give({ kind: 'notAffected' })}
            />
          )}
        </div>
      )}
    </div>
  );
}
