import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { DocumentComment } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useWork } from '../workContext';
import { useDocumentCommand } from './useDocumentCommand';

interface Props {
  readonly number: string;
  readonly comment: DocumentComment;
  readonly onDone: () => void;
}

type Outcome = 'taken' | 'declined';

/** Answers a comment: taken in, or not with a note on why; an answer may be given anew. */
export function AnswerComment({ number, comment, onDone }: Props): JSX.Element {
  const { language, announce } = useWork();
  const words = documentDraftTexts[language];
  const form = useOpenForm<Outcome>(`answer/${number}/${comment.id}`);
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const [note, setNote] = useDraft(`${form.draft}/note`, comment.answer?.note ?? '');
  const command = useDocumentCommand(number, 'answerComment', comment.id);
  const names = { taken: words.take, declined: words.decline };
  const close = (): void => {
    form.close();
    focusSoon('button');
  };
  const run = async (outcome: Outcome): Promise<void> => {
    if (!(await command.run({ id: comment.id, outcome, note }))) return;
    announce(words.answerSaved);
    close();
    onDone();
  };
  const { open } = form;
  return (
    <div ref={place}>
      {open ? (
        <ActionForm
          label={words.answerOn(names[open], comment.by.name)}
          sentence={words.takeSentence}
          doIt={words.saveAnswer}
          busy={command.busy}
          trouble={command.trouble?.message}
          onDo={() => void run(open)}
          onCancel={close}
        >
          <TextField
            label={open === 'declined' ? words.why : words.note}
            required={open === 'declined'}
            {...longText}
            value={note}
            onChange={(_, text) => setNote(text ?? '')}
          />
        </ActionForm>
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {(['taken', 'declined'] as const).map((outcome) => (
            <DefaultButton
              key={outcome}
              text={names[outcome]}
              ariaLabel={words.answerOn(names[outcome], comment.by.name)}
              onClick={() => {
                form.show(outcome);
                focusSoon('textarea');
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
