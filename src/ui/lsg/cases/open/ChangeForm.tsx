import * as React from 'react';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useLsg } from '../../lsgContext';
import { draftOfFacts, type FactsDraft, wishOfFacts } from '../form/factsDraft';
import { FactsFields } from '../form/FactsFields';
import { ActionForm } from '../../../parts/ActionForm';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import type { FormProps } from './openCase';

/** Corrects what a case says of itself; what it said before stays in the log. */
export function ChangeForm({ whole, desk, onClose, onDone }: FormProps): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { groupCase } = whole;
  const kept = `cases/${groupCase.key}/changeCase/facts`;
  const [draft, setDraft] = useDraft<FactsDraft>(kept, draftOfFacts(groupCase));
  const command = useRecordCommand('cases', groupCase.key, 'changeCase');
  return (
    <ActionForm
      label={words.changeCase}
      doIt={words.save}
      busy={command.busy}
      trouble={command.trouble?.message}
      onCancel={onClose}
      onDo={() => void command.run(wishOfFacts(draft)).then((done) => done && onDone(words.saved))}
    >
      <FactsFields desk={desk} draft={draft} onChange={setDraft} />
    </ActionForm>
  );
}
