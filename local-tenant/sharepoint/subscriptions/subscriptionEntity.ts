import type { Entity } from '../odata/entity';
import type { List } from '../storage/catalog';
import type { Subscription } from './subscriptionStore';

/** A webhook as an answer. Its address is that of all webhooks of the list, as SharePoint gives it. */
export const subscriptionEntity = (list: List, subscription: Subscription): Entity => ({
  type: 'Microsoft.SharePoint.Webhooks.Subscription',
  editLink: `web/lists('${list.id}')/subscriptions`,
  properties: {
    clientState: subscription.clientState,
    expirationDateTime: new Date(subscription.expires).toISOString().replace(/\.000Z$/, 'Z'),
    id: subscription.id,
    notificationUrl: subscription.url,
    resource: list.id,
    resourceData: null,
    scenarios: null,
  },
});
