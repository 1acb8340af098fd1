import { argumentText } from './arguments';
import type { Argument } from './segments';
import type { ListAddress, Route } from './route';

interface OfList {
  readonly list: ListAddress;
}

const subscriptionBy = ({ list }: OfList, args: readonly Argument[]): Route | undefined => {
  const id = argumentText(args, 'id');
  return id === undefined ? undefined : { kind: 'subscription', list, subscription: id };
};

/** What the routes to changes, subscriptions and search carry. */
export interface ChangeRoutes {
  listChanges: OfList;
  webChanges: object;
  siteChanges: object;
  listItemChanges: OfList;
  subscriptions: OfList;
  subscription: OfList & { readonly subscription: string };
  search: object;
  searchQuery: object;
  searchPost: object;
  searchSuggest: object;
}

/** Where the steps to changes, subscriptions and search lead. */
export const changeSteps = {
  service: { search: (): Route => ({ kind: 'search' }) },
  search: {
    query: (): Route => ({ kind: 'searchQuery' }),
    postquery: (): Route => ({ kind: 'searchPost' }),
    suggest: (): Route => ({ kind: 'searchSuggest' }),
  },
  site: { getchanges: (): Route => ({ kind: 'siteChanges' }) },
  web: { getchanges: (): Route => ({ kind: 'webChanges' }) },
  list: {
    getchanges: ({ list }: OfList): Route => ({ kind: 'listChanges', list }),
    getlistitemchangessincetoken: ({ list }: OfList): Route => ({ kind: 'listItemChanges', list }),
    subscriptions: ({ list }: OfList): Route => ({ kind: 'subscriptions', list }),
  },
  subscriptions: { '()': subscriptionBy, getbyid: subscriptionBy },
};
