import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { sharePointHarmonisation } from '../../src/adapters/sharepoint/sharePointHarmonisation';
import { sharePointReadingRows } from '../../src/adapters/sharepoint/sharePointReadingRows';
import { answeringReading } from '../../src/application/answerReading';
import { askingReading } from '../../src/application/askReading';
import { closingReading } from '../../src/application/closeReading';
import type { RegionFacts } from '../../src/application/consequences/consequences';
import { followingHarmonisation } from '../../src/application/followHarmonisation';
import { followingReadings } from '../../src/application/followReadings';
import { type FollowEntries, followingTogether } from '../../src/application/followTogether';
import { readingHarmonisation } from '../../src/application/harmonisation';
import type { LogTools, Outbox, Units } from '../../src/application/ports';
import type { RememberedStreams } from '../../src/application/rememberedStreams';
import { readingOwn } from '../../src/application/ownReadings';
import { reportingReading } from '../../src/application/reportReading';
import { tendingReadings } from '../../src/application/tendReadings';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import type { Language } from '../../src/text/language';
import type { ReadingRouteTools } from '../api/readingRoute';
import type { Logger } from '../logger';
import { dailyReminders } from '../schedule/dailyReminders';
import type { CardPress } from '../teams/cardPress';
import { channelRosters } from '../teams/channelRosters';
import type { ConnectorClient } from '../teams/connectorClient';
import { readingPress } from '../teams/readingPress';

export interface ReadingsTools {
  /** The log and the rows as the worker uses them, and as those who wait for an answer do. */
  readonly work: LogTools;
  readonly answers: LogTools;
  readonly workSite: SiteLists;
  readonly answerSite: SiteLists;
  readonly outbox: Outbox;
  readonly units: Units;
  readonly connector: Pick<ConnectorClient, 'members'>;
  readonly remembered: RememberedStreams;
  readonly settings: DocumentSettings;
  readonly facts: RegionFacts;
  readonly language: Language;
  readonly pagesUrl: string;
  /** The time of day from which on units are reminded. */
  readonly remindFrom: string;
  readonly onEffects: () => Promise<void>;
  readonly logger: Logger;
}

/** Requests to read governing documents, put together: what follows the log, takes answers, and looks daily. */
export function createReadings(tools: ReadingsTools): {
  readonly follow: FollowEntries;
  readonly press: CardPress;
  readonly route: Omit<ReadingRouteTools, 'language'>;
  readonly daily: () => Promise<void>;
} {
  const { work, answers, outbox, units, remembered, connector } = tools;
  const { settings, facts, language, pagesUrl, onEffects, logger } = tools;
  const workRows = sharePointReadingRows(tools.workSite);
  const answerRows = sharePointReadingRows(tools.answerSite);
  const rosters = channelRosters(connector, logger);
  const answer = answeringReading({ ...answers, remembered }, units);
  const tend = tendingReadings({ ...work, rows: workRows, rosters, settings: settings.reading });
  return {
    follow: followingTogether(
      followingReadings({
        ...work,
        ...{ outbox, rows: workRows, remembered, facts, settings, onEffects },
      }),
      followingHarmonisation({
        ...{ ...work, outbox, remembered, onEffects },
        register: sharePointHarmonisation(tools.workSite),
      }),
    ),
    press: readingPress({ answer, language, pagesUrl }),
    route: {
      ask: askingReading({ ...answers, units, rosters, rows: answerRows, settings }),
      answer,
      close: closingReading(answers, settings),
      harmonisation: readingHarmonisation({
        ...{ log: answers.log, units, settings },
        register: sharePointHarmonisation(tools.answerSite),
      }),
      own: readingOwn({ units, rows: answerRows }),
      report: reportingReading({ ...answers, units, rows: answerRows, settings }),
    },
    daily: dailyReminders(tend, work.clock, tools.remindFrom, logger),
  };
}
