import { join } from 'node:path';
import type { Directory } from '../directory';
import { readManifests } from '../host/componentManifest';

const alias = 'SafetyNoticesWebPart';

/** Where Teams finds the tab *Säkerhetsmeddelanden*; empty until the web parts are built. */
export const appTabAddress = (directory: Directory, projectRoot: string): string => {
  const built = readManifests(join(projectRoot, 'release', 'manifests'));
  const manifest = built.find((one) => one.alias === alias);
  if (!manifest) return '';
  const query = new URLSearchParams({ componentId: manifest.id, teams: '', locale: 'sv-se' });
  return `${directory.site.path}/_layouts/15/teamshostedapp.aspx?${query.toString()}`;
};
