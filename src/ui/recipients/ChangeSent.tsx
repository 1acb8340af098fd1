import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { Me, NoticeDetails, SentPlan } from '../../application/noticePages';
import type { Unit } from '../../domain/units/unit';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { useFocusSoon } from '../hooks/useFocusSoon';
import { useOpenForm } from '../hooks/useOpenForm';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { tableStyles } from '../parts/tableStyles';
import { AddForm } from './AddForm';
import { CorrectForm } from './CorrectForm';
import { DatesForm } from './DatesForm';
import { WithdrawForm } from './WithdrawForm';

/** What a form that changes something sent is given. */
export interface ChangeProps {
  readonly notice: NoticeDetails;
  readonly plan: SentPlan;
  readonly units: readonly Unit[];
  readonly me: Me;
  /** The name its draft is kept by. */
  readonly draft: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const forms = { add: AddForm, dates: DatesForm, correct: CorrectForm, withdraw: WithdrawForm };
type FormName = keyof typeof forms;
const names: readonly FormName[] = ['add', 'dates', 'correct', 'withdraw'];

/** The commands on what was sent, each with a form that says what will happen. */
export function ChangeSent({
  onChanged,
  ...rest
}: Omit<ChangeProps, 'draft' | 'onDone' | 'onCancel'> & {
  readonly onChanged: () => void;
}): JSX.Element {
  const { language, announce } = usePage();
  const classes = useStyles(tableStyles);
  const words = sendingPageTexts[language];
  const { open, draft, show, close: putAway } = useOpenForm<FormName>('sent');
  const [section, focusSoon] = useFocusSoon<HTMLElement>();
  const close = (): void => {
    putAway();
    if (open) focusSoon(`[data-form="${open}"]`);
  };
  const done = (): void => {
    announce(words.changed);
    close();
    onChanged();
  };
  const Form = open && forms[open];
  return (
    <section
      ref={section}
      aria-label={words.changeSent}
      style={{ display: 'grid', gap: 12, maxWidth: 720 }}
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {names.map((name) => (
          <DefaultButton
            key={name}
            text={words[name]}
            data-form={name}
            checked={open === name}
            aria-expanded={open === name}
            onClick={() => show(open === name ? undefined : name)}
          />
        ))}
      </div>
      {Form && (
        <div className={classes.card}>
          <Form {...rest} draft={draft} onDone={done} onCancel={close} />
        </div>
      )}
    </section>
  );
}
