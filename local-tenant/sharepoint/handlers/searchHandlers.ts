import type { Call } from '../call';
import { metadataLevel } from '../odata/metadataLevel';
import type { Reply } from '../odata/entity';
import { runSearch } from '../search/runSearch';
import { searchReply } from '../search/searchReply';
import {
  searchRequestFromAddress,
  searchRequestFromBody,
  type SearchRequest,
} from '../search/searchRequest';
import { suggestionsReply } from '../search/suggestions';
import type { Site } from '../site';
import type { Handlers } from './handler';

function found(site: Site, call: Call, name: 'query' | 'postquery', request: SearchRequest): Reply {
  const begun = performance.now();
  const outcome = runSearch(site, request, call.caller);
  const elapsed = Math.round(performance.now() - begun);
  return searchReply(name, request, outcome, elapsed, metadataLevel(call.header('accept')));
}

/** Search. Every caller may search; each finds what they may view. */
export const searchHandlers: Handlers = {
  searchQuery: {
    GET: {
      right: 'Open',
      run: ({ site, call }) => found(site, call, 'query', searchRequestFromAddress(call)),
    },
  },
  searchPost: {
    POST: {
      right: 'Open',
      run: ({ site, call }) => found(site, call, 'postquery', searchRequestFromBody(call)),
    },
  },
  searchSuggest: {
    GET: { right: 'Open', run: ({ site, call }) => suggestionsReply(site, call) },
  },
};
