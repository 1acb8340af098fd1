import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { WholeDocument } from '../../../application/documentWorkPages';
import type { Draft } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useWork } from '../workContext';
import { ApproveStep } from './ApproveStep';
import { PlainStep } from './PlainStep';
import { ReasonStep } from './ReasonStep';
import { RoundStep } from './RoundStep';
import type { StepName, StepProps } from './stepProps';
import { stepsOf } from './stepsOf';

interface Props {
  readonly whole: WholeDocument;
  readonly draft: Draft;
  readonly onDone: (step: StepName, sentence: string) => void;
}

const formOf = (step: StepName, props: StepProps): JSX.Element => {
  switch (step) {
    case 'round':
      return <RoundStep {...props} />;
    case 'approve':
      return <ApproveStep {...props} />;
    case 'closeRound':
    case 'ask':
    case 'publish':
      return <PlainStep {...props} step={step} />;
    default:
      return <ReasonStep {...props} step={step} />;
  }
};

/** What the person may do with the draft now; each step is opened in place and says what it does. */
export function NextSteps({ whole, draft, onDone }: Props): JSX.Element {
  const { language, me, go } = useWork();
  const words = documentDraftTexts[language];
  const { number } = whole.document;
  const form = useOpenForm<StepName>(`step/${number}`);
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const steps = stepsOf(whole, draft, me?.person);
  const mayWrite = whole.rights.mayEdit && draft.stage === 'writing';
  const names: { readonly [S in StepName]: string } = {
    round: words.round.open,
    closeRound: words.round.close,
    ask: words.approval.ask,
    approve: words.approval.approve,
    sendBack: words.approval.back,
    take: words.approval.take,
    publish: words.approval.publish,
    discard: words.discard.open,
  };
  const open = steps.find((step) => step === form.open);
  const close = (): void => {
    form.close();
    focusSoon('button');
  };
  if (steps.length === 0 && !mayWrite) {
    return <p>{whole.rights.isInvited ? null : words.noStep}</p>;
  }
  return (
    <section aria-label={words.next} ref={place}>
      <SectionHeading>{words.next}</SectionHeading>
      {open ? (
        formOf(open, {
          ...{ whole, draft, kept: form.draft },
          onCancel: close,
          onDone: (sentence) => {
            close();
            onDone(open, sentence);
          },
        })
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {steps.map((step, index) => {
            const Button = index === 0 && step !== 'take' ? PrimaryButton : DefaultButton;
            return (
              <Button
                key={step}
                text={names[step]}
                onClick={() => {
                  form.show(step);
                  focusSoon('form textarea, form input, form button');
                }}
              />
            );
          })}
          {mayWrite && (
            <DefaultButton
              iconProps={{ iconName: 'Edit' }}
              text={words.edit}
              onClick={() => go({ place: 'form', aim: 'change', number })}
            />
          )}
        </div>
      )}
    </section>
  );
}
