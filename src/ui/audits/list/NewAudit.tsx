import * as React from 'react';
import type { AuditFacts } from '../../../domain/audits/audit';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { auditsTexts } from '../../../text/pages/auditsTexts';
import { ActionForm } from '../../parts/ActionForm';
import { PageHeading } from '../../documentWork/PageHeading';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { keyIn } from '../auditAnswers';
import { useAudits } from '../auditsContext';
import { auditPlace } from '../places';
import { AuditFields, emptyAudit } from './AuditFields';

/** Takes an audit in; then it is open. */
export function NewAudit(): JSX.Element {
  const { commands, language, go, announce, desk } = useAudits();
  const words = auditPageTexts[language];
  const [draft, setDraft, forget] = useDraft<AuditFacts>('audits/new', emptyAudit);
  const key = React.useRef('');
  const command = useCommand(async (commandId: string, wish: AuditFacts) => {
    const begun = await commands.beginRecord(commandId, 'audits', wish, keyIn);
    if (begun.outcome === 'done') key.current = begun.value;
    return begun;
  }, 'audits/new/pending');
  const run = async (): Promise<void> => {
    if (!(await command.run(draft))) return;
    forget();
    announce(words.begunDone);
    go(auditPlace(key.current), true);
  };
  return (
    <>
      <PageHeading>{words.newAudit}</PageHeading>
      {desk.isKeeper ? (
        <ActionForm
          label={words.newAudit}
          sentence={words.beginSentence}
          doIt={words.newAudit}
          busy={command.busy}
          trouble={command.trouble?.message}
          onDo={() => void run()}
          onCancel={() => {
            forget();
            go({ tab: 'revisioner' });
          }}
        >
          <AuditFields draft={draft} onChange={setDraft} />
        </ActionForm>
      ) : (
        <p>{auditsTexts[language].emptyKeepers(desk.keepers.join(', '))}</p>
      )}
    </>
  );
}
