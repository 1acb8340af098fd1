import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { ShownRelation } from '../../application/documentPages';
import { MarkedWord } from '../parts/MarkedWord';
import type { Mark } from '../parts/marks';
import { useDocuments } from './documentsContext';

const internalMark: Mark = { icon: 'Lock', tone: 'quiet' };

// Only what a browser opens as a page: a document's text decides nothing else.
const isSafe = (link: string | undefined): link is string =>
  link !== undefined && /^https?:\/\//i.test(link);

/** Sources outside the governing documents (GD-15), with a mark on those reached only on the internal network (GD-23). */
export function References({
  relations,
}: {
  readonly relations: readonly ShownRelation[];
}): JSX.Element | null {
  const { words } = useDocuments();
  const references = relations.filter(({ kind }) => kind === 'reference');
  if (references.length === 0) return null;
  return (
    <section style={{ marginBottom: 24 }}>
      <h3 style={{ fontSize: 14, fontWeight: 600, margin: '0 0 8px' }}>
        {words.related.references}
      </h3>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {references.map(({ title, link, internalOnly }, index) => (
          <li key={index} style={{ overflowWrap: 'anywhere' }}>
            {isSafe(link) ? (
              <Link href={link} target="_blank" rel="noreferrer">
                {title}
              </Link>
            ) : (
              title
            )}
            {internalOnly && (
              <div style={{ fontSize: 12 }}>
                <MarkedWord mark={internalMark}>{words.related.internalOnly}</MarkedWord>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
