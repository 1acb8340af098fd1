import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
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
  /** The heading it is about; the whole document when it is left out. */
  readonly section: string | undefined;
  readonly until: string;
  readonly onDone: () => void;
}

/** Says what one thinks of a section, or of the whole draft. */
export function GiveComment({ number, section, until, onDone }: Props): JSX.Element {
  const { language, announce } = useWork();
  const words = documentDraftTexts[language];
  const about = section ?? words.wholeDocument;
  const form = useOpenForm<'comment'>(`comment/${number}/${section ?? ''}`);
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const [text, setText] = useDraft(`${form.draft}/text`, '');
  const command = useDocumentCommand(number, 'giveComment', section);
  const close = (): void => {
    form.close();
    focusSoon('button');
  };
  const run = async (): Promise<void> => {
    if (!(await command.run({ text, ...(section ? { section } : {}) }))) return;
    announce(words.commented);
    close();
    onDone();
  };
  return (
    <div ref={place} style={{ margin: '4px 0 8px' }}>
      {form.open ? (
        <ActionForm
          label={words.commentOn(about)}
          sentence={words.commentSentence(until)}
          doIt={words.sendComment}
          busy={command.busy}
          trouble={command.trouble?.message}
          onDo={() => void run()}
          onCancel={close}
        >
          <TextField
            label={words.commentText}
            description={words.patients}
            required
            {...longText}
            value={text}
            onChange={(_, next) => setText(next ?? '')}
          />
        </ActionForm>
      ) : (
        <DefaultButton
          iconProps={{ iconName: 'Comment' }}
          text={section === undefined ? words.commentOn(about) : words.comment}
          ariaLabel={words.commentOn(about)}
          onClick={() => {
            form.show('comment');
            focusSoon('textarea');
          }}
        />
      )}
    </div>
  );
}
