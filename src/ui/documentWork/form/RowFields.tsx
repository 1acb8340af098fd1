import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { useWork } from '../workContext';

interface Props<Row> {
  readonly heading: string;
  readonly add: string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  /** The fields of a row; a label stands on each. */
  readonly fields: (row: Row, change: (some: Partial<Row>) => void) => React.ReactNode;
}

const styles = defineStyles(({ semanticColors }) => ({
  row: {
    display: 'flex',
    gap: 8,
    alignItems: 'flex-end',
    paddingBottom: 12,
    marginBottom: 4,
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
  },
}));

/** Rows of a few fields that are added to and taken away from. */
export function RowFields<Row extends object>(props: Props<Row>): JSX.Element {
  const { heading, add, rows, empty, onChange, fields } = props;
  const { language } = useWork();
  const words = documentFormTexts[language];
  const classes = useStyles(styles);
  return (
    <section aria-label={heading}>
      <h4 style={{ margin: '8px 0 4px', fontWeight: 600 }}>{heading}</h4>
      {rows.length === 0 && <p style={{ margin: '0 0 8px' }}>{words.none}</p>}
      {rows.map((row, index) => (
        <div key={index} className={classes.row}>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, flex: 1, minWidth: 0 }}>
            {fields(row, (some) =>
              onChange(rows.map((one, other) => (other === index ? { ...one, ...some } : one))),
            )}
          </div>
          <IconButton
            iconProps={{ iconName: 'Delete' }}
            ariaLabel={words.removeRow(index + 1, heading)}
            title={words.removeRow(index + 1, heading)}
            onClick={() => onChange(rows.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <DefaultButton
        iconProps={{ iconName: 'Add' }}
        text={add}
        style={{ marginTop: 8 }}
        onClick={() => onChange([...rows, empty])}
      />
    </section>
  );
}
