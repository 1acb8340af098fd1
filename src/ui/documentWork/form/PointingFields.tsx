import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import type {
  Appendix,
  ExternalReference,
  PrintedMailbox,
  RoutineReading,
} from '../../../domain/documents/reading/routineReading';
import type { RelatedDocument } from '../../../domain/documents/reading/routineReading';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { longText } from '../../closing/formProps';
import { useWork } from '../workContext';
import { RowFields } from './RowFields';

interface Props {
  readonly reading: RoutineReading;
  /** A revision keeps its related documents, which belong to the facts. */
  readonly keepsRelated: boolean;
  readonly onChange: (reading: RoutineReading) => void;
}

const short = { root: { width: 130 } };
const wide = { root: { flex: '1 1 220px' } };

/** What a document points to, as it was read: related documents, references, appendices, mailboxes (GD-14 … GD-17, GD-23). */
export function PointingFields({ reading, keepsRelated, onChange }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentFormTexts[language];
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {!keepsRelated && (
        <RowFields<RelatedDocument>
          heading={words.related}
          add={words.addRelated}
          rows={reading.related}
          empty={{ documentNumber: null, title: '' }}
          onChange={(related) => onChange({ ...reading, related })}
          fields={({ documentNumber, title }, change) => (
            <>
              <TextField
                label={words.relatedNumber}
                styles={short}
                value={documentNumber ?? ''}
                onChange={(_, text) => change({ documentNumber: text?.trim() || null })}
              />
              <TextField
                label={words.relatedTitle}
                styles={wide}
                value={title}
                onChange={(_, text) => change({ title: text ?? '' })}
              />
            </>
          )}
        />
      )}
      <RowFields<ExternalReference>
        heading={words.references}
        add={words.addReference}
        rows={reading.references}
        empty={{ text: '', internalOnly: false }}
        onChange={(references) => onChange({ ...reading, references })}
        fields={({ text, internalOnly }, change) => (
          <>
            <TextField
              label={words.reference}
              styles={wide}
              value={text}
              onChange={(_, next) => change({ text: next ?? '' })}
            />
            <Checkbox
              label={words.internalOnly}
              checked={internalOnly}
              onChange={(_, on) => change({ internalOnly: on === true })}
              styles={{ root: { alignSelf: 'flex-end', minHeight: 32, alignItems: 'center' } }}
            />
          </>
        )}
      />
      <RowFields<Appendix>
        heading={words.appendices}
        add={words.addAppendix}
        rows={reading.appendices}
        empty={{ number: reading.appendices.length + 1, title: '', text: '' }}
        onChange={(appendices) => onChange({ ...reading, appendices })}
        fields={({ number, title, text }, change) => (
          <>
            <TextField
              label={words.appendixNumber}
              styles={short}
              value={`${number}`}
              onChange={(_, next) => change({ number: Number(next?.replace(/\D/g, '')) || 0 })}
            />
            <TextField
              label={words.appendixTitle}
              styles={wide}
              value={title}
              onChange={(_, next) => change({ title: next ?? '' })}
            />
            <TextField
              label={words.sectionText}
              styles={{ root: { flex: '1 1 100%' } }}
              {...longText}
              value={text}
              onChange={(_, next) => change({ text: next ?? '' })}
            />
          </>
        )}
      />
      <RowFields<PrintedMailbox>
        heading={words.mailboxes}
        add={words.addMailbox}
        rows={reading.mailboxes}
        empty={{ name: null, address: '' }}
        onChange={(mailboxes) => onChange({ ...reading, mailboxes })}
        fields={({ name, address }, change) => (
          <>
            <TextField
              label={words.mailboxName}
              styles={wide}
              value={name ?? ''}
              onChange={(_, text) => change({ name: text?.trim() ? text : null })}
            />
            <TextField
              label={words.mailbox}
              styles={wide}
              value={address}
              onChange={(_, text) => change({ address: text ?? '' })}
            />
          </>
        )}
      />
    </div>
  );
}
