import { answerBatch } from '../batch/answerBatch';
import { isLibrary, listPath } from '../lists/listEntity';
import type { Json, Reply } from '../odata/entity';
import { parametersIn, parseBody } from '../odata/requestBody';
import { NotBuilt } from '../refusal';
import { accessDenied, invalidQuery, userMissing } from '../refusals';
import { hasPermission } from '../security/basePermissions';
import { ensureUser } from '../security/writeGroup';
import type { Site } from '../site';
import { contextReply } from '../web/contextReply';
import { changeSite } from '../web/changeSite';
import { siteEntity } from '../web/siteEntity';
import { rootOf } from '../web/webEntity';
import { webMissing } from '../web/webRefusals';
import { removeWeb } from '../web/writeWeb';
import type { Handlers, Handling } from './handler';
import { bodyProperties, changed, entityReply } from './replies';

const pathOf = (site: Site, url: string): string =>
  (url.startsWith(site.origin) ? url.slice(site.origin.length) : url).split('?')[0] ?? '';

const value = (context: string, name: string, given: Json): Reply => ({
  kind: 'value',
  context,
  name,
  value: given,
});

/** The site at an address of this SharePoint that the caller may open. */
function siteAt({ site, call }: Pick<Handling<'site'>, 'site' | 'call'>, url: string): Site {
  const web = site.webs.at(pathOf(site, url));
  if (web === undefined) throw webMissing();
  site.security.demand(call.caller, web, {}, 'Open');
  return site.at(web);
}

const collectionAt = (site: Site, url: string) => {
  const web = site.webs.byPath(pathOf(site, url).replace(/\/+$/, ''));
  return web?.parent === null ? web : undefined;
};

const statusReply = (name: string, status: number, of?: Site): Reply => ({
  kind: 'bare',
  context: 'Microsoft.SharePoint.Portal.SPSiteCreationResponse',
  name,
  properties: {
    SiteId: of?.web.collectionId ?? '',
    SiteStatus: status,
    SiteUrl: of?.webUrl ?? '',
  },
});

const ready = 2;
const taken = 4;

function createSite({ site, call }: Handling<'createSite'>): Reply {
  const body = parseBody(call.body);
  const asked = (body.properties['request'] ?? parametersIn(body)) as Record<string, unknown>;
  const { Title, Url, Owner, Lcid, Description, WebTemplate } = asked;
  if (typeof Url !== 'string' || !/^\/(sites|teams)\/[^/]+\/?$/i.test(pathOf(site, Url))) {
    throw invalidQuery('The Url is not the address of a site collection.');
  }
  if (collectionAt(site, Url) !== undefined) return statusReply('Create', taken);
  const login = typeof Owner === 'string' && Owner !== '' ? Owner : undefined;
  if (login === undefined && call.caller.persona === undefined) throw userMissing('');
  const owner = login === undefined ? call.caller.userId : ensureUser(site, login);
  const made = site.createCollection(
    {
      path: pathOf(site, Url).replace(/\/+$/, ''),
      title: typeof Title === 'string' ? Title : '',
      description: typeof Description === 'string' ? Description : '',
      language: typeof Lcid === 'number' ? Lcid : 1033,
      template: typeof WebTemplate === 'string' ? WebTemplate : 'STS#3',
    },
    owner,
  );
  return statusReply('Create', ready, made);
}

function deleteSite({ site, call }: Handling<'deleteSite'>): Reply {
  const { siteId } = bodyProperties(call);
  const root = site.webs.all().find((web) => web.collectionId === siteId && web.parent === null);
  if (root === undefined) throw webMissing();
  if (root.path === site.directory.site.path) {
    throw new NotBuilt('deleting the site that the directory names');
  }
  site.security.demand(call.caller, root, {}, 'ManageWeb');
  site.webs
    .all()
    .filter(({ collection }) => collection === root.collection)
    .reverse()
    .forEach((web) => removeWeb(site.at(web)));
  return { kind: 'empty', status: 200 };
}

const librariesOf = ({ site, call }: Handling<'documentLibraries'>, of: Site): Json =>
  of.catalog
    .all()
    .filter((list) => isLibrary(list) && list.properties['BaseTemplate'] === 101)
    .filter((list) => {
      const mask = site.security.maskOf(call.caller, of.web, { list });
      return hasPermission(mask, 'ViewListItems') && list.properties['Hidden'] !== true;
    })
    .map((list) => ({
      AbsoluteUrl: encodeURI(`${site.origin}${listPath(of, list)}`),
      Modified: list.modified,
      ModifiedFriendlyDisplay: list.modified,
      ServerRelativeUrl: listPath(of, list),
      Title: list.title,
    }));

/** Site collections, form digests and batches. */
export const siteHandlers: Handlers = {
  contextinfo: { POST: { right: 'Open', run: ({ site, call }) => contextReply(site, call) } },
  batch: {
    POST: { right: 'Open', run: ({ site, call, answer }) => answerBatch(site, call, answer) },
  },
  site: {
    GET: {
      right: 'Open',
      run: ({ site, call }) => entityReply(call, 'SP.ApiData.Sites', siteEntity(site)),
    },
    MERGE: {
      right: 'ManageWeb',
      run: ({ site, call }) => {
        site.security.demand(call.caller, rootOf(site).web, {}, 'ManageWeb');
        changeSite(site, bodyProperties(call));
        return changed();
      },
    },
  },
  siteExists: {
    POST: {
      right: 'Open',
      run: ({ site, call }) => {
        const { url } = bodyProperties(call);
        if (typeof url !== 'string') throw invalidQuery('The url is missing.');
        return value('Edm.Boolean', 'Exists', collectionAt(site, url) !== undefined);
      },
    },
  },
  createSite: { POST: { right: 'Open', run: createSite } },
  deleteSite: { POST: { right: 'Open', run: deleteSite } },
  siteStatus: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const web = collectionAt(site, route.url);
        if (web === undefined) return statusReply('Status', 0);
        if (!hasPermission(site.security.maskOf(call.caller, web, {}), 'Open')) {
          throw accessDenied();
        }
        return statusReply('Status', ready, site.at(web));
      },
    },
  },
  documentLibraries: {
    GET: {
      right: 'Open',
      run: (handling) =>
        value(
          'Collection(SP.DocumentLibraryInformation)',
          'GetDocumentLibraries',
          librariesOf(handling, siteAt(handling, handling.route.url)),
        ),
    },
  },
  webOfPage: {
    GET: {
      right: 'Open',
      run: (handling) =>
        value('Edm.String', 'GetWebUrlFromPageUrl', siteAt(handling, handling.route.url).webUrl),
    },
  },
};
