import { ensureWebLibrary } from '../web/webLibraries';
import { listEntity } from '../lists/listEntity';
import { collectionOf, type Entity, type Reply } from '../odata/entity';
import { parameterRefused } from '../odata/queryRefusals';
import { filterEntities } from '../odata/filterEntities';
import { parametersIn, parseBody } from '../odata/requestBody';
import { accessDenied } from '../refusals';
import { halvesOf, hasPermission } from '../security/basePermissions';
import type { Site } from '../site';
import { allPropertiesOf } from '../web/allProperties';
import { fileIcon } from '../web/fileIcon';
import { templateUnknown } from '../web/webRefusals';
import { rootOf, webEntity } from '../web/webEntity';
import { webInformation } from '../web/webInformation';
import { templateEntities, templateId } from '../web/webTemplates';
import { addWeb, changeWeb, deleteWeb } from '../web/writeWeb';
import type { Handlers, Handling } from './handler';
import { bodyProperties, changed, entityReply, removed } from './replies';

const context = 'SP.ApiData.Webs';

const subwebs = (site: Site): readonly Site[] => site.webs.below(site.web).map(site.at);

const mayOpen = ({ call }: Pick<Handling<'webs'>, 'call'>, { security, web }: Site): boolean =>
  hasPermission(security.maskOf(call.caller, web, {}), 'Open');

const withPermissions = ({ call }: Pick<Handling<'webs'>, 'call'>, site: Site): Entity => {
  const { security, web } = site;
  const entity = webEntity(site);
  return {
    ...entity,
    onRequest: {
      ...entity.onRequest,
      EffectiveBasePermissions: () => halvesOf(security.maskOf(call.caller, web, {})),
      HasUniqueRoleAssignments: () => security.scopes.own(web, {}) !== undefined,
    },
  };
};

const openSubwebs = (handling: Pick<Handling<'webs'>, 'call' | 'site'>): readonly Site[] =>
  subwebs(handling.site).filter((one) => mayOpen(handling, one));

function added({ site, call }: Pick<Handling<'web'>, 'site' | 'call'>): Site {
  const body = parseBody(call.body);
  const [first] = Object.keys(body.properties);
  if (first !== undefined && first !== 'parameters') throw parameterRefused(first, 'Add');
  return addWeb(site, parametersIn(body), call.caller.userId);
}

const webReply = ({ call }: Pick<Handling<'web'>, 'call'>, site: Site): Reply =>
  entityReply(call, context, webEntity(site));

/** Webs: the one addressed, those below it and above. */
export const webHandlers: Handlers = {
  web: {
    GET: { right: 'Open', run: (handling) => webReply(handling, handling.site) },
    MERGE: {
      right: 'ManageWeb',
      run: ({ site, call }) => {
        changeWeb(site, bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageWeb',
      run: ({ site }) => {
        deleteWeb(site);
        return removed;
      },
    },
  },
  openedWeb: {
    GET: { right: 'Open', run: (handling) => webReply(handling, handling.site) },
    POST: { right: 'Open', run: (handling) => webReply(handling, handling.site) },
  },
  parentWeb: {
    GET: {
      right: 'Open',
      run: (handling) => {
        const { site } = handling;
        const parent = site.web.parent === null ? undefined : site.webs.byKey(site.web.parent);
        if (parent === undefined) {
          return { kind: 'value', context: 'Edm.Null', name: 'ParentWeb', value: null };
        }
        site.security.demand(handling.call.caller, parent, {}, 'Open');
        return webReply(handling, site.at(parent));
      },
    },
  },
  rootWeb: {
    GET: { right: 'Open', run: (handling) => webReply(handling, rootOf(handling.site)) },
  },
  // One web that the caller may not open is enough for a refusal; the other two lists leave it out.
  webs: {
    GET: {
      right: 'BrowseDirectories',
      run: (handling) => {
        const all = subwebs(handling.site);
        if (!all.every((one) => mayOpen(handling, one))) throw accessDenied();
        const entities = all.map((one) => withPermissions(handling, one));
        return collectionOf(context, filterEntities(entities, handling.call.query));
      },
    },
  },
  addWeb: {
    POST: { right: 'ManageSubwebs', run: (handling) => webReply(handling, added(handling)) },
  },
  webInfos: {
    GET: {
      right: 'Open',
      run: (handling) => {
        const all = openSubwebs(handling).map(webInformation);
        return collectionOf('SP.ApiData.WebInfos', filterEntities(all, handling.call.query));
      },
    },
  },
  addWebInfo: {
    POST: {
      right: 'ManageSubwebs',
      run: (handling) =>
        entityReply(handling.call, 'SP.ApiData.WebInfos', webInformation(added(handling))),
    },
  },
  subwebsForUser: {
    GET: {
      right: 'Open',
      run: (handling) => {
        const { call, route } = handling;
        const all = openSubwebs(handling).filter(
          ({ web }) => route.template < 0 || templateId(web.template) === route.template,
        );
        const entities = filterEntities(all.map(webInformation), call.query);
        return collectionOf('SP.ApiData.WebInfos', entities);
      },
    },
  },
  allProperties: {
    GET: {
      right: 'Open',
      run: ({ site, call }) =>
        entityReply(call, 'SP.ApiData.PropertyValues', allPropertiesOf(site)),
    },
  },
  webTemplates: {
    GET: {
      right: 'Open',
      run: ({ call, route }) =>
        collectionOf(
          'SP.ApiData.WebTemplates',
          filterEntities(templateEntities(route.language), call.query),
        ),
    },
  },
  webTemplate: {
    GET: {
      right: 'Open',
      run: ({ call, route }) => {
        const found = templateEntities(route.language).find(
          ({ properties }) => properties['Name'] === route.name,
        );
        if (found === undefined) throw templateUnknown();
        return entityReply(call, 'SP.ApiData.WebTemplates', found);
      },
    },
  },
  // Nothing can be registered here, and nothing is kept for the whole tenant: both are always empty.
  webEventReceivers: {
    GET: {
      right: 'ManageWeb',
      run: () => collectionOf('SP.ApiData.EventReceiverDefinitions', []),
    },
  },
  storageEntity: {
    GET: {
      right: 'Open',
      run: () => ({ kind: 'value', context: 'Edm.Null', name: 'GetStorageEntity', value: null }),
    },
  },
  fileIcon: {
    GET: {
      right: 'Open',
      run: ({ route }) => ({
        kind: 'value',
        context: 'Edm.String',
        name: 'MapToIcon',
        value: fileIcon(route.fileName),
      }),
    },
  },
  ensureLibrary: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.Lists',
          listEntity(site, ensureWebLibrary(site, route.place)),
        ),
    },
  },
};
