import * as React from 'react';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { usePage } from '../pageContext';
import { ChangeFrame } from './ChangeFrame';
import type { ChangeProps } from './ChangeSent';
import { type Draft, emptyDraft, type Form, toMessage } from './draft';
import { MessageDetails } from './MessageDetails';
import { MessageForm } from './MessageForm';
import { recipientCount } from './recipientCount';
import { useChange } from './useChange';

const formOf = ({ plan }: Pick<ChangeProps, 'plan'>): Form => ({
  risk: plan.risk,
  title: plan.title,
  manufacturer: plan.manufacturer,
  problem: plan.problem,
  actions: plan.actions.join('\n'),
  feedback: plan.feedback,
  receiveBy: plan.receiveBy,
  handleBy: plan.handleBy,
  lots: (plan.lots ?? []).join('\n'),
  asksAboutPatients: plan.asksAboutPatients ?? false,
  performedBy: plan.performedBy ?? '',
  tellsOperationsHeads: plan.tellsOperationsHeads ?? false,
  unitKeys: plan.unitKeys,
  informedKeys: plan.informedKeys,
});

/** Corrects the text of what was sent; recipients and dates stay. */
export function CorrectForm({ notice, plan, draft, onDone, onCancel }: ChangeProps): JSX.Element {
  const { language } = usePage();
  const words = sendingPageTexts[language];
  const { run, ...change } = useChange(notice.key, 'correctDispatch', draft, onDone);
  const [said, setSaid] = useDraft(draft, emptyDraft);
  const form: Form = { ...formOf({ plan }), ...said, risk: said.risk ?? plan.risk };
  const onChange = (some: Partial<Draft>): void => setSaid({ ...said, ...some });
  const correct = (): void => {
    const { receiveBy: _receiveBy, handleBy: _handleBy, ...message } = toMessage(form);
    run({ ...message, what: change.reason });
  };
  return (
    <ChangeFrame
      {...change}
      reasonLabel={words.wrong}
      reasonHint={words.wrongHint}
      sentence={words.correctWhat(recipientCount(plan))}
      doIt={words.correctNow}
      onDo={correct}
      onCancel={onCancel}
    >
      <MessageForm
        form={form}
        notice={notice}
        hasDates={false}
        refusal={undefined}
        onChange={onChange}
      />
      {/* Heads of operations have had their mail. */}
      <MessageDetails
        form={form}
        notice={notice}
        units={[]}
        refusal={undefined}
        onChange={onChange}
      />
    </ChangeFrame>
  );
}
