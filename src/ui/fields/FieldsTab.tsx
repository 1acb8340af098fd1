import * as React from 'react';
import type { NoticeField, NoticeFieldName, NoticeFields } from '../../domain/notices/noticeFields';
import { useCommand } from '../hooks/useCommand';
import { useLoaded } from '../hooks/useLoaded';
import { useOpenForm } from '../hooks/useOpenForm';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import type { FieldChange, NoticeDetails } from '../../application/noticePages';
import { type ChosenPlace, DocumentPane } from './DocumentPane';
import { FieldEditor } from './FieldEditor';
import { fieldGroups } from './fieldGroups';
import { FieldRow } from './FieldRow';
import { useSelectedText } from './selectedText';

interface Props {
  readonly notice: NoticeDetails;
  readonly onChanged: () => void;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    gap: 24,
    alignItems: 'start',
  },
  stacked: { display: 'grid', gap: 16 },
  text: {
    position: 'sticky' as const,
    top: 0,
    display: 'grid',
    maxHeight: 'calc(100vh - 32px)',
    zIndex: 1,
    background: semanticColors.bodyBackground,
  },
  textAbove: {
    position: 'sticky' as const,
    top: 0,
    display: 'grid',
    maxHeight: '36vh',
    zIndex: 1,
    background: semanticColors.bodyBackground,
  },
  group: [fonts.mediumPlus, { margin: '0 0 6px', fontWeight: 600 }],
  list: { margin: '0 0 24px' },
  note: [fonts.medium, { margin: '0 0 12px', color: semanticColors.bodySubtext }],
}));

type Saved = { readonly revision: number; readonly fields: NoticeFields };

/** What was read, beside the text it was read from; the coordinator corrects it in place. */
export function FieldsTab({ notice, onChanged }: Props): JSX.Element {
  const { reader, commands, texts, me, announce } = usePage();
  const classes = useStyles(styles);
  const place = React.useRef<HTMLDivElement>(null);
  const pane = React.useRef<HTMLDivElement>(null);
  const [measured, narrow] = useIsNarrow(760);
  const [documents, again] = useLoaded(
    React.useCallback(() => reader.documentTexts(notice.itemId), [reader, notice.itemId]),
  );
  const [chosen, setChosen] = React.useState<ChosenPlace>();
  const [hovered, setHovered] = React.useState<NoticeFieldName>();
  const editor = useOpenForm<NoticeFieldName>('field');
  const [saved, setSaved] = React.useState<Saved>();
  const command = useCommand<[FieldChange]>((id, change) =>
    commands.onNotice(id, notice.key, 'correct', { changes: [change] }),
  );

  const words = texts.fields;
  const mayEdit = me?.isCoordinator === true && notice.status !== 'dispatched';
  const editing = mayEdit ? editor.open : undefined;
  const selected = useSelectedText(pane, editing !== undefined);
  // What was just saved is shown until the list has caught up with the log.
  const fields: NoticeFields =
    saved && saved.revision === notice.revision
      ? { ...notice.fields, ...saved.fields }
      : notice.fields;

  const choose = (next: ChosenPlace): void => {
    setChosen({ ...next });
    announce(words.shown(fields[next.field]?.evidence[next.index]?.quote ?? ''));
  };
  const finish = (name: NoticeFieldName, change: FieldChange | undefined): void => {
    editor.close();
    command.forget();
    if (change) {
      const field: NoticeField = {
        values: change.values,
        evidence: change.evidence,
        confidence: 1,
        correctedBy: me?.person.name ?? '',
      };
      setSaved({ revision: notice.revision, fields: { ...saved?.fields, [name]: field } });
      announce(words.saved(words.names[name]));
      onChanged();
    }
    window.setTimeout(() =>
      place.current?.querySelector<HTMLElement>(`[data-edit="${name}"]`)?.focus(),
    );
  };

  const shownMark = hovered && hovered !== editing ? hovered : undefined;
  return (
    <div ref={measured}>
      <div ref={place} className={narrow ? classes.stacked : classes.panes}>
        <div className={narrow ? classes.textAbove : classes.text}>
          {documents.status === 'loading' && <Waiting />}
          {documents.status === 'failed' && <Trouble onRetry={again}>{words.textMissing}</Trouble>}
          {documents.status === 'ready' && (
            <DocumentPane
              documents={documents.value}
              fields={fields}
              chosen={chosen}
              hovered={shownMark}
              pane={pane}
            />
          )}
        </div>
        <div>
          {!mayEdit && me && (
            <p className={classes.note}>
              {notice.status === 'dispatched' ? words.locked : words.readOnly}
            </p>
          )}
          {fieldGroups.map((group) => (
            <section key={group.name} aria-label={words.groups[group.name]}>
              <h3 className={classes.group}>{words.groups[group.name]}</h3>
              <dl className={classes.list}>
                {group.fields.map((name) => (
                  <FieldRow
                    key={name}
                    name={name}
                    field={fields[name]}
                    documents={notice.documents}
                    chosen={chosen}
                    mayEdit={mayEdit}
                    onChoose={choose}
                    onHover={setHovered}
                    onEdit={() => editor.show(name)}
                  >
                    {editing === name && (
                      <FieldEditor
                        name={name}
                        field={fields[name]}
                        draft={editor.draft}
                        takesFocus={editor.isNew}
                        selected={selected}
                        command={command}
                        onDone={(change) => finish(name, change)}
                      />
                    )}
                  </FieldRow>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
