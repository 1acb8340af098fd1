import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { NoticeDetails } from '../../application/noticePages';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useOpenForm } from '../hooks/useOpenForm';
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
  const form = useOpenForm<'unpublish'>('unpublish');
  if (!notice.caseFile.publication || !me?.isCoordinator) return null;
  return form.open ? (
    <ReasonForm
      notice={notice}
      name="unpublish"
      draft={form.draft}
      onDone={(sentence) => {
        form.close();
        onDone(sentence);
      }}
      onCancel={form.close}
    />
  ) : (
    <div>
      <DefaultButton text={words.remove} onClick={() => form.show('unpublish')} />
    </div>
  );
}
