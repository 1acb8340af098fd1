import type { Call } from '../call';
import { metadataLevel } from '../odata/metadataLevel';
import type { Json, Reply } from '../odata/entity';
import { ftsPhrase } from './kqlSql';
import { runSearch } from './runSearch';
import { searchParameters } from './searchRequest';
import type { Site } from '../site';

const usualCount = 5;

/** Titles that begin as what is typed, as suggestions of queries. Nobody's own results or people are suggested. */
export function suggestionsReply(site: Site, call: Call): Reply {
  const parameters = searchParameters(call);
  const typed = (parameters.get('querytext') ?? '').trim();
  const count = Number(parameters.get('inumberofquerysuggestions') ?? usualCount);
  const isVerbose = metadataLevel(call.header('accept')) === 'verbose';
  const isMarked = /^true$/i.test(parameters.get('fhithighlighting') ?? 'true');
  const request = {
    ...{
      text: `Title:${ftsPhrase(typed, true).replace(' *', '*')}`,
      template: '',
      constraints: '',
    },
    ...{
      select: [],
      sort: [],
      start: 0,
      limit: Number.isInteger(count) ? Math.min(count, 20) : usualCount,
    },
    ...{ refiners: '', filters: [], source: '' },
    trimDuplicates: true,
  };
  const things = typed === '' ? [] : runSearch(site, request, call.caller).things;
  const titles = [...new Set(things.map(({ found }) => found.title))];
  const queries = titles.map((title) => {
    const at = title.toLowerCase().indexOf(typed.toLowerCase());
    const marked =
      at < 0 || !isMarked
        ? title
        : `${title.slice(0, at)}<B>${title.slice(at, at + typed.length)}</B>${title.slice(at + typed.length)}`;
    return { IsPersonal: false, Query: marked };
  });
  const many = (values: readonly Json[]): Json => (isVerbose ? { results: values } : values);
  return {
    kind: 'bare',
    context: 'Microsoft.Office.Server.Search.REST.QuerySuggestionResults',
    name: 'suggest',
    properties: {
      PeopleNames: many([]),
      PersonalResults: many([]),
      PopularResults: many([]),
      Queries: many(queries),
    },
  };
}
