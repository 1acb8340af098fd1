import * as React from 'react';
import type { ShownRelation } from '../../application/documentPages';
import { tableStyles } from '../parts/tableStyles';
import { useStyles } from '../hooks/useStyles';
import { DocumentLink } from './DocumentLink';
import { useDocuments } from './documentsContext';
import type { ReadEdition } from './ReadingView';
import { RelationMap } from './RelationMap';

const byNumber = (relations: readonly ShownRelation[]): readonly ShownRelation[] => {
  const seen = new Set<string>();
  return relations.filter(({ kind, title, toNumber }) => {
    const key = `${kind} ${toNumber ?? title}`;
    if (kind === 'reference' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** The documents that a document hangs together with (GD-14, GD-18, GD-19, GD-21): as a list, and as a small map. */
export function RelatedDocuments({ read }: { readonly read: ReadEdition }): JSX.Element {
  const { words, titleOf } = useDocuments();
  const classes = useStyles(tableStyles);
  const own = read.document.number;
  const others = read.relations.filter(({ toNumber }) => toNumber !== own);
  const related = byNumber(others).map((relation) => ({
    ...relation,
    title: (relation.toNumber && titleOf(relation.toNumber)) || relation.title,
  }));
  return (
    <section style={{ marginBottom: 24 }}>
      <h3 style={{ fontSize: 14, fontWeight: 600, margin: '0 0 8px' }}>{words.related.title}</h3>
      {related.length === 0 && <p style={{ margin: 0 }}>{words.related.none}</p>}
      <RelationMap number={own} relations={related} />
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {related.map(({ kind, title, toNumber }) => (
          <li key={`${kind} ${toNumber ?? title}`} style={{ overflowWrap: 'anywhere' }}>
            {toNumber === undefined ? (
              title
            ) : (
              <DocumentLink to={{ number: toNumber }}>
                {title === toNumber ? title : `${toNumber} ${title}`}
              </DocumentLink>
            )}
            <span className={classes.under} style={{ fontSize: 12 }}>
              {words.related.kinds[kind]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
