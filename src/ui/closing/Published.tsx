import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { NoticeDetails } from '../../application/noticePages';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { useFocusSoon } from '../hooks/useFocusSoon';
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
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const open = (): void => {
    form.show('unpublish');
    focusSoon('textarea');
  };
  const close = (): void => {
    form.close();
    focusSoon('button');
  };
  if (!notice.caseFile.publication || !me?.isCoordinator) return null;
  return (
    <div ref={place}>
      {form.open ? (
        <ReasonForm
          notice={notice}
          name="unpublish"
          draft={form.draft}
          onDone={(sentence) => {
            close();
            onDone(sentence);
          }}
          onCancel={close}
        />
      ) : (
        <Link as="button" onClick={open} styles={{ root: { minHeight: 24 } }}>
          {words.remove}
        </Link>
      )}
    </div>
  );
}
