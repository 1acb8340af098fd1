import * as React from 'react';
import { DocumentLink } from './DocumentLink';
import { useDocuments } from './documentsContext';
import type { ReadEdition } from './ReadingView';

/** All editions that can be read, the latest first, each to be compared with the one that is shown. */
export function EditionList({ read }: { readonly read: ReadEdition }): JSX.Element | null {
  const { words } = useDocuments();
  const { document: shown, edition } = read;
  const { number, editions } = shown;
  if (editions.length < 2) return null;
  const latest = shown.status === 'withdrawn' ? words.reading.lastEdition : words.reading.inForce;
  return (
    <section>
      <h3 style={{ fontSize: 14, fontWeight: 600, margin: '0 0 8px' }}>{words.reading.editions}</h3>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {editions.map((one) => (
          <li key={one}>
            {one === edition ? (
              <strong aria-current="true">
                {words.reading.edition} {one}
              </strong>
            ) : (
              <DocumentLink to={{ number, edition: one }}>
                {words.reading.edition} {one}
              </DocumentLink>
            )}
            {one === shown.edition && ` (${latest})`}
            {one !== edition && (
              <div style={{ fontSize: 12 }}>
                <DocumentLink to={{ number, edition, comparedWith: one }}>
                  {words.changes.compareWith(one)}
                </DocumentLink>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
