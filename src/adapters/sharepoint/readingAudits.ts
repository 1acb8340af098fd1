import type { AuditsReader } from '../../application/audits/auditPages';
import { sharePointAudits } from './sharePointAudits';
import type { SiteLists } from './siteLists';

/** The lists of audits, actions and notifications as their page shows them, read with the rights of whoever looks. */
export function readingAudits(site: SiteLists): AuditsReader {
  const { audits, actions, notifications } = sharePointAudits(site);
  return { pagesPath: `${site.sitePath}/SitePages/`, audits, actions, notifications };
}
