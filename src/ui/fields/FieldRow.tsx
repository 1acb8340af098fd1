import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { NoticeField, NoticeFieldName } from '../../domain/notices/noticeFields';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import { FieldPlaces } from './FieldPlaces';
import { formOf, isUncertain, shownValue } from './fieldGroups';
import type { ChosenPlace } from './DocumentPane';
import type { NoticeDocument } from '../../domain/notices/notice';

interface Props {
  readonly name: NoticeFieldName;
  readonly field: NoticeField | undefined;
  readonly documents: readonly NoticeDocument[];
  readonly chosen: ChosenPlace | undefined;
  readonly mayEdit: boolean;
  readonly onChoose: (place: ChosenPlace) => void;
  readonly onHover: (name: NoticeFieldName | undefined) => void;
  readonly onEdit: () => void;
  /** The editor, while this field is being changed. */
  readonly children: React.ReactNode;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(108px, 24%) minmax(0, 1fr)',
    gap: '0 12px',
    padding: '6px 0',
    borderTop: `1px solid ${semanticColors.bodyDivider}`,
    selectors: { '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  },
  name: [fonts.medium, { margin: 0, color: semanticColors.bodySubtext, paddingTop: 2 }],
  values: [
    fonts.medium,
    { margin: 0, minWidth: 0, paddingTop: 2, overflowWrap: 'anywhere' as const },
  ],
  shown: { display: 'flex', gap: 8, alignItems: 'flex-start' },
  content: { flexGrow: 1, minWidth: 0, whiteSpace: 'pre-line' as const },
  list: { margin: 0, paddingLeft: 18 },
  plain: { margin: 0, padding: 0, listStyle: 'none', columns: '12ch auto', columnGap: '16px' },
  absent: { color: semanticColors.bodySubtext, fontStyle: 'italic' as const },
  changed: [fonts.small, { color: semanticColors.bodySubtext }],
}));

const mostShown = 12;
const uncertainMark = { icon: 'Warning', tone: 'warning' } as const;

/** A field: its values, where they came from, and whether a person must look. */
export function FieldRow(props: Props): JSX.Element {
  const { name, field, documents, chosen, mayEdit, onChoose, onHover, onEdit, children } = props;
  const { texts, language } = usePage();
  const classes = useStyles(styles);
  const [all, setAll] = React.useState(false);
  const words = texts.fields;
  // A row that slides under a resting pointer is not pointed at.
  const moved = ({ movementX, movementY }: React.MouseEvent): void => {
    if (movementX !== 0 || movementY !== 0) onHover(name);
  };
  const values = field?.values ?? [];
  const shown = all ? values : values.slice(0, mostShown);
  const isList = formOf(name) === 'lines';
  return (
    <div
      className={classes.row}
      data-field={name}
      onMouseMove={moved}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(name)}
      onBlur={() => onHover(undefined)}
    >
      <dt className={classes.name}>{words.names[name]}</dt>
      <dd className={classes.values}>
        {children || (
          <div className={classes.shown}>
            <div className={classes.content}>
              {values.length === 0 && <span className={classes.absent}>{words.notFound}</span>}
              {isList && values.length > 0 && (
                <ul className={name === 'actions' ? classes.list : classes.plain}>
                  {shown.map((value, index) => (
                    <li key={index}>{value}</li>
                  ))}
                </ul>
              )}
              {!isList &&
                values.map((value) => shownValue(name, value, texts, language)).join('\n')}
              {values.length > shown.length && (
                <Link as="button" onClick={() => setAll(true)}>
                  {words.moreValues(values.length - shown.length)}
                </Link>
              )}
              {isUncertain(field) && (
                <div>
                  <MarkedWord mark={uncertainMark}>{words.uncertain}</MarkedWord>
                </div>
              )}
              {field?.correctedBy && (
                <div className={classes.changed}>{words.changedBy(field.correctedBy)}</div>
              )}
              <FieldPlaces
                name={name}
                evidence={field?.evidence ?? []}
                documents={documents}
                chosen={chosen}
                onChoose={onChoose}
              />
            </div>
            {mayEdit && (
              <IconButton
                iconProps={{ iconName: 'Edit' }}
                ariaLabel={words.edit(words.names[name])}
                title={words.edit(words.names[name])}
                data-edit={name}
                onClick={onEdit}
                styles={{ root: { width: 28, height: 28, flexShrink: 0 } }}
              />
            )}
          </div>
        )}
      </dd>
    </div>
  );
}
