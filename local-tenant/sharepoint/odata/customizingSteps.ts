import { argumentText, bareGuid } from './arguments';
import type { ListAddress, Route, RouteOf } from './route';
import type { Argument } from './segments';

type Arguments = readonly Argument[];

/** What custom actions and features are on: the web, the site collection, or a list of the web. */
interface OnPlace {
  readonly of: 'web' | 'site';
  readonly list?: ListAddress;
}
interface OnMenu {
  readonly menu: 'quick' | 'top';
}

/** What the routes to custom actions, features and the navigation carry. */
export interface CustomizingRoutes {
  userCustomActions: OnPlace;
  userCustomAction: OnPlace & { readonly action: string };
  clearCustomActions: OnPlace;
  features: OnPlace;
  feature: OnPlace & { readonly feature: string };
  addFeature: OnPlace & { readonly feature?: string };
  removeFeature: OnPlace & { readonly feature?: string };
  navigation: object;
  navigationNodes: OnMenu & { readonly parent?: number };
  navigationNode: { readonly menu?: 'quick' | 'top'; readonly node: number };
  childNodes: { readonly menu?: 'quick' | 'top'; readonly node: number };
  moveNode: OnMenu & { readonly parent?: number };
}

const numberIn = (args: Arguments): number | undefined => {
  const text = argumentText(args, 'id');
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};

const featureIn = (args: Arguments): { readonly feature?: string } => {
  const feature = bareGuid(argumentText(args, 'featureid'));
  return feature === undefined ? {} : { feature };
};

const places = (of: 'web' | 'site') => ({
  usercustomactions: (): Route => ({ kind: 'userCustomActions', of }),
  features: (): Route => ({ kind: 'features', of }),
});

const actionBy = (
  { of, list }: RouteOf<'userCustomActions'>,
  args: Arguments,
): Route | undefined => {
  const action = bareGuid(argumentText(args, 'id'));
  const place = list === undefined ? { of } : { of, list };
  return action === undefined ? undefined : { kind: 'userCustomAction', ...place, action };
};

const featureBy = ({ of }: RouteOf<'features'>, args: Arguments): Route | undefined => {
  const feature = bareGuid(argumentText(args, 'featureid'));
  return feature === undefined ? undefined : { kind: 'feature', of, feature };
};

const nodeBy = ({ menu }: RouteOf<'navigationNodes'>, args: Arguments): Route | undefined => {
  const node = numberIn(args);
  return node === undefined ? undefined : { kind: 'navigationNode', menu, node };
};

/** Where the steps to custom actions, features and the navigation lead. */
export const customizingSteps = {
  web: { ...places('web'), navigation: (): Route => ({ kind: 'navigation' }) },
  site: places('site'),
  list: {
    usercustomactions: ({ list }: RouteOf<'list'>): Route => ({
      kind: 'userCustomActions',
      of: 'web',
      list,
    }),
  },
  userCustomActions: {
    '()': actionBy,
    getbyid: actionBy,
    clear: ({ of, list }: RouteOf<'userCustomActions'>): Route => ({
      kind: 'clearCustomActions',
      of,
      ...(list === undefined ? {} : { list }),
    }),
  },
  features: {
    '()': featureBy,
    getbyid: featureBy,
    add: ({ of }: RouteOf<'features'>, args: Arguments): Route => ({
      kind: 'addFeature',
      of,
      ...featureIn(args),
    }),
    remove: ({ of }: RouteOf<'features'>, args: Arguments): Route => ({
      kind: 'removeFeature',
      of,
      ...featureIn(args),
    }),
  },
  navigation: {
    quicklaunch: (): Route => ({ kind: 'navigationNodes', menu: 'quick' }),
    topnavigationbar: (): Route => ({ kind: 'navigationNodes', menu: 'top' }),
    getnodebyid: (_from: unknown, args: Arguments): Route | undefined => {
      const node = numberIn(args);
      return node === undefined ? undefined : { kind: 'navigationNode', node };
    },
  },
  navigationNodes: {
    '()': nodeBy,
    getbyid: nodeBy,
    moveafter: ({ menu, parent }: RouteOf<'navigationNodes'>): Route => ({
      kind: 'moveNode',
      menu,
      ...(parent === undefined ? {} : { parent }),
    }),
  },
  navigationNode: {
    children: ({ menu, node }: RouteOf<'navigationNode'>): Route =>
      menu === undefined
        ? { kind: 'childNodes', node }
        : { kind: 'navigationNodes', menu, parent: node },
  },
};
