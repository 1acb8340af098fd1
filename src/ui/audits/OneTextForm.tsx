import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { AuditRules } from '../../application/audits/auditCommands';
import { auditPageTexts } from '../../text/pages/auditPageTexts';
import { ActionForm } from '../parts/ActionForm';
import { useDraft } from '../hooks/useDraft';
import { useAudits } from './auditsContext';
import { useRecordCommand } from '../hooks/useRecordCommand';

interface Props {
  readonly auditKey: string;
  /** The name of the command. */
  readonly name: keyof AuditRules;
  /** The name that what is typed is kept by. */
  readonly draft: string;
  readonly label: string;
  readonly field: string;
  readonly sentence: string;
  readonly doIt: string;
  readonly beginning?: string;
  /** The text may be left out. */
  readonly isOptional?: boolean;
  readonly wishOf: (text: string) => object;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A form with one text: an answer, what was done, why something is sent back. */
export function OneTextForm(props: Props): JSX.Element {
  const { language } = useAudits();
  const { auditKey, name, draft, label, field, beginning = '', isOptional = false } = props;
  const [text, setText] = useDraft(`${draft}/text`, beginning);
  const command = useRecordCommand('audits', auditKey, name);
  return (
    <ActionForm
      label={label}
      sentence={props.sentence}
      doIt={props.doIt}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void command.run(props.wishOf(text)).then((done) => done && props.onDone())}
      onCancel={props.onCancel}
    >
      <TextField
        label={field}
        description={auditPageTexts[language].noPatients}
        required={!isOptional}
        multiline
        autoAdjustHeight
        rows={3}
        value={text}
        onChange={(_, typed) => setText(typed ?? '')}
      />
    </ActionForm>
  );
}
