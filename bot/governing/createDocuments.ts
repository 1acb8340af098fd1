import { sharePointDocumentTexts } from '../../src/adapters/sharepoint/sharePointDocumentTexts';
import { sharePointOpenCases } from '../../src/adapters/sharepoint/sharePointOpenCases';
import { publishedDocuments } from '../../src/adapters/sharepoint/publishedDocuments';
import { searchIndexFiles } from '../../src/adapters/sharepoint/searchIndexFiles';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { type FollowEntries, followingTogether } from '../../src/application/followTogether';
import { followingSteering } from '../../src/application/followSteering';
import { steeringBy } from '../../src/application/steering';
import type { ReadingRouteTools } from '../api/readingRoute';
import type { SteeringTools } from '../api/steeringRoute';
import { refreshingSearchIndex } from '../documents/searchIndexFile';
import { harmonisationLetters } from '../letters/harmonisationLetters';
import type { Letters } from '../letters/letters';
import { readingLetters } from '../letters/readingLetters';
import type { Region } from '../region';
import type { CardPress } from '../teams/cardPress';
import type { ConnectorClient } from '../teams/connectorClient';
import {
  createGoverningDocuments,
  type GoverningDocuments,
  type GoverningDocumentsTools,
} from './createGoverningDocuments';
import { createReadings } from './createReadings';
import { followingSearchIndex } from './followSearchIndex';

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
  readonly documentRoute: GoverningDocuments['route'];
  readonly readingRoute: Omit<ReadingRouteTools, 'language'>;
  readonly steeringRoute: SteeringTools;
} {
  const { region, workSite, remindFrom, pagesUrl, settings, logger } = tools;
  const { language } = region;
  const { work, answers, answerSite, units, remembered, onDecided } = tools;
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
  return {
    follow: followingTogether(
      documents.follow,
      readings.follow,
      index.follow,
      followingSteering({ ...work, remembered, onDecided }),
    ),
    letters: {
      ...documents.letters,
      harmonisation: harmonisationLetters(language, pagesUrl),
      reading: readingLetters(language, pagesUrl),
    },
    presses: [...documents.presses, readings.press],
    chores: [...documents.chores, readings.daily, index.catchUp],
    documentRoute: documents.route,
    readingRoute: readings.route,
    steeringRoute: { steering, onDecided },
  };
}
