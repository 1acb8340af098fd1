import * as React from 'react';
import {
  compareEditions,
  type SectionChange,
} from '../../domain/documents/comparing/compareEditions';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { ChangedText } from '../parts/ChangedText';
import { MarkedWord } from '../parts/MarkedWord';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { DocumentLink } from './DocumentLink';
import { useDocuments } from './documentsContext';
import type { ReadEdition } from './ReadingView';

const styles = defineStyles(({ fonts }) => ({
  text: [
    fonts.medium,
    {
      margin: 0,
      maxWidth: 680,
      whiteSpace: 'pre-line' as const,
      lineHeight: '1.55',
      overflowWrap: 'anywhere' as const,
    },
  ],
  h3: [fonts.large, { fontWeight: 600, margin: '20px 0 4px' }],
}));

interface Props {
  readonly read: ReadEdition;
  readonly comparedWith: string;
}

/** What changed from an earlier edition: added words are underlined, removed ones struck through; unchanged sections are left out (GD-16). */
export function ChangesView({ read, comparedWith }: Props): JSX.Element {
  const { reader, words, texts } = useDocuments();
  const { document: shown, edition, sections } = read;
  const { number } = shown;
  const [loaded, again] = useLoaded(
    React.useCallback(() => reader.sections(number, comparedWith), [reader, number, comparedWith]),
  );
  const isOlder = shown.editions.indexOf(comparedWith) > shown.editions.indexOf(edition);
  const other = valueIn(loaded);
  // Two long editions take a second or two to compare: once, and not each time the page is drawn.
  const changes = React.useMemo(() => {
    if (other === undefined) return [];
    const [before, after] = isOlder ? [other, sections] : [sections, other];
    return compareEditions(before, after).filter(({ change }) => change !== 'same');
  }, [other, sections, isOlder]);
  if (loaded.status === 'loading') return <Waiting />;
  if (loaded.status === 'failed') return <Trouble onRetry={again}>{texts.notRead}</Trouble>;
  const [from, to] = isOlder ? [comparedWith, edition] : [edition, comparedWith];
  return (
    <section aria-label={words.changes.between(from, to)}>
      <h3 style={{ fontSize: 16, fontWeight: 600, margin: '8px 0 4px' }}>
        {words.changes.between(from, to)}
      </h3>
      <p style={{ margin: '0 0 8px' }}>
        {changes.length === 0 ? words.changes.none : words.changes.key}
      </p>
      <DocumentLink to={{ number, ...(edition === shown.edition ? {} : { edition }) }}>
        {words.changes.close}
      </DocumentLink>
      {changes.map((change, index) => (
        <ChangedSection key={index} change={change} />
      ))}
    </section>
  );
}

function ChangedSection({ change }: { readonly change: SectionChange }): JSX.Element {
  const { words } = useDocuments();
  const classes = useStyles(styles);
  return (
    <section>
      <h4 className={classes.h3}>{change.heading}</h4>
      {change.change === 'added' && (
        <MarkedWord mark={{ icon: 'Add', tone: 'good' }}>{words.changes.addedSection}</MarkedWord>
      )}
      {change.change === 'removed' && (
        <MarkedWord mark={{ icon: 'Remove', tone: 'bad' }}>
          {words.changes.removedSection}
        </MarkedWord>
      )}
      <p className={classes.text}>
        {change.stretches.map((stretch, index) => (
          <ChangedText key={index} stretch={stretch} words={words.changes} />
        ))}
      </p>
    </section>
  );
}
