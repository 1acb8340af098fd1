import { createHash } from 'node:crypto';
import { sharePointDocumentFiles } from '../../src/adapters/sharepoint/sharePointDocumentFiles';
import { sharePointDocumentRegister } from '../../src/adapters/sharepoint/sharePointDocumentRegister';
import { sharePointDocumentsAtWork } from '../../src/adapters/sharepoint/sharePointDocumentsAtWork';
import { sharePointDocumentTexts } from '../../src/adapters/sharepoint/sharePointDocumentTexts';
import type { Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';
import { sharePointLibraryChanges } from '../../src/adapters/sharepoint/sharePointLibraryChanges';
import { sharePointEditionTexts } from '../../src/adapters/sharepoint/sharePointEditionTexts';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { commandingDocuments } from '../../src/application/documentCommands';
import { listingDocumentWork } from '../../src/application/documentWork';
import {
  publishingDue,
  remindingOfReviews,
  showingAgain,
} from '../../src/application/documentSchedule';
import { remindingOfApprovals } from '../../src/application/remindApprovals';
import { documentFrom } from '../../src/application/domainEvents';
import { followingDocuments } from '../../src/application/followDocuments';
import type { LogTools, Outbox, Units } from '../../src/application/ports';
import { listingTemplatesWithoutMailbox } from '../../src/application/purchaseTemplates';
import type { RememberedStreams } from '../../src/application/rememberedStreams';
import type { SteeringUseCases } from '../../src/application/steering';
import { documentStream } from '../../src/domain/documents/document';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import type { PlacedEntry } from '../../src/domain/log/logEntry';
import type { DocumentRouteTools } from '../api/documentRoute';
import type { DocumentWorkTools } from '../api/documentWorkRoute';
import { watchingDocuments } from '../intake/documentWatch';
import { takingInDocuments } from '../intake/takeInDocument';
import type { Letters } from '../letters/letters';
import { documentFileLetters } from '../letters/documentFileLetters';
import { documentLetters } from '../letters/documentLetters';
import type { Logger } from '../logger';
import type { Region } from '../region';
import { dailyPublishing } from '../schedule/dailyPublishing';
import { dailyReminders } from '../schedule/dailyReminders';
import { approvalPress } from '../teams/approvalPress';
import type { CardPress } from '../teams/cardPress';
import { documentPages } from './documentPages';
import type { ReadRoutineFile } from '../reading/readRoutineFile';

export interface GoverningDocumentsTools {
  readonly settings: DocumentSettings;
  readonly region: Pick<Region, 'language' | 'ownAddresses' | 'roles'>;
  readonly pagesUrl: string;
  /** From when on owners are reminded, `07:30`. */
  readonly from: string;
  /** The log as the worker reads it, and as those who wait for an answer do. */
  readonly work: LogTools;
  readonly answers: LogTools;
  readonly site: SiteLists;
  readonly outbox: Outbox;
  readonly bookmarks: Bookmarks;
  readonly mayWork: () => boolean;
  readonly units: Units;
  readonly remembered: RememberedStreams;
  readonly read: ReadRoutineFile;
  readonly onEffects: () => Promise<void>;
  /** Routines whose changes of the settings wait for a person. */
  readonly steering: Pick<SteeringUseCases, 'waiting' | 'changesWaiting'>;
  readonly logger: Logger;
}

/** Governing documents as the service runs them. */
export interface GoverningDocuments {
  readonly follow: (entries: readonly PlacedEntry[]) => Promise<number>;
  readonly letters: { readonly document: Letters; readonly documentFile: Letters };
  readonly presses: readonly CardPress[];
  readonly chores: readonly (() => Promise<void>)[];
  readonly route: DocumentRouteTools & DocumentWorkTools;
}

const hashOfBytes = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Puts the workflow of governing documents together: commands, what follows from them, cards, mails, days. */
export function createGoverningDocuments(tools: GoverningDocumentsTools): GoverningDocuments {
  const { settings, region, work, answers, site, outbox, units, remembered, logger } = tools;
  const { language, ownAddresses } = region;
  const { coordinators } = region.roles;
  const { clock } = work;
  const pages = documentPages(tools.pagesUrl);
  const texts = sharePointDocumentTexts(site, work.sha256);
  const files = sharePointDocumentFiles(site, hashOfBytes);
  const library = sharePointLibraryChanges(site);
  const facts = { settings, ownAddresses, coordinators };
  const command = commandingDocuments({ ...work, units, settings });
  const answer = commandingDocuments({ ...answers, units, settings });
  const register = sharePointDocumentRegister(site);
  const schedule = { ...work, outbox, facts, command, register };
  const onProblem = (number: string, problem: unknown): void =>
    logger.error({ number, err: problem }, 'the library does not show a document as it is');
  const publishDue = publishingDue(schedule);
  const showAgain = showingAgain({ ...schedule, files, onProblem });
  return {
    follow: followingDocuments({
      ...{ clock, outbox, remembered, units, facts, texts, files, command },
      editionTexts: sharePointEditionTexts(site),
      onEffects: tools.onEffects,
      onProblem,
    }),
    letters: {
      document: documentLetters({
        ...{ language, settings, pages },
        changesWaiting: (number) => tools.steering.changesWaiting(number),
      }),
      documentFile: documentFileLetters(language, pages),
    },
    presses: [
      approvalPress({
        ...{ command: answer, pages, language },
        roundNow: async (number) =>
          documentFrom(await answers.log.read(documentStream(number)))?.approvalRounds,
      }),
    ],
    chores: [
      watchingDocuments({
        ...{ library, logger },
        bookmarks: tools.bookmarks,
        mayWork: tools.mayWork,
        now: Date.now,
        takeIn: takingInDocuments({
          ...work,
          ...{ settings, library, texts, command, hashOf: hashOfBytes, read: tools.read },
        }),
      }),
      dailyPublishing(() => showAgain().then(publishDue), clock, logger),
      dailyReminders(remindingOfReviews(schedule), clock, tools.from, logger),
      dailyReminders(remindingOfApprovals(schedule), clock, tools.from, logger),
    ],
    route: {
      ...{ settings, units, texts, files, command: answer },
      log: answers.log,
      read: tools.read,
      templatesWithoutMailbox: listingTemplatesWithoutMailbox({
        ...{ texts, register, settings },
        log: answers.log,
      }),
      listWork: listingDocumentWork({
        ...{ clock, units, settings, log: answers.log },
        steering: (by) => tools.steering.waiting(by),
        atWork: sharePointDocumentsAtWork(site),
      }),
    },
  };
}
