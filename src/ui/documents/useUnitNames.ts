import * as React from 'react';
import type { DocumentsReader } from '../../application/documentPages';
import type { SearchIndex } from '../../domain/documents/search/searchIndex';

/** The names of the administrations whose documents there are; a key stands for itself until its name is known. */
export function useUnitNames(
  reader: DocumentsReader,
  index: SearchIndex | undefined,
): (key: string) => string {
  const [names, setNames] = React.useState<ReadonlyMap<string, string>>(new Map());
  React.useEffect(() => {
    let ended = false;
    const keys = new Set(index?.entries.flatMap(({ administration }) => administration ?? []));
    if (keys.size === 0) return undefined;
    reader.unitNames(Array.from(keys)).then(
      (found) => !ended && setNames(found),
      // Keys are names enough to go on with.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [reader, index]);
  return React.useCallback((key) => names.get(key) ?? key, [names]);
}
