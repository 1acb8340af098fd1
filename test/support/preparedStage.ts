import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildService } from '../../bot/buildService';
import { ensureBuilt } from '../../local-tenant/host/ensureBuilt';
import { buildTenant } from '../../local-tenant/stage/buildTenant';
import { projectRoot } from '../../local-tenant/stage/childProcess';
import { ownStage } from '../../local-tenant/stage/sampleRegion';
import { setStage, type StageParts } from '../../local-tenant/stage/stage';

const variable = 'KVITTENS_PREPARED_STAGE';

interface PreparedStage {
  readonly parts: StageParts;
  /** The data of a tenant whose site has been provisioned; a stage takes a copy. */
  readonly data: string;
}

const inFolder = (folder: string): PreparedStage => ({
  parts: { tenant: join(folder, 'tenant.cjs'), service: join(folder, 'service', 'main.cjs') },
  data: join(folder, 'data'),
});

/** What every stage of this run starts from. */
export const preparedStage = (): PreparedStage => inFolder(process.env[variable] ?? '');

/** Does once, before jest starts, what every journey begins with: builds web parts, tenant and service, and provisions a site. */
export default async function prepareStage(): Promise<void> {
  // Below the project, where the built tenant finds the packages that cannot be bundled.
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, '.cache', 'stage-'));
  process.env[variable] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { parts, data: dataFolder } = inFolder(folder);
  await Promise.all([
    ensureBuilt(),
    buildTenant(parts.tenant),
    buildService(join(folder, 'service')),
  ]);
  const stage = await setStage({ ...{ dataFolder, parts }, ...ownStage });
  await stage.provision();
  await stage.stop();
}
