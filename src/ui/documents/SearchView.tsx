import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { DocumentFilters } from '../../domain/documents/search/documentFilters';
import { Trouble } from '../parts/Trouble';
import { useDocuments } from './documentsContext';
import { HitList } from './HitList';
import { OwnLists } from './OwnLists';
import { SearchFilters } from './SearchFilters';
import { useSearchKey } from '../hooks/useSearchKey';
import { useExcerpts } from './useExcerpts';
import type { IndexState } from './useSearchIndex';

/** What was written and chosen; kept while a document is read. */
export interface Asked {
  readonly query: string;
  readonly filters: DocumentFilters;
}

interface Props {
  readonly state: Extract<IndexState, { readonly status: 'ready' }>;
  readonly asked: Asked;
  readonly onAsk: React.Dispatch<React.SetStateAction<Asked>>;
}

// What a screen shows, and some to scroll to: each hit that is drawn costs time at every letter.
const step = 20;
// The box shows the focus for the field within it; a ring of the field's own would be a second one.
const searchBox = {
  root: { height: 48, fontSize: 18 },
  field: { fontSize: 18, selectors: { ':focus, :focus-visible': { outline: 'none' } } },
};
const sayAfterMs = 700;

/** One big search field, and what it finds as one writes. */
export function SearchView({ state, asked, onAsk }: Props): JSX.Element {
  const { words, go, reader, announce } = useDocuments();
  const { index, texts, find } = state;
  const { query, filters } = asked;
  const [most, setMost] = React.useState(step);
  const place = React.useRef<HTMLDivElement>(null);
  const result = React.useMemo(() => find(query, filters, most), [find, query, filters, most]);
  const excerpts = useExcerpts(reader, result.hits);
  const isAsked = query.trim() !== '' || Object.keys(filters).length > 0;
  const ask = React.useCallback(
    (some: Partial<Asked>): void => {
      setMost(step);
      onAsk((before) => ({ ...before, ...some }));
    },
    [onAsk],
  );
  const narrow = React.useCallback((next: DocumentFilters) => ask({ filters: next }), [ask]);
  React.useEffect(() => {
    if (query.trim() === '') return undefined;
    const sentence =
      result.total === 0 ? words.search.none(query) : words.search.found(result.total);
    const timer = window.setTimeout(() => announce(sentence), sayAfterMs);
    return () => window.clearTimeout(timer);
  }, [query, result.total, words, announce]);

  const openFirst = (): void => {
    const [first] = result.hits;
    if (query.trim() === '' || first === undefined) return;
    const { entry, place: section } = first;
    go({ number: entry.number, ...(section === undefined ? {} : { section: `${section}` }) });
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    place.current?.querySelector<HTMLElement>('ul a[href]')?.focus();
  };
  const toField = React.useCallback(
    (): void => place.current?.querySelector<HTMLElement>('input[role="searchbox"]')?.focus(),
    [],
  );
  useSearchKey(toField);

  return (
    <div ref={place}>
      <SearchBox
        value={query}
        ariaLabel={words.search.label}
        placeholder={words.search.placeholder}
        title={words.search.hint}
        onChange={(_, value) => ask({ query: value ?? '' })}
        onSearch={openFirst}
        onKeyDown={onKeyDown}
        styles={searchBox}
      />
      <SearchFilters entries={index.entries} filters={filters} onChange={narrow} />
      {texts === 'some' && <Trouble tone="warning">{words.search.textsMissing}</Trouble>}
      {!isAsked && <OwnLists index={index} onLeaveUp={toField} />}
      <section aria-label={words.search.hits}>
        <Count shown={result.hits.length} total={result.total} isAsked={isAsked} />
        {texts === 'coming' && query !== '' && <p>{words.search.textsComing}</p>}
        {result.isPartial && (
          <Trouble tone="info" quiet>
            {words.search.partial}
          </Trouble>
        )}
        {result.total === 0 && isAsked && (
          <>
            <p style={{ fontWeight: 600 }}>{words.search.none(query)}</p>
            <p>{words.search.noneHelp}</p>
          </>
        )}
        <HitList
          hits={result.hits}
          words={result.words}
          texts={excerpts}
          label={words.search.hits}
          onLeaveUp={toField}
        />
        {result.total > result.hits.length && (
          <DefaultButton
            text={words.search.showMore}
            onClick={() => setMost(most + step)}
            styles={{ root: { marginTop: 12 } }}
          />
        )}
      </section>
    </div>
  );
}

interface CountProps {
  readonly shown: number;
  readonly total: number;
  readonly isAsked: boolean;
}

function Count({ shown, total, isAsked }: CountProps): JSX.Element | null {
  const { words } = useDocuments();
  if (total === 0) return null;
  return (
    <h2 style={{ fontSize: 14, fontWeight: 600, margin: '8px 0 0' }}>
      {isAsked ? words.search.found(total) : words.own.all}
      {shown < total && ` · ${words.search.shownOf(shown, total)}`}
    </h2>
  );
}
