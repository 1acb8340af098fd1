import { spfi } from '@pnp/sp';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import type { AppTokens } from '../identity/appTokens';
import { serviceRequests } from './requestBehavior';

const resourceOf = (siteUrl: URL): string => siteUrl.origin;

/** The product's lists as the worker reaches them: it has time, so it waits out throttling. */
export const siteForWork = (siteUrl: URL, tokens: AppTokens): SiteLists => ({
  sp: spfi(siteUrl.href).using(
    serviceRequests({ tokens, resource: resourceOf(siteUrl), timeoutMs: 30_000, attempts: 8 }),
  ),
  sitePath: siteUrl.pathname,
});

/** The same lists for somebody who waits for an answer to a click: an honest "not yet" comes within seconds. */
export const siteForAnswers = (siteUrl: URL, tokens: AppTokens): SiteLists => ({
  sp: spfi(siteUrl.href).using(
    serviceRequests({ tokens, resource: resourceOf(siteUrl), timeoutMs: 3_000, attempts: 2 }),
  ),
  sitePath: siteUrl.pathname,
});
