import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { NoticeDetails } from '../../application/noticePages';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useShell } from '../shell/shellContext';
import { ReasonForm } from './ReasonForm';

interface Props {
  readonly notice: NoticeDetails;
  readonly onDone: (sentence: string) => void;
}

/** Taking down what is published, where something is (SN-62). */
export function Published({ notice, onDone }: Props): JSX.Element | null {
  const { me, language } = useShell();
  const words = closingPageTexts[language].publication;
  const [removing, setRemoving] = React.useState(false);
  if (!notice.caseFile.publication || !me?.isCoordinator) return null;
  return removing ? (
    <ReasonForm
      notice={notice}
      name="unpublish"
      onDone={(sentence) => {
        setRemoving(false);
        onDone(sentence);
      }}
      onCancel={() => setRemoving(false)}
    />
  ) : (
    <div>
      <DefaultButton text={words.remove} onClick={() => setRemoving(true)} />
    </div>
  );
}
