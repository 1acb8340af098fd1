import { randomUUID } from 'node:crypto';
import type { Call } from '../call';
import { parseBody } from '../odata/requestBody';
import { resolveRoute } from '../odata/resolveRoute';
import { parseSegments } from '../odata/segments';
import { invalidQuery } from '../refusals';
import { securableOf } from '../security/securable';
import type { Site } from '../site';
import { isOnThisMachine, postTo } from './postTo';
import { expirationRefused, notificationUrlRefused } from './subscriptionRefusals';

/** What a request asks of a webhook, once it has been found good. */
export interface AskedSubscription {
  readonly url?: string;
  readonly clientState?: string;
  readonly expires?: number;
}

const longestMs = 180 * 86_400_000;
const validated = new WeakMap<Call, AskedSubscription>();
const address = /\/subscriptions(\/?\(.*\)|\/getbyid\(.*\))?\/?$/i;

const textIn = (
  properties: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined => {
  const value = properties[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalidQuery(`'${name}' must be a text.`);
  return value;
};

async function shakeHands(url: string): Promise<void> {
  if (!isOnThisMachine(url))
    throw notificationUrlRefused(
      url,
      'The local tenant sends nothing off this machine: only addresses on localhost are called.',
    );
  const token = randomUUID();
  const target = new URL(url);
  target.searchParams.set('validationtoken', token);
  const answer = await postTo(target.href, '');
  const isPlain = answer?.type === '' || /^text\/plain\b/i.test(answer?.type ?? '');
  if (answer?.status !== 200 || !isPlain || answer.text !== token)
    throw notificationUrlRefused(url);
}

/**
 * Checks a request that makes or changes a webhook, before the write itself: the handshake with its address cannot
 * wait within a transaction. Refuses callers without the right, wrong dates and addresses that do not answer.
 */
export async function validateSubscription(site: Site, call: Call): Promise<void> {
  if (!address.test(call.address) || (call.verb !== 'POST' && call.verb !== 'MERGE')) return;
  const route = resolveRoute(parseSegments(call.address, call.query.aliases));
  if (route.kind !== 'subscriptions' && route.kind !== 'subscription') return;
  site.security.demand(call.caller, site.web, securableOf(site, route), 'ManageLists');
  const { properties } = parseBody(call.body);
  const url = textIn(properties, 'notificationUrl');
  const clientState = textIn(properties, 'clientState');
  const date = textIn(properties, 'expirationDateTime');
  const expires = date === undefined ? undefined : Date.parse(date);
  const now = site.now().getTime();
  const isNew = route.kind === 'subscriptions';
  if (isNew && expires === undefined) throw expirationRefused();
  if (expires !== undefined && !(expires > now && expires <= now + longestMs))
    throw expirationRefused();
  if (isNew && url === undefined) throw notificationUrlRefused('');
  if (url !== undefined) await shakeHands(url);
  validated.set(call, {
    ...(url === undefined ? {} : { url }),
    ...(clientState === undefined ? {} : { clientState }),
    ...(expires === undefined ? {} : { expires }),
  });
}

/** What a request asks of a webhook, when it has been found good. */
export const validatedSubscription = (call: Call): AskedSubscription | undefined =>
  validated.get(call);
