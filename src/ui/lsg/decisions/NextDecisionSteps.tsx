import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useLsg } from '../lsgContext';
import { ChangeForm } from './ChangeForm';
import { type DecisionStepName, stepsOfDecision } from './stepsOfDecision';
import { RecordForm } from './RecordForm';
import { AdjustStep, AnnounceStep, PlainDecisionStep, TextStep } from './StepForms';

interface Props {
  readonly whole: WholeDecision;
  readonly onDone: (sentence: string) => void;
}

/** What the person may do with a statement or a decision now; each step opens in place and says what it does. */
export function NextDecisionSteps({ whole, onDone }: Props): JSX.Element {
  const { language, me, today } = useLsg();
  const words = decisionFormTexts[language];
  const { key } = whole.kind === 'decision' ? whole.decision : whole.statement;
  const form = useOpenForm<DecisionStepName>(`decision-step/${key}`);
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const steps = stepsOfDecision(whole, me?.person.id, today);
  const names: { readonly [S in DecisionStepName]: string } = {
    record: words.record,
    changeStatement: words.change,
    review: words.review,
    adjust: words.adjust,
    announce: words.announce,
    sendOut: words.sendOut,
    changeRecord: words.change,
    sendBack: words.sendBack,
    correct: words.correct,
  };
  const open = steps.find((step) => step === form.open);
  const close = (): void => {
    form.close();
    focusSoon('button');
  };
  const shown = (step: DecisionStepName): JSX.Element => {
    const props = {
      kept: form.draft,
      onCancel: close,
      onDone: (sentence: string): void => {
        close();
        onDone(sentence);
      },
    };
    if (whole.kind === 'statement')
      return step === 'record' ? (
        <RecordForm {...props} statement={whole.statement} />
      ) : (
        <ChangeForm {...props} whole={whole} />
      );
    const { decision } = whole;
    switch (step) {
      case 'adjust':
        return <AdjustStep {...props} {...{ decision, days: whole.days }} />;
      case 'announce':
        return <AnnounceStep {...props} decision={decision} />;
      case 'review':
      case 'sendOut':
        return <PlainDecisionStep {...props} {...{ decision, step }} />;
      case 'sendBack':
      case 'correct':
        return <TextStep {...props} {...{ decision, step }} />;
      default:
        return <ChangeForm {...props} whole={whole} />;
    }
  };
  return (
    <section aria-label={words.next} ref={place}>
      <SectionHeading>{words.next}</SectionHeading>
      {open && shown(open)}
      {!open && steps.length === 0 && <p style={{ margin: 0 }}>{words.nothingToDo}</p>}
      {!open && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {steps.map((step, index) => {
            const Button =
              index === 0 && step !== 'correct' && step !== 'sendBack'
                ? PrimaryButton
                : DefaultButton;
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
        </div>
      )}
    </section>
  );
}
