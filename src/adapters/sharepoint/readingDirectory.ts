import type { DirectoryReader } from '../../application/directoryPages';
import { sharePointUnits } from './sharePointUnits';
import type { SiteLists } from './siteLists';

/** The directory as a page shows it. */
export const readingDirectory = (site: SiteLists): DirectoryReader => ({
  units: () => sharePointUnits(site).all(),
});
