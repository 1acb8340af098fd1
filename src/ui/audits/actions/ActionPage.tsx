import * as React from 'react';
import type { WholeAudit } from '../../../application/audits/auditPages';
import { actionKeyOf } from '../../../domain/audits/audit';
import { auditTexts } from '../../../text/auditTexts';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { PageHeading } from '../../documentWork/PageHeading';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useOpenForm } from '../../hooks/useOpenForm';
import { MarkedWord } from '../../parts/MarkedWord';
import { Trouble } from '../../parts/Trouble';
import { AuditLink } from '../AuditLink';
import { actionMarks } from '../auditMarks';
import { useAudits } from '../auditsContext';
import { DueWord } from '../DueWord';
import { auditPlace } from '../places';
import { ActionFacts } from './ActionFacts';
import { ActionFormOf } from './ActionFormOf';
import type { ActionFormName } from './actionForms';
import { ActionSteps } from './ActionSteps';
import { DatesOfAction } from './DatesOfAction';
import { EvidenceOfAction } from './EvidenceOfAction';
import { SaidOfActionSection } from './SaidOfActionSection';

interface Props {
  readonly whole: WholeAudit;
  readonly number: number;
  readonly onChanged: () => void;
}

/** One action: what waits for whoever looks, its times with every earlier one, and its frozen evidence (AU-11, X-27). */
export function ActionPage({ whole, number, onChanged }: Props): JSX.Element {
  const { language, announce } = useAudits();
  const words = auditActionTexts[language];
  const { audit } = whole;
  const action = audit.actions.find((one) => one.number === number);
  const form = useOpenForm<ActionFormName>(`audits/${actionKeyOf(audit.key, number)}`);
  const [article, focusSoon] = useFocusSoon<HTMLElement>();
  const done = (sentence: string): void => {
    form.close();
    announce(sentence);
    onChanged();
    focusSoon('h2');
  };
  const back = (
    <p style={{ margin: '0 0 8px' }}>
      <AuditLink to={auditPlace(audit.key)}>
        {words.back} {audit.key}
      </AuditLink>
    </p>
  );
  if (!action)
    return (
      <>
        {back}
        <Trouble>{words.missing}</Trouble>
      </>
    );
  const open = (name: ActionFormName): void => {
    form.show(name);
    focusSoon('form textarea, form input:not([type="file"]), form button');
  };
  const close = (): void => {
    form.close();
    focusSoon('h2');
  };
  return (
    <>
      {back}
      <article ref={article} aria-label={actionKeyOf(audit.key, number)}>
        <PageHeading number={actionKeyOf(audit.key, number)}>{action.what}</PageHeading>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 16px' }}>
          <MarkedWord mark={actionMarks[action.status]}>
            {auditTexts[language].status[action.status]}
          </MarkedWord>
          <DueWord status={action.status} due={action.due} />
        </div>
        <div style={{ display: 'grid', gap: 28, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {form.open ? (
            <ActionFormOf
              {...{ audit, action, name: form.open, draft: form.draft }}
              onClose={close}
              onDone={done}
            />
          ) : (
            <ActionSteps {...{ audit, action }} onOpen={open} onDone={done} />
          )}
          <ActionFacts audit={audit} action={action} />
          <DatesOfAction action={action} />
          <EvidenceOfAction whole={whole} action={action} />
          {action.said.length > 0 && <SaidOfActionSection action={action} />}
        </div>
      </article>
    </>
  );
}
