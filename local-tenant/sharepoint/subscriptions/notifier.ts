import { z } from 'zod';
import { sendJson } from '../../http/answer';
import type { HttpPart } from '../../http/httpPart';
import { readJson } from '../../http/requestBody';
import { route, routed } from '../../http/routes';
import { newestChange } from '../changes/changeToken';
import type { Site } from '../site';
import { postTo } from './postTo';
import { subscriptionsOf, type Subscription } from './subscriptionStore';

/** How patient the notifier is. SharePoint collects for up to a minute and tries again after five. */
const timingShape = z.object({
  windowMilliseconds: z.number().int().min(0).max(600_000).default(500),
  retryMilliseconds: z.number().int().min(1).max(3_600_000).default(300_000),
});

type Timing = z.infer<typeof timingShape>;

/** Tells webhooks that their lists have changed. */
export interface Notifier {
  /** Must follow every write that is on disk. */
  changed(): void;
  /** Where the timing is read and set: `/_tenant/sharepoint/webhooks`. */
  readonly part: HttpPart;
}

const mostRetries = 5;

/** Opens the notifier of a tenant; what had not been told when the tenant stopped is told now. */
export function createNotifier(home: Site): Notifier {
  const { database } = home;
  const subscriptions = subscriptionsOf(database);
  let timing: Timing = timingShape.parse({});
  let timer: NodeJS.Timeout | undefined;
  let planned = 0;
  let isTelling = false;

  const notification = (subscription: Subscription): object => {
    const web = home.webs.byKey(subscription.web);
    const list =
      web &&
      home
        .at(web)
        .catalog.all()
        .find(({ key }) => key === subscription.list);
    return {
      subscriptionId: subscription.id,
      clientState: subscription.clientState,
      expirationDateTime: new Date(subscription.expires).toISOString().replace('Z', '0000Z'),
      resource: list?.id ?? '',
      tenantId: home.directory.tenantId,
      siteUrl: web?.path ?? '',
      webId: web?.id ?? '',
    };
  };

  const tell = async (url: string, waiting: readonly Subscription[]): Promise<void> => {
    // What happens from here on is told of the next time.
    const number = newestChange(database);
    const answer = await postTo(url, JSON.stringify({ value: waiting.map(notification) }));
    if (!database.open) return;
    const isTaken = answer !== undefined && answer.status >= 200 && answer.status < 300;
    for (const { id, attempts } of waiting) {
      if (isTaken || attempts >= mostRetries) subscriptions.markTold(id, number);
      else {
        const retryAt = home.now().getTime() + timing.retryMilliseconds;
        subscriptions.markFailed(id, attempts + 1, retryAt);
      }
    }
  };

  const tellAll = async (): Promise<void> => {
    const now = home.now().getTime();
    subscriptions.dropExpired(now);
    const due = subscriptions.untold().filter(({ retryAt }) => retryAt <= now);
    const byUrl = new Map<string, Subscription[]>();
    for (const one of due) byUrl.set(one.url, [...(byUrl.get(one.url) ?? []), one]);
    await Promise.all([...byUrl].map(([url, waiting]) => tell(url, waiting)));
  };

  const plan = (milliseconds: number): void => {
    const at = performance.now() + milliseconds;
    if (timer !== undefined && planned <= at) return;
    clearTimeout(timer);
    planned = at;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, milliseconds);
    timer.unref();
  };

  const run = async (): Promise<void> => {
    if (isTelling || !database.open) return;
    isTelling = true;
    try {
      await tellAll();
    } finally {
      isTelling = false;
    }
    if (!database.open) return;
    const now = home.now().getTime();
    const waits = subscriptions
      .untold()
      .map(({ retryAt }) => Math.max(retryAt - now, timing.windowMilliseconds));
    if (waits.length > 0) plan(Math.min(...waits));
  };

  const changed = (): void => {
    if (!isTelling && subscriptions.any()) plan(timing.windowMilliseconds);
  };

  const part = routed([
    route('GET', '/_tenant/sharepoint/webhooks', ({ response }) => sendJson(response, 200, timing)),
    route('POST', '/_tenant/sharepoint/webhooks', async ({ request, response }) => {
      timing = await readJson(request, timingShape);
      changed();
      sendJson(response, 200, timing);
    }),
  ]);

  changed();
  return { changed, part };
}
