import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { DispatchLine } from '../../application/noticePages';
import type { Answer } from '../../domain/dispatches/answerDispatch';
import type { DispatchContent } from '../../domain/dispatches/dispatch';
import type { AnswerKind } from '../../domain/dispatches/openAnswers';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { answerTexts } from '../../text/answerTexts';
import { cardTexts } from '../../text/cardTexts';
import { useCommand } from '../hooks/useCommand';
import { useOpenForm } from '../hooks/useOpenForm';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { openAnswersOf } from './answerState';
import { HandlingForm } from './HandlingForm';
import { TextForm } from './TextForm';

/** What of a dispatch's content the forms ask by. */
export type Asked = Pick<DispatchContent, 'actions' | 'lots' | 'asksAboutPatients' | 'performedBy'>;

interface Props {
  readonly line: DispatchLine;
  readonly asked: Asked;
  /** The coordinator writes down what this person of the unit said. */
  readonly saidBy?: string;
  readonly onAnswered: () => void;
}

const formKinds: readonly AnswerKind[] = ['needsHelp', 'handled', 'closed'];

/** The card's answers, given on the page by whoever may answer for the unit. */
export function AnswerPanel({ line, asked, saidBy, onAnswered }: Props): JSX.Element | null {
  const { commands, language, texts, announce } = useShell();
  const forms = useOpenForm<AnswerKind>(`answer/${line.key}`);
  const command = useCommand<[Answer]>((id, answer) =>
    commands.answer(id, line.key, answer, saidBy),
  );
  const words = cardTexts[language];
  const kinds = openAnswersOf(line);
  if (kinds.length === 0) return null;
  const open = kinds.find((kind) => kind === forms.open);

  const titles: { readonly [K in AnswerKind]: string } = {
    received: words.confirm,
    notAffected: words.notAffected,
    begun: words.begin,
    needsHelp: words.askForHelp,
    handled: line.status === 'notAffected' ? words.weAreAffected : words.handle,
    closed: words.close,
  };
  const give = async (answer: Answer): Promise<void> => {
    if (!(await command.run(answer))) return;
    forms.close();
    announce(answerPageTexts[language].saved(line.unitName));
    onAnswered();
  };
  const press = (kind: AnswerKind): void => {
    if (kind === 'received' || kind === 'notAffected' || kind === 'begun') void give({ kind });
    else forms.show(kind);
  };
  const formOf: { readonly [K in AnswerKind]?: () => JSX.Element } = {
    handled: () => (
      <HandlingForm
        asked={asked}
        draft={forms.draft}
        busy={command.busy}
        onSend={(report) => void give({ kind: 'handled', ...report })}
        onCancel={forms.close}
      />
    ),
    needsHelp: () => (
      <TextForm
        draft={forms.draft}
        takesFocus={forms.isNew}
        label={answerTexts[language].question}
        missing={answerTexts[language].questionMissing}
        busy={command.busy}
        onSend={(question) => void give({ kind: 'needsHelp', question })}
        onCancel={forms.close}
      />
    ),
    closed: () => (
      <TextForm
        draft={forms.draft}
        takesFocus={forms.isNew}
        label={answerTexts[language].closingNote}
        busy={command.busy}
        onSend={(note) => void give({ kind: 'closed', note })}
        onCancel={forms.close}
      />
    ),
  };
  return (
    <div role="group" aria-label={line.unitName} style={{ display: 'grid', gap: 8 }}>
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      {open ? (
        formOf[open]?.()
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {kinds.map((kind, index) => {
            const Button = index === 0 ? PrimaryButton : DefaultButton;
            return (
              <Button
                key={kind}
                disabled={command.busy}
                text={titles[kind]}
                {...(formKinds.includes(kind) ? { 'aria-expanded': false } : {})}
                onClick={() => press(kind)}
              />
            );
          })}
        </div>
      )}
      {!open && command.busy && <span role="status">{texts.saving}</span>}
    </div>
  );
}
