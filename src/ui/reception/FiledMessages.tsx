import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { FiledMessage } from '../../domain/notices/incoming';
import type { NoticeDetails, NoticeFile } from '../../application/noticePages';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { useAgainWhen } from '../hooks/useAgainWhen';
import { useCommand } from '../hooks/useCommand';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Moment } from '../parts/Moment';
import { Trouble } from '../parts/Trouble';
import { CaseLink } from './CaseLink';
import { shownMessages } from './shownMessages';

interface Props {
  readonly notice: NoticeDetails;
  readonly onChanged: () => void;
  readonly onOpen: (key: string) => void;
}

/** The messages that were filed with a case: who, when, how they begin, and the mail itself (SN-08, SN-61). */
export function FiledMessages({ notice, onChanged, onOpen }: Props): JSX.Element {
  const { reader, language } = usePage();
  const words = receptionPageTexts[language];
  const { itemId, caseFile } = notice;
  const messages = shownMessages(caseFile.messages);
  const [loaded, again] = useLoaded(
    React.useCallback(() => reader.files(itemId), [reader, itemId]),
  );
  // A message that arrives brings its file along.
  useAgainWhen(messages.length, again);
  const files = valueIn(loaded) ?? [];
  return (
    <details>
      <summary style={{ minHeight: 24, cursor: 'pointer' }}>
        {words.messages(messages.length)}
      </summary>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {messages.map((message, index) => (
          <MessageLine
            key={message.file ?? index}
            noticeKey={notice.key}
            message={message}
            url={files.find(({ name }: NoticeFile) => name === message.file)?.url}
            onChanged={onChanged}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </details>
  );
}

interface LineProps extends Pick<Props, 'onChanged' | 'onOpen'> {
  readonly noticeKey: string;
  readonly message: FiledMessage;
  readonly url: string | undefined;
}

function MessageLine({ noticeKey, message, url, onChanged, onOpen }: LineProps): JSX.Element {
  const { commands, me, language, announce } = usePage();
  const words = receptionPageTexts[language];
  const { kind, from, subject, receivedAt, text, file, noticeKey: otherKey } = message;
  const command = useCommand<[string]>(async (_id, name) => commands.ownCase(noticeKey, name));
  const makeOwn = async (name: string): Promise<void> => {
    if (!(await command.run(name))) return;
    announce(words.saved);
    onChanged();
  };
  return (
    <li style={{ display: 'grid', gap: 4, padding: '8px 0', overflowWrap: 'anywhere' }}>
      <span>
        <strong>{words.kinds[kind]}</strong> {words.from(from)}, <Moment at={receivedAt} />
      </span>
      <span>{subject}</span>
      {text !== '' && <small>{text}</small>}
      <span style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' }}>
        {url && (
          <Link href={url} target="_blank" rel="noreferrer" data-interception="off" underline>
            {words.openMail}
          </Link>
        )}
        {otherKey && (
          <>
            <span>{words.isOwnCase(otherKey)}</span>
            <CaseLink caseKey={otherKey} onOpen={onOpen} />
          </>
        )}
        {me?.isCoordinator && file && !otherKey && (
          <DefaultButton
            disabled={command.busy}
            text={words.ownCase}
            ariaLabel={words.ownCaseOf(subject)}
            onClick={() => void makeOwn(file)}
          />
        )}
      </span>
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
    </li>
  );
}
