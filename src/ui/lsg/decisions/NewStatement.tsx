import * as React from 'react';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { refusalText } from '../../../text/refusalTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { BackToDecisions } from './BackToDecisions';
import { contentOf, emptyStatement, type StatementForm, statementTrouble } from './decisionForm';
import { StatementFields } from './StatementFields';
import { useDecisionCapabilities } from './useDecisionCapabilities';
import { keyIn } from './useDecisionCommand';
import { useStatementOrigin } from './useStatementOrigin';

/** The form of a new official statement (DE-13), filled in from a proposal or a case, or empty. */
export function NewStatement({ origin }: { readonly origin: string }): JSX.Element {
  const { language, commands, go, today, me, announce } = useLsg();
  const words = decisionFormTexts[language];
  const [capabilities, again] = useDecisionCapabilities();
  const [begun, readAgain] = useStatementOrigin(origin);
  const [form, setForm, forget] = useDraft<StatementForm>(`statement/new/${origin}`, {
    ...emptyStatement,
    statedOn: today,
    officialName: me?.person.name ?? '',
    ...valueIn(begun),
  });
  const command = useCommand<[object]>(async (id, wish) => {
    const saved = await commands.beginRecord(id, 'decisions', wish, keyIn);
    if (saved.outcome === 'done') {
      forget();
      announce(words.savedNew);
      go({ tab: 'beslut', key: saved.value }, true);
    }
    return saved;
  }, `statement/begin/${origin}`);
  if (capabilities.status === 'loading' || begun.status === 'loading') return <Waiting />;
  if (capabilities.status === 'failed' || begun.status === 'failed')
    return (
      <Trouble onRetry={capabilities.status === 'failed' ? again : readAgain}>
        {decisionPageTexts[language].failed}
      </Trouble>
    );
  const bodies = capabilities.value.bodies.filter(({ mayPrepare }) => mayPrepare);
  const body = bodies.find(({ key }) => key === form.body) ?? bodies[0];
  if (!body) return <Trouble tone="info">{words.notAllowed}</Trouble>;
  const filled: StatementForm = {
    ...form,
    statedOn: form.statedOn || today,
    path: form.path || body.path.join('\n'),
  };
  const content = contentOf(filled, words.file);
  const trouble = statementTrouble(content, body, today);
  return (
    <>
      <BackToDecisions />
      <h2 style={{ margin: '4px 0 8px', fontWeight: 600 }}>{words.newHeading}</h2>
      {form.proposalKey !== '' && <p>{words.fromProposal(form.proposalKey)}</p>}
      {form.proposalKey === '' && form.caseKey !== '' && <p>{words.fromCase(form.caseKey)}</p>}
      <ActionForm
        label={words.newHeading}
        sentence={trouble ? `${words.left} ${refusalText(trouble, language)}` : words.sentenceNew}
        doIt={words.saveNew}
        busy={command.busy}
        trouble={command.trouble?.message}
        onDo={() => void command.run({ body: body.key, content })}
        onCancel={() => {
          forget();
          go({ tab: 'beslut' });
        }}
      >
        <StatementFields
          {...{ form: filled, bodies, body, trouble, isNew: true }}
          onChange={(some) => setForm({ ...filled, ...some })}
        />
      </ActionForm>
    </>
  );
}
