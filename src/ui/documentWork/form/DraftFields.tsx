import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { missingParts } from '../../../domain/documents/checkMetadata';
import { printedAddresses } from '../../../domain/documents/printedAddresses';
import type { Unit } from '../../../domain/units/unit';
import type { KeptDocumentFile } from '../../../application/documentWorkPages';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { longText } from '../../closing/formProps';
import { Trouble } from '../../parts/Trouble';
import type { FormAim } from '../useWorkRoute';
import { MetadataRemarks } from '../MetadataRemarks';
import { useWork } from '../workContext';
import { type DraftForm, metadataOf } from './draftForm';
import { FactFields } from './FactFields';
import { FileStep } from './FileStep';
import { PointingFields } from './PointingFields';
import { SectionFields } from './SectionFields';
import { takeReading } from './takeReading';
import { useSaveDraft } from './useSaveDraft';

interface Props {
  readonly aim: FormAim;
  /** The document has no edition yet: no change note is demanded. */
  readonly isFirst: boolean;
  /** The draft is a revision, whose facts stay as they are. */
  readonly isRevision: boolean;
  readonly form: DraftForm;
  readonly units: readonly Unit[];
  readonly keptFile: KeptDocumentFile | undefined;
  readonly onForm: (change: React.SetStateAction<DraftForm>) => void;
  readonly onSaved: (number: string) => void;
  readonly onForget: () => void;
}

/** The fields of a draft: its file, its facts, its text and what it points to; and what is missing before approval. */
export function DraftFields(props: Props): JSX.Element {
  const { aim, isFirst, isRevision, form, units, keptFile, onForm, onSaved, onForget } = props;
  const { language, texts, capabilities, announce } = useWork();
  const words = documentFormTexts[language];
  const number = form.number.trim().toLocaleUpperCase('sv');
  const command = useSaveDraft(number, aim, keptFile, isRevision);
  const change = (some: Partial<DraftForm>): void => onForm((before) => ({ ...before, ...some }));
  const { reading } = form;
  const missing = missingParts(metadataOf(form), form.changeNote.trim(), isFirst);
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await command.run(form))) return;
    announce(words.saved(number));
    onSaved(number);
  };
  return (
    <form
      noValidate
      aria-label={words.save}
      onSubmit={(event) => void save(event)}
      style={{ display: 'grid', gap: 24, maxWidth: 760, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <section aria-label={words.file}>
        <SectionHeading>{words.file}</SectionHeading>
        <FileStep
          form={form}
          keptName={keptFile?.fileName}
          onRead={(read, file) =>
            onForm((before) =>
              takeReading(before, read, file, { aim, isRevision }, capabilities.roles),
            )
          }
        />
      </section>
      {reading && (
        <>
          <section aria-label={words.facts}>
            <SectionHeading>{words.facts}</SectionHeading>
            <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              {aim === 'document' && (
                <TextField
                  label={words.number}
                  required
                  description={words.numberHint(capabilities.prefix)}
                  value={form.number}
                  onChange={(_, text) => change({ number: text ?? '' })}
                />
              )}
              <TextField
                label={words.changeNote}
                required={!isFirst}
                description={words.changeNoteHint}
                {...longText}
                value={form.changeNote}
                onChange={(_, text) => change({ changeNote: text ?? '' })}
              />
              {!isRevision && <FactFields form={form} units={units} onChange={change} />}
            </div>
          </section>
          <section aria-label={words.text}>
            <SectionHeading rule={words.textHint(reading.sections.length)}>
              {words.text}
            </SectionHeading>
            <SectionFields
              sections={reading.sections}
              onChange={(sections) => change({ reading: { ...reading, sections } })}
            />
          </section>
          <section aria-label={words.pointsTo}>
            <SectionHeading>{words.pointsTo}</SectionHeading>
            <PointingFields
              reading={reading}
              keepsRelated={isRevision}
              onChange={(next) => change({ reading: next })}
            />
          </section>
          <div>
            <MetadataRemarks
              metadata={metadataOf(form)}
              content={{ addresses: printedAddresses(reading) }}
            />
            {missing.length > 0 ? (
              <Trouble tone="info" quiet>
                {refusalText({ code: 'document/metadata-missing', parts: missing }, language)}{' '}
                {words.canSave}
              </Trouble>
            ) : (
              <Trouble tone="success" quiet>
                {words.complete}
              </Trouble>
            )}
            {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
            <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
              <PrimaryButton
                type="submit"
                disabled={command.busy}
                text={command.busy ? texts.saving : words.save}
              />
              <DefaultButton disabled={command.busy} text={words.discardTyped} onClick={onForget} />
            </div>
          </div>
        </>
      )}
    </form>
  );
}
