import * as React from 'react';
import type { ShownSection } from '../../application/documentPages';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { DocumentLink } from './DocumentLink';
import { useDocuments } from './documentsContext';

const styles = defineStyles(({ fonts }) => ({
  sticky: {
    position: 'sticky' as const,
    top: 16,
    maxHeight: 'calc(100vh - 32px)',
    overflowY: 'auto' as const,
  },
  list: [fonts.medium, { listStyle: 'none', margin: 0, padding: 0 }],
  item: { padding: '4px 0', lineHeight: '20px', overflowWrap: 'anywhere' as const },
  below: { paddingInlineStart: 14 },
  title: [fonts.medium, { fontWeight: 600, margin: '0 0 4px' }],
}));

interface Props {
  readonly sections: readonly ShownSection[];
  readonly number: string;
  readonly edition: string | undefined;
  readonly isNarrow: boolean;
}

/** The contents of a document: each leads to its section, by an address that can be copied. */
export function DocumentContents({ sections, number, edition, isNarrow }: Props): JSX.Element {
  const { words } = useDocuments();
  const classes = useStyles(styles);
  const linksOf = (part: ShownSection['part']): JSX.Element => (
    <ul className={classes.list}>
      {sections
        .filter((section) => section.part === part)
        .map(({ key, place, level, heading }) => (
          <li key={key} className={`${classes.item} ${level > 1 ? classes.below : ''}`}>
            <DocumentLink
              to={{ number, section: `${place}`, ...(edition === undefined ? {} : { edition }) }}
            >
              {heading}
            </DocumentLink>
          </li>
        ))}
    </ul>
  );
  const contents = (
    <>
      {linksOf('section')}
      {sections.some(({ part }) => part === 'appendix') && (
        <>
          <h3 className={classes.title} style={{ marginTop: 12 }}>
            {words.reading.appendices}
          </h3>
          {linksOf('appendix')}
        </>
      )}
    </>
  );
  if (isNarrow) {
    return (
      <details>
        <summary className={classes.title}>{words.reading.contents}</summary>
        <nav aria-label={words.reading.contents}>{contents}</nav>
      </details>
    );
  }
  return (
    <nav aria-label={words.reading.contents} className={classes.sticky}>
      <h3 className={classes.title}>{words.reading.contents}</h3>
      {contents}
    </nav>
  );
}
