import * as React from 'react';
import type { SearchIndex } from '../../domain/documents/search/searchIndex';
import { useDocuments } from './documentsContext';
import { HitList } from './HitList';

interface Props {
  readonly index: SearchIndex;
  readonly onLeaveUp: () => void;
}

const nothing = { words: new Set<string>(), texts: new Map<string, string>() };

/** A person's favourites and what they read last, before they have asked for anything. */
export function OwnLists({ index, onLeaveUp }: Props): JSX.Element {
  const { own, words } = useDocuments();
  const { favourites, recent } = own.own;
  const entryOf = React.useMemo(
    () => new Map(index.entries.map((entry) => [entry.number, entry])),
    [index],
  );
  const hitsOf = (numbers: readonly string[]) =>
    numbers.flatMap((number) => {
      const entry = entryOf.get(number);
      return entry ? [{ entry, where: 'title' as const }] : [];
    });
  const lists = [
    [words.own.favourites, hitsOf(favourites)],
    [words.own.recent, hitsOf(recent)],
  ] as const;
  return (
    <>
      {lists.map(([label, hits]) =>
        hits.length === 0 ? (
          label === words.own.favourites && (
            <p key={label} style={{ margin: '0 0 12px' }}>
              {words.own.noFavourites}
            </p>
          )
        ) : (
          <section key={label} aria-label={label} style={{ marginBottom: 16 }}>
            <h2 style={{ fontSize: 14, fontWeight: 600, margin: '8px 0 0' }}>{label}</h2>
            <HitList hits={hits} label={label} onLeaveUp={onLeaveUp} {...nothing} />
          </section>
        ),
      )}
    </>
  );
}
