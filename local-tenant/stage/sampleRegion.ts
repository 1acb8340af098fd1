import { join } from 'node:path';
import { projectRoot } from './childProcess';

const folder = join(projectRoot, 'config', 'sample-region');

/** The files of the sample region: who and what the tenant begins with, and the region's own settings. */
export const sampleRegion = {
  directoryFile: join(folder, 'tenant.json'),
  regionFile: join(folder, 'region.json'),
};

/** The sample notice: a mail with a PDF in the layout of the European form. */
export const sampleMail = join(folder, 'mail', 'fsn-exempel-3000.eml');

/** A stage of its own for a demonstration, a test or a benchmark: any free ports, the sample region. */
export const ownStage = {
  ...sampleRegion,
  tenantPort: 0,
  servicePort: 0,
  smtpPort: 0,
};
