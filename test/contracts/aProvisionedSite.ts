import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spfi } from '@pnp/sp';
import { serviceRequests } from '../../bot/sharepoint/requestBehavior';
import { readDirectory } from '../../local-tenant/directory';
import { startTenant } from '../../local-tenant/tenant';
import { provision } from '../../sharepoint/provisioning/provision';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';

export interface ProvisionedSite {
  readonly url: string;
  readonly site: SiteLists;
  stop(): Promise<void>;
}

/** A site of its own on a local tenant of its own, with the product's lists, reached as its owner. */
export async function aProvisionedSite(): Promise<ProvisionedSite> {
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
