import * as React from 'react';
import { definedTerms, type DefinedTerm } from '../../domain/documents/comparing/definitions';
import { purposeOf } from '../../domain/documents/reading/knownHeadings';
import { textBlocks } from '../../domain/documents/textBlocks';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useDocuments } from './documentsContext';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  text: [
    fonts.medium,
    { margin: '0 0 8px', lineHeight: '1.55', overflowWrap: 'anywhere' as const },
  ],
  list: [fonts.medium, { margin: '0 0 8px', paddingInlineStart: 24, lineHeight: '1.55' }],
  within: { marginInlineStart: 20, listStyleType: 'circle' },
  term: [fonts.medium, { fontWeight: 600, margin: '10px 0 0' }],
  meaning: [fonts.medium, { margin: 0, whiteSpace: 'pre-line' as const, lineHeight: '1.55' }],
  note: [
    fonts.medium,
    {
      margin: '4px 0 0',
      paddingInlineStart: 10,
      borderInlineStart: `2px solid ${semanticColors.bodyDivider}`,
      lineHeight: '1.55',
    },
  ],
  noted: { fontWeight: 600 },
  laws: [fonts.small, { color: semanticColors.bodySubtext, margin: '2px 0 0' }],
}));

interface Props {
  readonly heading: string;
  readonly text: string;
}

/** The text of a section: paragraphs and lists; definitions with the law each is taken from (GD-29) and what is noted to them (GD-30). */
export function SectionText({ heading, text }: Props): JSX.Element {
  const classes = useStyles(styles);
  const terms = purposeOf(heading) === 'definitions' ? definedTerms(text) : undefined;
  if (terms !== undefined) return <Definitions terms={terms} />;
  return (
    <>
      {textBlocks(text).map(({ isList, lines }, index) =>
        isList ? (
          <ul key={index} className={classes.list}>
            {lines.map((line, item) => (
              <li key={item} className={line.isWithin ? classes.within : ''}>
                {line.text}
              </li>
            ))}
          </ul>
        ) : (
          <p key={index} className={classes.text}>
            {lines.map((line) => line.text).join('\n')}
          </p>
        ),
      )}
    </>
  );
}

function Definitions({ terms }: { readonly terms: readonly DefinedTerm[] }): JSX.Element {
  const { words } = useDocuments();
  const classes = useStyles(styles);
  return (
    <dl style={{ margin: 0 }}>
      {terms.map(({ term, meaning, notes, laws }) => (
        <div key={term}>
          <dt className={classes.term}>{term}</dt>
          <dd className={classes.meaning}>{meaning}</dd>
          {notes.map((note) => (
            <dd key={note} className={classes.note}>
              <span className={classes.noted}>{words.reading.note}:</span> {note}
            </dd>
          ))}
          {laws.length > 0 && (
            <dd className={classes.laws}>
              {words.reading.laws}: {laws.join(', ')}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
