import type { Call } from '../call';
import { changeEntity } from '../changes/changeEntity';
import { parseChangeQuery } from '../changes/changeQuery';
import { listItemChanges } from '../changes/listItemChanges';
import { readChanges, tokenScopeOf, type ChangePlace } from '../changes/readChanges';
import { findList } from '../lists/findList';
import { collectionOf, type Reply } from '../odata/entity';
import type { Site } from '../site';
import type { Handlers } from './handler';
import { bodyProperties } from './replies';

function changesAt(site: Site, call: Call, place: ChangePlace): Reply {
  const scope = tokenScopeOf(site, place);
  const query = parseChangeQuery(bodyProperties(call), scope, site.now());
  const changes = readChanges(site, place, query, call.caller);
  return collectionOf(
    'SP.ApiData.Changes',
    changes.map((change) => changeEntity(site, scope, change)),
  );
}

/** The change log of a list, a web or a site collection. */
export const changeHandlers: Handlers = {
  listChanges: {
    POST: {
      right: 'ViewListItems',
      run: ({ site, call, route }) =>
        changesAt(site, call, { at: 'list', list: findList(site, route.list) }),
    },
  },
  webChanges: {
    POST: { right: 'Open', run: ({ site, call }) => changesAt(site, call, { at: 'web' }) },
  },
  siteChanges: {
    POST: { right: 'Open', run: ({ site, call }) => changesAt(site, call, { at: 'site' }) },
  },
  listItemChanges: {
    POST: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => ({
        kind: 'bytes',
        contentType: 'text/xml; charset=utf-8',
        content: Buffer.from(
          listItemChanges(site, findList(site, route.list), bodyProperties(call), call.caller),
        ),
      }),
    },
  },
};
