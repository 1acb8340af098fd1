import { sharePointDocumentTexts } from '../../src/adapters/sharepoint/sharePointDocumentTexts';
import { sharePointPublicFiles } from '../../src/adapters/sharepoint/sharePointPublicFiles';
import { sharePointPublicSource } from '../../src/adapters/sharepoint/sharePointPublicSource';
import { documentsOpenToAll } from '../../src/adapters/sharepoint/documentsOpenToAll';
import { newestDocuments } from '../../src/adapters/sharepoint/newestDocuments';
import { sharePointOpenCases } from '../../src/adapters/sharepoint/sharePointOpenCases';
import { publishedDocuments } from '../../src/adapters/sharepoint/publishedDocuments';
import { searchIndexFiles } from '../../src/adapters/sharepoint/searchIndexFiles';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { lookingUpDocuments } from '../../src/application/documentLookup';
import { type FollowEntries, followingTogether } from '../../src/application/followTogether';
import type { ApiRoute } from '../api/apiRouter';
import { documentRoute } from '../api/documentRoute';
import { documentWorkRoute } from '../api/documentWorkRoute';
import { publicRoute } from '../api/publicRoute';
import { findingInIndex } from '../documents/findInIndex';
import { followingSteering } from '../../src/application/followSteering';
import { steeringBy } from '../../src/application/steering';
import { readingRoute } from '../api/readingRoute';
import { steeringRoute } from '../api/steeringRoute';
import { refreshingSearchIndex } from '../documents/searchIndexFile';
import { harmonisationLetters } from '../letters/harmonisationLetters';
import type { Letters } from '../letters/letters';
import { readingLetters } from '../letters/readingLetters';
import { publicSiteOf } from '../publicPages/publicFrame';
import { publishingPublicly } from '../publicPages/publishingPublicly';
import type { Region } from '../region';
import type { CardPress } from '../teams/cardPress';
import type { ConnectorClient } from '../teams/connectorClient';
import type { DocumentSearchTools } from '../teams/documentSearch';
import { createGoverningDocuments, type GoverningDocumentsTools } from './createGoverningDocuments';
import { createReadings } from './createReadings';
import { followingPublicDocuments } from './followPublicDocuments';
import { documentPages } from './documentPages';
import { followingSearchIndex } from './followSearchIndex';
import { numberInLink } from './numberInLink';

export interface DocumentsTools extends Omit<
  GoverningDocumentsTools,
  'site' | 'region' | 'from' | 'steering'
> {
  readonly region: Region;
  readonly workSite: SiteLists;
  readonly answerSite: SiteLists;
  readonly connector: Pick<ConnectorClient, 'members'>;
  /** From when on people are reminded, `07:30`. */
  readonly remindFrom: string;
  /** Called when a person has decided what a routine changes in the settings. */
  readonly onDecided: () => Promise<void>;
}

/** Governing documents as the service runs them: the workflow, requests to read, and the index they are found by. */
export function createDocuments(tools: DocumentsTools): {
  readonly follow: FollowEntries;
  readonly letters: { readonly [kind: string]: Letters };
  readonly presses: readonly CardPress[];
  readonly chores: readonly (() => Promise<void>)[];
  readonly search: DocumentSearchTools;
  readonly routes: readonly ApiRoute[];
} {
  const { region, workSite, answerSite, work, answers, units, remembered, onDecided } = tools;
  const { remindFrom, pagesUrl, settings, logger } = tools;
  const { language } = region;
  const steering = steeringBy({
    ...{ ...answers, units, settings, region },
    texts: sharePointDocumentTexts(answerSite, answers.sha256),
    cases: sharePointOpenCases(answerSite),
  });
  const documents = createGoverningDocuments({
    ...{ ...tools, steering },
    ...{ site: workSite, from: remindFrom },
  });
  const readings = createReadings({ ...tools, facts: region, language });
  const index = followingSearchIndex(
    refreshingSearchIndex({
      documents: publishedDocuments(workSite),
      files: searchIndexFiles(workSite),
      abbreviations: settings.abbreviations ?? [],
    }),
    logger,
  );
  const publicSite = publicSiteOf(region);
  const publicly = followingPublicDocuments(
    publishingPublicly({
      files: sharePointPublicFiles(workSite),
      source: sharePointPublicSource(
        workSite,
        work.log,
        sharePointDocumentTexts(workSite, work.sha256),
      ),
      ...{ site: publicSite, clock: work.clock },
      onProblem: (number, problem) =>
        logger.error({ number, err: problem }, 'the public page of a document was not made'),
    }),
    work.clock,
    logger,
  );
  return {
    follow: followingTogether(
      documents.follow,
      readings.follow,
      index.follow,
      publicly.follow,
      followingSteering({ ...work, remembered, onDecided }),
    ),
    letters: {
      ...documents.letters,
      harmonisation: harmonisationLetters(language, pagesUrl),
      reading: readingLetters(language, pagesUrl),
    },
    presses: [...documents.presses, readings.press],
    chores: [...documents.chores, readings.daily, index.catchUp, publicly.catchUp],
    search: {
      lookup: lookingUpDocuments({
        log: answers.log,
        find: findingInIndex(searchIndexFiles(answerSite), () => performance.now()),
        newest: newestDocuments(answerSite),
        openToAll: documentsOpenToAll(answerSite),
      }),
      clock: answers.clock,
      pages: documentPages(pagesUrl),
      numberIn: numberInLink(pagesUrl, settings.stableLinks ?? []),
      language,
    },
    routes: [
      (taking) => steeringRoute(taking, { steering, onDecided }),
      (taking) => documentWorkRoute(taking, documents.route),
      (taking) => documentRoute(taking, documents.route),
      (taking) =>
        publicRoute(taking, {
          ...{ settings, site: publicSite, files: sharePointPublicFiles(answerSite) },
        }),
      (taking) => readingRoute(taking, { language, ...readings.route }),
    ],
  };
}
