import * as React from 'react';
import type { DocumentsReader, LoadedIndex } from '../../application/documentPages';
import { createSearchIndex, type SearchIndex } from '../../domain/documents/search/searchIndex';

/** The index as far as it has come: `find` is another whenever it finds more. */
export type IndexState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'empty' }
  | {
      readonly status: 'ready';
      readonly index: SearchIndex;
      readonly texts: 'coming' | 'all' | 'some';
      readonly find: SearchIndex['find'];
    };

const findingIn =
  (index: SearchIndex): SearchIndex['find'] =>
  (...asked) =>
    index.find(...asked);
const askAnewMs = 700;
const pause = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));

/** Loads numbers, titles and headings first, and the texts behind them, a part at a time so that the page stays quick. */
export function useSearchIndex(reader: DocumentsReader): readonly [IndexState, () => void] {
  const [state, setState] = React.useState<IndexState>({ status: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let ended = false;
    const show = (next: IndexState): void => {
      if (!ended) setState(next);
    };
    const addTexts = async (loaded: LoadedIndex, index: SearchIndex): Promise<void> => {
      let missing = 0;
      let shownAt = performance.now();
      for (const number of loaded.segments) {
        const text = await loaded.segment(number);
        await pause();
        if (ended) return;
        if (text === undefined) missing += 1;
        else await index.addTextInSteps(number, text, pause);
        // What is written meanwhile finds in all that has come; what was written before is asked anew now and then.
        if (performance.now() - shownAt < askAnewMs) continue;
        show({ status: 'ready', index, texts: 'coming', find: findingIn(index) });
        shownAt = performance.now();
      }
      const texts = missing === 0 ? 'all' : 'some';
      show({ status: 'ready', index, texts, find: findingIn(index) });
    };
    const load = async (): Promise<void> => {
      const loaded = await reader.searchIndex();
      if (loaded === undefined || loaded.catalogue.entries.length === 0)
        return show({ status: 'empty' });
      const index = createSearchIndex(loaded.catalogue);
      show({ status: 'ready', index, texts: 'coming', find: findingIn(index) });
      return addTexts(loaded, index);
    };
    setState({ status: 'loading' });
    load().catch(() => show({ status: 'failed' }));
    return () => {
      ended = true;
    };
  }, [reader, attempt]);
  return [state, React.useCallback(() => setAttempt((number) => number + 1), [])];
}
