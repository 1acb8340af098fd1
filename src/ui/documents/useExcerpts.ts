import * as React from 'react';
import { type DocumentsReader, sectionKeyOf } from '../../application/documentPages';
import type { SearchHit } from '../../domain/documents/search/searchIndex';

const pauseMs = 150;
const mostAtOnce = 30;

/** The key of the section that a hit is in, when it is in a text. */
export const textKeyOf = ({ entry, where, place }: SearchHit): string | undefined =>
  where === 'text' && place !== undefined
    ? sectionKeyOf(entry.number, entry.edition, place)
    : undefined;

/** The texts in which hits stand, fetched in one request when the writing pauses; those known are kept. */
export function useExcerpts(
  reader: DocumentsReader,
  hits: readonly SearchHit[],
): ReadonlyMap<string, string> {
  const [texts, setTexts] = React.useState<ReadonlyMap<string, string>>(new Map());
  const missing = hits
    .flatMap((hit) => textKeyOf(hit) ?? [])
    .filter((key) => !texts.has(key))
    .slice(0, mostAtOnce);
  const wanted = missing.join('\n');
  React.useEffect(() => {
    if (wanted === '') return undefined;
    let ended = false;
    const timer = window.setTimeout(() => {
      const keys = wanted.split('\n');
      reader.texts(keys).then(
        (found) => {
          // A section that is not there any more is not asked for again.
          const all = keys.map((key) => [key, found.get(key) ?? ''] as const);
          if (!ended) setTexts((before) => new Map([...Array.from(before), ...all]));
        },
        // Without its words a hit still tells document and section.
        () => undefined,
      );
    }, pauseMs);
    return () => {
      ended = true;
      window.clearTimeout(timer);
    };
  }, [reader, wanted]);
  return texts;
}
