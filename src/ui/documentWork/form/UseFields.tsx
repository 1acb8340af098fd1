import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import { tidyParagraph } from '../../../domain/decisions/decisionKey';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { longText } from '../../closing/formProps';
import { sideBySide } from '../../parts/sideBySide';
import { useWork } from '../workContext';
import type { ChangeForm, DraftForm } from './draftForm';
import { FieldHint } from './FieldHint';

interface Props {
  readonly form: DraftForm;
  readonly onChange: ChangeForm;
}

/** How a document is used: with which routine, in which system, evaluated when, in purchases (GD-21, GD-22, GD-24, GD-26). */
export function UseFields({ form, onChange }: Props): JSX.Element {
  const { language, capabilities } = useWork();
  const words = documentFormTexts[language];
  return (
    <>
      {(form.type === 'riktlinje' || form.usedWith !== '') && (
        <TextField
          label={words.usedWith}
          description={words.usedWithHint}
          {...longText}
          value={form.usedWith}
          onChange={(_, text) => onChange({ usedWith: text ?? '' })}
        />
      )}
      <div style={sideBySide}>
        <TextField
          label={words.followUp}
          description={words.followUpHint}
          maxLength={250}
          value={form.followUp}
          onChange={(_, text) => onChange({ followUp: text ?? '' })}
        />
        <TextField
          label={words.managementSystem}
          description={words.managementSystemHint}
          maxLength={250}
          value={form.managementSystem}
          onChange={(_, text) => onChange({ managementSystem: text ?? '' })}
        />
      </div>
      <TextField
        label={words.decision}
        description={words.decisionHint}
        maxLength={40}
        value={form.decision}
        onChange={(_, text) => onChange({ decision: text ?? '' })}
        {...(form.decision.trim() === '' || tidyParagraph(form.decision) !== undefined
          ? {}
          : { errorMessage: refusalText({ code: 'document/decision-invalid' }, language) })}
      />
      {form.type === 'mall' && (
        <div>
          <Checkbox
            label={words.forPurchase}
            checked={form.forPurchase}
            onChange={(_, on) => onChange({ forPurchase: on === true })}
          />
          {form.forPurchase && capabilities.noticeMailbox && (
            <FieldHint>{words.forPurchaseHint(capabilities.noticeMailbox)}</FieldHint>
          )}
        </div>
      )}
    </>
  );
}
