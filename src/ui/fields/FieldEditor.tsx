import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Evidence, NoticeField, NoticeFieldName } from '../../domain/notices/noticeFields';
import { isLocalDate } from '../../domain/time';
import { useDraft } from '../hooks/useDraft';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import type { Command } from '../hooks/useCommand';
import type { FieldChange } from '../../application/noticePages';
import { choicesOf, formOf, shownValue } from './fieldGroups';
import type { SelectedText } from './selectedText';

interface Props {
  readonly name: NoticeFieldName;
  readonly field: NoticeField | undefined;
  /** The name its draft is kept by. */
  readonly draft: string;
  /** It was opened just now. */
  readonly takesFocus: boolean;
  readonly selected: SelectedText | undefined;
  readonly command: Command<[FieldChange]>;
  readonly onDone: (change: FieldChange | undefined) => void;
}

interface FieldDraft {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** Changes a field in place; a value may be taken from what is selected in the text. */
export function FieldEditor(props: Props): JSX.Element {
  const { name, field, takesFocus, selected, command, onDone } = props;
  const { texts, language } = usePage();
  const words = texts.fields;
  const form = formOf(name);
  const [{ value, evidence }, setDraft] = useDraft<FieldDraft>(props.draft, {
    value: (field?.values ?? []).join('\n'),
    evidence: [],
  });
  const setValue = (text: string): void => setDraft((before) => ({ ...before, value: text }));
  const group = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (takesFocus) group.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takesFocus]);

  const wrongDate = form === 'date' && value.trim() !== '' && !isLocalDate(value.trim());
  const take = (): void => {
    if (!selected) return;
    const isMore = form === 'lines';
    setDraft({
      value: isMore && value.trim() !== '' ? `${value.trimEnd()}\n${selected.text}` : selected.text,
      evidence: isMore ? [...evidence, selected.evidence] : [selected.evidence],
    });
  };
  const save = async (): Promise<void> => {
    const values = (form === 'lines' ? value.split('\n') : [value])
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const change: FieldChange = { field: name, values, evidence };
    if (values.join('\n') === (field?.values ?? []).join('\n')) return onDone(undefined);
    if (await command.run(change)) onDone(change);
  };
  const handleKey = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone(undefined);
  };

  return (
    <div
      ref={group}
      role="group"
      aria-label={words.edit(words.names[name])}
      onKeyDown={handleKey}
      style={{ display: 'grid', gap: 8, padding: '4px 0 8px' }}
    >
      {form === 'choice' ? (
        <ChoiceGroup
          label={words.names[name]}
          selectedKey={value}
          options={[...choicesOf(name), ''].map((key) => ({
            key,
            text: key === '' ? words.notStated : shownValue(name, key, texts, language),
          }))}
          onChange={(_, option) => setValue(option?.key ?? '')}
        />
      ) : (
        <TextField
          ariaLabel={words.names[name]}
          multiline={form === 'lines' || form === 'text'}
          autoAdjustHeight
          resizable={false}
          value={value}
          onChange={(_, text) => setValue(text ?? '')}
          {...(form === 'lines' ? { description: words.onePerLine } : {})}
          {...(form === 'date' ? { description: words.dateForm } : {})}
          {...(wrongDate ? { errorMessage: words.dateForm } : {})}
        />
      )}
      {form !== 'choice' && form !== 'date' && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
          <DefaultButton
            disabled={!selected}
            onClick={take}
            iconProps={{ iconName: 'Highlight' }}
            text={words.useSelected}
          />
          <small>
            {selected
              ? `”${selected.text.slice(0, 60)}${selected.text.length > 60 ? '…' : ''}”`
              : words.selectHint}
          </small>
        </div>
      )}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton
          disabled={command.busy || wrongDate}
          onClick={() => void save()}
          text={command.busy ? texts.saving : texts.save}
        />
        <DefaultButton
          disabled={command.busy}
          onClick={() => onDone(undefined)}
          text={texts.cancel}
        />
      </div>
    </div>
  );
}
