import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './childProcess';
import type { Visitors } from './visitor';

const folder = join(projectRoot, 'config', 'sample-region');

/** The files of the sample region: who and what the tenant begins with, and the region's own settings. */
export const sampleRegion = {
  directoryFile: join(folder, 'tenant.json'),
  regionFile: join(folder, 'region.json'),
};

/** The sample notice: a mail with a PDF in the layout of the European form. */
export const sampleMail = join(folder, 'mail', 'fsn-exempel-3000.eml');

/** The folder of the sample governing documents, with whose they are. */
export const sampleDocuments = join(folder, 'documents');

/** Puts the sample exports of inventories and purchases into their library, as the engineer does. */
export async function putSampleExports(
  visitors: Pick<Visitors, 'putFile'>,
  library = 'Inventarier',
): Promise<void> {
  const inventory = join(folder, 'inventory');
  const exports = readdirSync(inventory).filter((name) => /\.(csv|xlsx)$/.test(name));
  for (const name of exports) {
    await visitors.putFile('engineer', library, name, readFileSync(join(inventory, name)));
  }
}

/** A stage of its own for a demonstration, a test or a benchmark: any free ports, the sample region. */
export const ownStage = {
  ...sampleRegion,
  tenantPort: 0,
  servicePort: 0,
  smtpPort: 0,
};
