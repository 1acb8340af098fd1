import * as React from 'react';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { useAudits } from '../auditsContext';
import { OneTextForm } from '../OneTextForm';
import type { ActionFormName, ActionFormProps } from './actionForms';
import { ActionPlanForm } from './ActionPlanForm';
import { EvidenceForm } from './EvidenceForm';
import { ReviseForm } from './ReviseForm';

interface Props extends ActionFormProps {
  readonly name: ActionFormName;
}

/** The form of a command on an action. */
export function ActionFormOf({ name, ...form }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditActionTexts[language];
  const { audit, action, draft } = form;
  if (name === 'changeAction')
    return <ActionPlanForm {...form} before={action} recommendation={action.recommendation} />;
  if (name === 'reviseDue') return <ReviseForm {...form} />;
  if (name === 'addEvidence') return <EvidenceForm {...form} />;
  const said = {
    reportDone: {
      ...{ label: words.report, field: words.form.reportNote },
      sentence: words.form.reportSentence,
    },
    closeAction: {
      ...{ label: words.close, field: words.form.note, isOptional: true },
      sentence: words.form.closeSentence,
    },
    sendBackAction: {
      ...{ label: words.sendBack, field: words.form.reason },
      sentence: words.form.sendBackSentence,
    },
    reopenAction: {
      ...{ label: words.reopen, field: words.form.reason },
      sentence: words.form.reopenSentence,
    },
  }[name];
  const saysReason = name === 'sendBackAction' || name === 'reopenAction';
  return (
    <OneTextForm
      {...{ auditKey: audit.key, name, draft, ...said }}
      doIt={said.label}
      wishOf={(text) => ({
        action: action.number,
        ...(saysReason ? { reason: text } : { note: text }),
      })}
      onDone={() => form.onDone(words.done[name])}
      onCancel={form.onClose}
    />
  );
}
