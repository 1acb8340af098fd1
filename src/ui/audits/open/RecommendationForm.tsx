import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Recommendation, RecommendationKind } from '../../../domain/audits/audit';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { useAudits } from '../auditsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { AuditFormProps } from './openForms';

interface Props extends AuditFormProps {
  readonly kind: RecommendationKind;
  /** The one that is changed; a new one without. */
  readonly before?: Recommendation;
}

/** Writes down a recommendation or a commitment, or corrects it (AU-03, AU-08). */
export function RecommendationForm({ whole, draft, kind, before, ...rest }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditPageTexts[language];
  const { key } = whole.audit;
  const [heading, setHeading] = useDraft(`${draft}/heading`, before?.heading ?? '');
  const [text, setText] = useDraft(`${draft}/text`, before?.text ?? '');
  const command = useRecordCommand(
    'audits',
    key,
    before ? 'changeRecommendation' : 'addRecommendation',
  );
  const label = before
    ? words.changeRecommendation
    : kind === 'recommendation'
      ? words.addRecommendation
      : words.addCommitment;
  const run = async (): Promise<void> => {
    const wish = before ? { number: before.number } : { kind };
    if (await command.run({ ...wish, heading, text }))
      rest.onDone(before ? words.changed : words.added);
  };
  return (
    <ActionForm
      label={label}
      sentence={before ? words.changeSentence : words.recommendationSentence}
      doIt={before ? words.save : label}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void run()}
      onCancel={rest.onClose}
    >
      <TextField
        label={words.heading}
        required
        value={heading}
        onChange={(_, typed) => setHeading(typed ?? '')}
      />
      <TextField
        label={words.text}
        description={words.noPatients}
        required
        multiline
        autoAdjustHeight
        rows={4}
        value={text}
        onChange={(_, typed) => setText(typed ?? '')}
      />
    </ActionForm>
  );
}
