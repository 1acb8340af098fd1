import { customActions, type ActionPlace } from '../customizing/customActions';
import { features, type FeaturePlace } from '../customizing/features';
import { navigationNodes, type NodePlace } from '../customizing/navigationNodes';
import { findList } from '../lists/findList';
import { listEditLink } from '../lists/listEntity';
import { bareGuid } from '../odata/arguments';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf } from '../odata/route';
import { invalidQuery } from '../refusals';
import type { Site } from '../site';
import type { Handlers, Handling } from './handler';
import { bodyProperties, changed, createdReply, entityReply, removed } from './replies';

const actionContext = 'SP.ApiData.UserCustomActions';
const featureContext = 'SP.ApiData.Features';
const nodeContext = 'SP.ApiData.NavigationNodes';

type OnActions = Pick<RouteOf<'userCustomActions'>, 'of' | 'list'>;

function actionPlace(site: Site, { of, list: address }: OnActions): ActionPlace {
  if (address !== undefined) {
    const list = findList(site, address);
    return { place: `list:${list.key}`, scope: 4, link: listEditLink(list) };
  }
  return of === 'site'
    ? { place: `site:${site.web.collection}`, scope: 2, link: 'Site' }
    : { place: `web:${site.web.key}`, scope: 3, link: 'Web' };
}

const featurePlace = (site: Site, { of }: Pick<RouteOf<'features'>, 'of'>): FeaturePlace => ({
  of,
  place: of === 'site' ? `site:${site.web.collection}` : `web:${site.web.key}`,
});

/** Which feature is meant and whether it is forced: said in the address or in the body. */
function featureAsked({
  call,
  route,
}: Pick<Handling<'addFeature'>, 'call'> & {
  readonly route: { readonly feature?: string };
}): { readonly id: string; readonly isForced: boolean } {
  const body = call.body.length === 0 ? {} : bodyProperties(call);
  const given = body['featureId'];
  const id = route.feature ?? (typeof given === 'string' ? bareGuid(given) : undefined);
  if (id === undefined) throw invalidQuery('The parameter featureId is missing.');
  return { id, isForced: body['force'] === true };
}

const nodePlace = ({ menu, parent }: RouteOf<'navigationNodes' | 'moveNode'>): NodePlace =>
  parent === undefined ? { menu } : { menu, parent };

const childrenOf = (site: Site, { node, menu }: RouteOf<'childNodes'>): NodePlace => ({
  menu: menu ?? navigationNodes.menuOf(site, node),
  parent: node,
});

const nodesReply = (
  { site, call }: Pick<Handling<'navigation'>, 'site' | 'call'>,
  at: NodePlace,
): Reply => collectionOf(nodeContext, filterEntities(navigationNodes.all(site, at), call.query));

const addNode = (
  { site, call }: Pick<Handling<'navigation'>, 'site' | 'call'>,
  at: NodePlace,
): Reply => createdReply(site, nodeContext, navigationNodes.add(site, at, bodyProperties(call)));

/** What a web or site collection has been given beside lists: custom actions, features, menus. */
export const customizingHandlers: Handlers = {
  userCustomActions: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const all = customActions.all(site, actionPlace(site, route));
        return collectionOf(actionContext, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'ManageWeb',
      run: ({ site, call, route }) =>
        createdReply(
          site,
          actionContext,
          customActions.add(site, actionPlace(site, route), bodyProperties(call)),
        ),
    },
  },
  userCustomAction: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          actionContext,
          customActions.one(site, actionPlace(site, route), route.action),
        ),
    },
    MERGE: {
      right: 'ManageWeb',
      run: ({ site, call, route }) => {
        customActions.change(site, actionPlace(site, route), route.action, bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageWeb',
      run: ({ site, route }) => {
        customActions.remove(site, actionPlace(site, route), route.action);
        return removed;
      },
    },
  },
  clearCustomActions: {
    POST: {
      right: 'ManageWeb',
      run: ({ site, route }) => {
        customActions.clear(site, actionPlace(site, route));
        return removed;
      },
    },
  },
  features: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        collectionOf(
          featureContext,
          filterEntities(features.all(site, featurePlace(site, route)), call.query),
        ),
    },
  },
  feature: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const found = features.one(site, featurePlace(site, route), route.feature);
        return found === undefined
          ? { kind: 'value', context: 'Edm.Null', name: 'GetById', value: null }
          : entityReply(call, featureContext, found);
      },
    },
  },
  addFeature: {
    POST: {
      right: 'ManageWeb',
      run: (handling) => {
        const { site, call, route } = handling;
        const { id, isForced } = featureAsked(handling);
        return entityReply(
          call,
          featureContext,
          features.add(site, featurePlace(site, route), id, isForced),
        );
      },
    },
  },
  removeFeature: {
    POST: {
      right: 'ManageWeb',
      run: (handling) => {
        const { site, route } = handling;
        features.remove(site, featurePlace(site, route), featureAsked(handling).id);
        return { kind: 'value', context: 'Edm.Null', name: 'Remove', value: null };
      },
    },
  },
  navigation: {
    GET: {
      right: 'Open',
      run: ({ call }) =>
        entityReply(call, 'SP.ApiData.Navigations', {
          type: 'SP.Navigation',
          editLink: 'Web/Navigation',
          properties: { UseShared: false },
        }),
    },
  },
  navigationNodes: {
    GET: { right: 'Open', run: (handling) => nodesReply(handling, nodePlace(handling.route)) },
    POST: { right: 'ManageWeb', run: (handling) => addNode(handling, nodePlace(handling.route)) },
  },
  childNodes: {
    GET: {
      right: 'Open',
      run: (handling) => nodesReply(handling, childrenOf(handling.site, handling.route)),
    },
    POST: {
      right: 'ManageWeb',
      run: (handling) => addNode(handling, childrenOf(handling.site, handling.route)),
    },
  },
  navigationNode: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, nodeContext, navigationNodes.one(site, route.menu, route.node)),
    },
    MERGE: {
      right: 'ManageWeb',
      run: ({ site, call, route }) => {
        navigationNodes.change(site, route.menu, route.node, bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageWeb',
      run: ({ site, route }) => {
        navigationNodes.remove(site, route.menu, route.node);
        return removed;
      },
    },
  },
  moveNode: {
    POST: {
      right: 'ManageWeb',
      run: ({ site, call, route }) => {
        const { nodeId, previousNodeId } = bodyProperties(call);
        const at = nodePlace(route);
        navigationNodes.moveAfter(site, at, Number(nodeId), Number(previousNodeId));
        return { kind: 'value', context: 'Edm.Null', name: 'MoveAfter', value: null };
      },
    },
  },
};
