import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { NoticeDetails } from '../../application/noticePages';
import { dayAndTime } from '../../text/dates';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { reasonFacts } from '../basis/reasonFacts';
import { SectionHeading } from '../basis/SectionHeading';
import { useFocusSoon } from '../hooks/useFocusSoon';
import { useOpenForm } from '../hooks/useOpenForm';
import { useStyles } from '../hooks/useStyles';
import { FactList } from '../parts/FactList';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { ReasonForm } from './ReasonForm';

interface Props {
  readonly notice: NoticeDetails;
  readonly onDone: (sentence: string) => void;
}

/** How the case ended, by whom and when, and what was set aside why (SN-30); and opening it again. */
export function ClosedCase({ notice, onDone }: Props): JSX.Element | null {
  const { me, language } = useShell();
  const classes = useStyles(tableStyles);
  const words = closingPageTexts[language];
  const form = useOpenForm<'reopen'>('reopen');
  const [place, focusSoon] = useFocusSoon<HTMLElement>();
  const open = (): void => {
    form.show('reopen');
    focusSoon('textarea');
  };
  const close = (): void => {
    form.close();
    focusSoon('button');
  };
  const { ended } = notice.caseFile;
  if (!ended) return null;
  return (
    <section ref={place} aria-label={words.closed.title}>
      <SectionHeading>{words.closed.title}</SectionHeading>
      <div style={{ display: 'grid', gap: 12, maxWidth: 720, marginBottom: 12 }}>
        <div>
          <span className={classes.main}>{words.closed.endings[ended.ending]}</span>
          <span className={classes.under}>
            {words.closed.by(ended.by.name, dayAndTime(ended.at))}
          </span>
        </div>
        <FactList
          facts={[[words.closing.note, ended.note], ...reasonFacts(ended.reasons ?? {}, language)]}
        />
      </div>
      {me?.isCoordinator && !form.open && (
        <DefaultButton text={words.closed.reopen} onClick={open} />
      )}
      {form.open && (
        <ReasonForm
          notice={notice}
          name="reopen"
          draft={form.draft}
          onDone={(sentence) => {
            close();
            onDone(sentence);
          }}
          onCancel={close}
        />
      )}
    </section>
  );
}
