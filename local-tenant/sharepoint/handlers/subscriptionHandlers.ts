import { randomUUID } from 'node:crypto';
import type { Call } from '../call';
import { newestChange } from '../changes/changeToken';
import { findList } from '../lists/findList';
import { bareGuid } from '../odata/arguments';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { NotBuilt } from '../refusal';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { subscriptionEntity } from '../subscriptions/subscriptionEntity';
import { subscriptionMissing } from '../subscriptions/subscriptionRefusals';
import { subscriptionsOf, type Subscription } from '../subscriptions/subscriptionStore';
import {
  validatedSubscription,
  type AskedSubscription,
} from '../subscriptions/validateSubscription';
import type { Handlers } from './handler';
import { changed, createdReply, entityReply } from './replies';

const context = 'SP.ApiData.Subscriptions';

function askedBy(call: Call): AskedSubscription {
  const asked = validatedSubscription(call);
  if (asked === undefined) throw new NotBuilt('a subscription made or changed within a batch');
  return asked;
}

function subscriptionIn(site: Site, list: List, id: string): Subscription {
  const found = subscriptionsOf(site.database).find(list.key, bareGuid(id) ?? '');
  if (found === undefined) throw subscriptionMissing();
  return found;
}

/** The webhooks of a list. */
export const subscriptionHandlers: Handlers = {
  subscriptions: {
    GET: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const all = subscriptionsOf(site.database).of(list.key);
        const entities = all.map((one) => subscriptionEntity(list, one));
        return collectionOf(context, filterEntities(entities, call.query));
      },
    },
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const { url = '', clientState = null, expires = 0 } = askedBy(call);
        const id = randomUUID();
        const told = newestChange(site.database);
        const added = { id, web: site.web.key, list: list.key, url, clientState, expires, told };
        subscriptionsOf(site.database).add(added);
        const made = subscriptionIn(site, list, id);
        return createdReply(site, context, subscriptionEntity(list, made));
      },
    },
  },
  subscription: {
    GET: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const found = subscriptionIn(site, list, route.subscription);
        return entityReply(call, context, subscriptionEntity(list, found));
      },
    },
    MERGE: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const found = subscriptionIn(site, findList(site, route.list), route.subscription);
        const { url, clientState, expires } = { ...found, ...askedBy(call) };
        subscriptionsOf(site.database).change(found.id, { url, clientState, expires });
        return changed();
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        const found = subscriptionIn(site, findList(site, route.list), route.subscription);
        subscriptionsOf(site.database).remove(found.id);
        return changed();
      },
    },
  },
};
