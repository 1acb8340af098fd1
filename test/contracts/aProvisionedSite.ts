import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spfi } from '@pnp/sp';
import { serviceRequests } from '../../bot/sharepoint/requestBehavior';
import { siteForWork } from '../../bot/sharepoint/site';
import { readDirectory } from '../../local-tenant/directory';
import { startTenant } from '../../local-tenant/tenant';
import { provision } from '../../sharepoint/provisioning/provision';
import { listOn, type SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { allLists } from '../../src/lists/allLists';
import { giveListsTheirOwnNames } from './giveListsTheirOwnNames';
import { liveSite, type LiveSite } from './liveSite';

export interface ProvisionedSite {
  readonly url: string;
  readonly site: SiteLists;
  stop(): Promise<void>;
}

/** How long making the lists may take: a real site is far away. */
export const provisioningMs = process.env['KVITTENS_LIVE_SITE'] ? 600_000 : 120_000;

async function onLiveSite(live: LiveSite): Promise<ProvisionedSite> {
  const site = siteForWork(live.url, live.tokens);
  giveListsTheirOwnNames(allLists, `KvittensTest${randomBytes(4).toString('hex')}`);
  const removeLists = async (): Promise<void> => {
    for (const list of allLists)
      await listOn(site, list)
        .delete()
        .catch(() => undefined);
  };
  await provision(site).catch(async (error: unknown) => {
    await removeLists();
    throw error;
  });
  return { url: live.url.origin, site, stop: removeLists };
}

async function onLocalTenant(): Promise<ProvisionedSite> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'contract-'));
  const directory = readDirectory(join(__dirname, '../../config/sample-region/tenant.json'));
  const tenant = await startTenant({ dataFolder, directory, port: 0, smtpPort: 0 });
  const answer = await fetch(`${tenant.url}/_tenant/token?persona=owner`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const requests = serviceRequests({
    tokens: async () => token,
    resource: tenant.url,
    timeoutMs: 10_000,
    attempts: 2,
  });
  const site = {
    sp: spfi(`${tenant.url}${directory.site.path}`).using(requests),
    sitePath: directory.site.path,
  };
  await provision(site);
  return {
    url: tenant.url,
    site,
    async stop() {
      await tenant.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/**
 * A site with the product's lists: of a local tenant of its own, reached as its owner; or the live site that the
 * environment names, with lists of their own names that are removed at the end.
 */
export async function aProvisionedSite(): Promise<ProvisionedSite> {
  const live = liveSite(process.env);
  return live === undefined ? onLocalTenant() : onLiveSite(live);
}
