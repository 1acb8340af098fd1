import * as receivers from '../eventReceivers/eventReceivers';
import { findList } from '../lists/findList';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parseBody } from '../odata/requestBody';
import type { Handlers } from './handler';
import { entityReply, removed } from './replies';

const context = 'SP.ApiData.EventReceiverDefinitions';

const done: Reply = { kind: 'value', context: 'Edm.Null', name: 'DeleteObject', value: null };

/** Receivers of lists' events. */
export const eventReceiverHandlers: Handlers = {
  eventReceivers: {
    GET: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const all = receivers.eventReceivers(site, findList(site, route.list));
        return collectionOf(context, filterEntities(all, call.query));
      },
    },
  },
  addEventReceiver: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const { properties } = parseBody(call.body);
        const asked = properties['eventReceiverCreationInformation'] ?? {};
        const list = findList(site, route.list);
        const entity = receivers.addEventReceiver(site, list, asked as Record<string, unknown>);
        return entityReply(call, context, entity);
      },
    },
  },
  eventReceiver: {
    GET: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        return entityReply(call, context, receivers.eventReceiver(site, list, route.receiver));
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        receivers.removeEventReceiver(site, findList(site, route.list), route.receiver);
        return removed;
      },
    },
  },
  removeEventReceiver: {
    POST: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        receivers.removeEventReceiver(site, findList(site, route.list), route.receiver);
        return done;
      },
    },
  },
};
