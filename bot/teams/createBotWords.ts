import { noticeLookup } from '../../src/adapters/sharepoint/noticeLookup';
import { readingProposals } from '../../src/adapters/sharepoint/readingProposals';
import { readingReceipts } from '../../src/adapters/sharepoint/readingReceipts';
import { sharePointAssignments } from '../../src/adapters/sharepoint/sharePointAssignments';
import { sharePointCases } from '../../src/adapters/sharepoint/sharePointCases';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { searchingRegister } from '../../src/application/noticeLookup';
import type { LogTools, Units } from '../../src/application/ports';
import type { Logger } from '../logger';
import type { Region } from '../region';
import type { Settings } from '../settings';
import { botPages } from './botPages';
import { answeringOpenProposals } from './openProposals';
import { type BotWords, botWords } from './botWords';
import type { DocumentSearchTools } from './documentSearch';

interface Sources extends Pick<LogTools, 'log' | 'clock'> {
  readonly site: SiteLists;
  readonly units: Units;
  readonly region: Pick<Region, 'name' | 'language' | 'roles' | 'collaboration'>;
  readonly settings: Pick<Settings, 'pagesUrl'>;
  readonly documents: DocumentSearchTools | undefined;
  readonly logger: Logger;
}

/** The bot's words over the lists of a site. */
export function createBotWords({ site, region, settings, ...tools }: Sources): BotWords {
  const { name, language, roles, collaboration } = region;
  const lookup = noticeLookup(site);
  return botWords({
    ...tools,
    lookup,
    find: searchingRegister(lookup, roles),
    receipts: readingReceipts(site),
    openProposals:
      region.collaboration &&
      answeringOpenProposals(readingProposals(site), `${settings.pagesUrl}LSG.aspx#forslag`),
    pages: botPages(settings.pagesUrl),
    region: name,
    language,
    roles,
    cases: collaboration && {
      groups: collaboration.groups,
      open: () => sharePointCases(site).open(),
    },
    assignments: collaboration && {
      groups: collaboration.groups,
      open: () => sharePointAssignments(site).open(),
    },
  });
}
