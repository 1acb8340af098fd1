import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { type FiledMessage, messageKinds } from '../../domain/notices/incoming';
import { isNoticeKey } from '../../domain/notices/noticeKey';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { usePage } from '../pageContext';
import { AskFirst } from './AskFirst';
import type { Decision } from './useReception';

interface Props {
  /** Belongs to a case, or replaces one. */
  readonly point: 'file' | 'replace';
  readonly as: FiledMessage['kind'];
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCancel: () => void;
}

const ways: readonly FiledMessage['kind'][] = ['duplicate', ...messageKinds];

/** Names another case that this message belongs to or replaces, when nothing was proposed. */
export function PointAtCase({ point, as: proposed, busy, onDecide, onCancel }: Props): JSX.Element {
  const { language } = usePage();
  const words = receptionPageTexts[language];
  const [text, setText] = React.useState('');
  const [as, setAs] = React.useState(proposed);
  const [tried, setTried] = React.useState(false);
  const key = text.trim().toUpperCase();
  const replaces = point === 'replace';
  const send = (): void => {
    setTried(true);
    if (!isNoticeKey(key)) return;
    onDecide(
      replaces
        ? { name: 'supersede', command: { key } }
        : { name: 'fileUnder', command: { key, as, reason: '' } },
    );
  };
  const shown = isNoticeKey(key) ? key : '…';
  return (
    <AskFirst
      sentence={replaces ? words.replaceWhat(shown) : words.fileWhat(shown)}
      doIt={replaces ? words.replace(shown) : words.file(shown)}
      busy={busy}
      onDo={send}
      onCancel={onCancel}
    >
      <TextField
        label={words.otherKey}
        description={words.otherKeyHint}
        required
        value={text}
        onChange={(_, value) => setText(value ?? '')}
        {...(tried && !isNoticeKey(key) ? { errorMessage: words.otherKeyHint } : {})}
        styles={{ root: { maxWidth: 240 } }}
      />
      {!replaces && (
        <Dropdown
          label={words.as}
          selectedKey={as}
          options={ways.map((way) => ({ key: way, text: words.kinds[way] }))}
          onChange={(_, option) => {
            const chosen = ways.find((way) => way === option?.key);
            if (chosen) setAs(chosen);
          }}
          styles={{ root: { maxWidth: 400 } }}
        />
      )}
    </AskFirst>
  );
}
