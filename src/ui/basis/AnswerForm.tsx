import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { BasisLine } from '../../application/basisPages';
import type { BasisAnswer } from '../../domain/basis/basis';
import { checkAnswer } from '../../domain/basis/checkAnswer';
import { basisTexts } from '../../text/basisTexts';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { refusalText } from '../../text/refusalTexts';
import { useCommand } from '../hooks/useCommand';
import { useDraft } from '../hooks/useDraft';
import { FieldTrouble } from '../parts/FieldTrouble';
import { Trouble } from '../parts/Trouble';
import { KeptFiles } from '../parts/KeptFiles';
import { useShell } from '../shell/shellContext';
import { answerOf, draftOf } from './answerDraft';
import { AnswerFields } from './AnswerFields';

interface Props {
  readonly noticeKey: string;
  readonly line: BasisLine;
  /** The coordinator writes down what somebody of the party said, and says who. */
  readonly onBehalf: boolean;
  /** The name its draft is kept by. */
  readonly draft: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** An answer to a question of Bilaga 1, given or corrected on the page. */
export function AnswerForm(props: Props): JSX.Element {
  const { noticeKey, line, onBehalf, onSaved, onCancel } = props;
  const { commands, language, texts, announce } = useShell();
  const words = basisPageTexts[language];
  const { question, partyName, given } = line;
  const [draft, setDraft] = useDraft(props.draft, {
    ...draftOf(given?.answer ?? {}),
    saidBy: onBehalf && given?.writtenBy ? given.by : '',
  });
  const { saidBy, ...answer } = draft;
  const [tried, setTried] = React.useState(false);
  const command = useCommand<[BasisAnswer, string | undefined]>((id, wanted, by) =>
    commands.answerBasis(id, noticeKey, question.key, wanted, by),
  );
  const checked = checkAnswer(question, answerOf(answer));
  const isUnnamed = onBehalf && saidBy.trim() === '';
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!checked.ok || isUnnamed) return;
    if (!(await command.run(checked.value, onBehalf ? saidBy.trim() : undefined))) return;
    announce(words.saved(partyName));
    onSaved();
  };
  return (
    <form
      onSubmit={(event) => void send(event)}
      noValidate
      aria-label={question.question}
      style={{ display: 'grid', gap: 12, maxWidth: 480, padding: '4px 0 12px' }}
    >
      {onBehalf && (
        <TextField
          label={words.saidBy}
          description={words.saidByHint(partyName)}
          required
          value={saidBy}
          onChange={(_, name) => setDraft({ ...draft, saidBy: name ?? '' })}
          {...(tried && isUnnamed ? { errorMessage: words.saidByMissing } : {})}
        />
      )}
      <AnswerFields
        question={question}
        draft={answer}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <KeptFiles
        keep={(file) => commands.keepBasisFile(noticeKey, question.key, file)}
        words={words}
        names={draft.attachments}
        onChange={(attachments) => setDraft((before) => ({ ...before, attachments }))}
      />
      {tried && !checked.ok && (
        <FieldTrouble>{refusalText(checked.refusal, language)}</FieldTrouble>
      )}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton
          type="submit"
          disabled={command.busy}
          text={command.busy ? texts.saving : basisTexts[language].send}
        />
        <DefaultButton disabled={command.busy} onClick={onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}
