import * as React from 'react';
import type { DocumentsReader } from '../../application/documentPages';
import { numberOfFigures } from '../../domain/documents/numberWritten';
import { documentPageTexts } from '../../text/pages/documentPageTexts';
import { Guard } from '../parts/Guard';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';
import { useShell } from '../shell/shellContext';
import { DocumentsProvider } from './documentsContext';
import { useOwnDocuments } from './ownDocuments';
import type { Asked } from './SearchView';
import { useDocumentRoute } from './useDocumentRoute';
import { useUnitNames } from './useUnitNames';
import { useSearchIndex } from './useSearchIndex';

const SearchView = React.lazy(async () => {
  const { SearchView: view } = await import(
    /* webpackChunkName: 'kvittens-document-search' */ './SearchView'
  );
  return { default: view };
});
const ReadingView = React.lazy(async () => {
  const { ReadingView: view } = await import(
    /* webpackChunkName: 'kvittens-reading' */ './ReadingView'
  );
  return { default: view };
});

export interface DocumentsAppProps extends ShellProps {
  readonly reader: DocumentsReader;
  /** Who looks: favourites are kept apart on a shared computer. */
  readonly personId?: string;
}

/** *Styrande dokument*: staff search, and read what they found in its place (GD-10, GD-12, GD-28). */
export function DocumentsApp({ reader, personId, ...shell }: DocumentsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={documentPageTexts[shell.language].title}>
      <Documents reader={reader} personId={personId} />
    </Shell>
  );
}

interface Props {
  readonly reader: DocumentsReader;
  readonly personId: string | undefined;
}

function Documents({ reader, personId }: Props): JSX.Element {
  const { language } = useShell();
  const words = documentPageTexts[language];
  const [route, go] = useDocumentRoute();
  const [state, again] = useSearchIndex(reader);
  const own = useOwnDocuments(personId);
  const [asked, setAsked] = React.useState<Asked>({ query: '', filters: {} });
  const index = state.status === 'ready' ? state.index : undefined;
  const titles = React.useMemo(
    () => new Map(index?.entries.map(({ number, title }) => [number, title])),
    [index],
  );
  const titleOf = React.useCallback((number: string) => titles.get(number), [titles]);
  const unitName = useUnitNames(reader, index);
  const page = React.useMemo(
    () => ({ reader, own, go, titleOf, unitName }),
    [reader, own, go, titleOf, unitName],
  );
  // Figures alone are a number of the region's, which the index knows.
  const isFigures = /^\d+$/.test(route.number ?? '');
  const meant = isFigures
    ? numberOfFigures(route.number ?? '', Array.from(titles.keys()))
    : undefined;
  const isLookedFor = isFigures && state.status === 'loading';
  React.useEffect(() => {
    if (meant !== undefined) go({ ...route, number: meant }, true);
  }, [meant, route, go]);
  if (route.number === undefined && state.status === 'failed')
    return <Trouble onRetry={again}>{words.search.notRead}</Trouble>;
  if (route.number === undefined && state.status === 'empty') return <p>{words.search.empty}</p>;
  return (
    <DocumentsProvider value={page}>
      <Guard key={route.number ?? ''} otherwise={<Trouble>{words.search.notRead}</Trouble>}>
        <React.Suspense fallback={<Waiting />}>
          {isLookedFor && <Waiting />}
          {route.number !== undefined && meant === undefined && !isLookedFor && (
            <ReadingView key={route.number} route={route} number={route.number} />
          )}
          {route.number === undefined && state.status === 'loading' && <Waiting />}
          {route.number === undefined && state.status === 'ready' && (
            <SearchView state={state} asked={asked} onAsk={setAsked} />
          )}
        </React.Suspense>
      </Guard>
    </DocumentsProvider>
  );
}
