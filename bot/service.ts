import { noticeRegister } from '../src/adapters/sharepoint/noticeRegister';
import { openCards } from '../src/adapters/sharepoint/openCards';
import { sharePointAnswers } from '../src/adapters/sharepoint/sharePointAnswers';
import { sharePointBookmarks } from '../src/adapters/sharepoint/sharePointBookmarks';
import { sharePointOutbox } from '../src/adapters/sharepoint/sharePointOutbox';
import { sharePointOverview } from '../src/adapters/sharepoint/sharePointOverview';
import { sharePointProjections } from '../src/adapters/sharepoint/sharePointProjections';
import { sharePointSilentDispatches } from '../src/adapters/sharepoint/sharePointSilentDispatches';
import { sharePointUnits } from '../src/adapters/sharepoint/sharePointUnits';
import { answering } from '../src/application/answerDispatch';
import { answeringBasis } from '../src/application/basisCommands';
import { followingLog } from '../src/application/followLog';
import { followingTogether } from '../src/application/followTogether';
import { commandingNotices } from '../src/application/noticeCommands';
import { advisingOnRecipients } from '../src/application/recipientAdvice';
import { overviewing } from '../src/application/overview';
import { recordingDeliveries } from '../src/application/recordDelivery';
import { rememberingStreams } from '../src/application/rememberedStreams';
import { sealingLog } from '../src/application/sealLog';
import { commandingUnits } from '../src/application/unitCommands';
import { verifyingLog } from '../src/application/verifyLog';
import { apiRouter } from './api/apiRouter';
import { systemClock } from './clock';
import { createLogs } from './envelopes/createLogs';
import { createFeedWatch } from './feeds/createFeedWatch';
import { createDocuments } from './governing/createDocuments';
import { createCollaboration } from './groups/createCollaboration';
import { steeredRegion } from './governing/steeredRegion';
import { graphClient } from './graph/graphClient';
import { graphMailbox } from './graph/mailbox';
import { findSentThread } from './graph/sentThread';
import { createApplication } from './http/application';
import { listening } from './http/listening';
import { certificateTokens } from './identity/appTokens';
import { userTokens } from './identity/userTokens';
import { createReception } from './intake/createReception';
import { lettersOf } from './letters/lettersOf';
import { createLinkPages } from './links/createLinkPages';
import { oneTimeLinks } from './links/oneTimeLinks';
import { createLogFollower } from './logFollower';
import { createLogger } from './logger';
import { createDelivery } from './outbox/createDelivery';
import { createLease } from './outbox/lease';
import { createLimiter } from './outbox/limiter';
import { createOutboxRunner } from './outbox/outboxRunner';
import { createRecorder } from './outbox/recorder';
import { createInventory } from './inventory/createInventory';
import { searchingInventory } from './inventory/inventorySearch';
import { refreshingInventory } from './inventory/refreshingInventory';
import { inventoryFiles } from './sharepoint/inventoryFiles';
import { createReader } from './reading/createReader';
import { routineReader } from './reading/readRoutineFile';
import { readRegion } from './region';
import { createReminders } from './schedule/createReminders';
import { dailySeal } from './schedule/dailySeal';
import type { Settings } from './settings';
import { cachedUnits } from './sharepoint/cachedUnits';
import { siteForAnswers, siteForWork } from './sharepoint/site';
import { botAuthentication } from './teams/botAuthentication';
import { connectorClient } from './teams/connectorClient';
import { createBotWords } from './teams/createBotWords';
import { DepartmentBot } from './teams/departmentBot';
import { messagesRoute } from './teams/messagesRoute';
import { createWorker } from './worker';

/** A running service. */
export interface RunningService {
  readonly port: number;
  /** Takes no more calls, finishes what is under way, gives the lease back. */
  stop(): Promise<void>;
}

const monotonic = (): number => performance.now();

/** Puts the service together and starts it. Nothing is decided here. */
export async function startService(settings: Settings): Promise<RunningService> {
  const logger = createLogger(settings.logLevel);
  const tokens = certificateTokens(settings);
  const workSite = siteForWork(settings.siteUrl, tokens);
  const answerSite = siteForAnswers(settings.siteUrl, tokens);

  const { work, answers, kept } = createLogs(workSite, answerSite, settings.voteSecrets);
  const steered = steeredRegion(readRegion(settings.regionFile), work.log, logger);
  const { region } = steered;
  const outbox = sharePointOutbox(workSite);
  const projections = sharePointProjections(workSite);
  const bookmarks = sharePointBookmarks(workSite);
  const units = cachedUnits(sharePointUnits(answerSite), monotonic);
  const remembered = rememberingStreams(work.log);
  const graph = graphClient(tokens, settings.graphUrl);
  const reader = createReader();
  const routines = routineReader();

  const inventory =
    region.inventory &&
    createInventory({
      library: inventoryFiles(workSite, region.inventory.library),
      settings: region.inventory,
      onProblem: (problem) => logger.warn({ problem }, 'an export'),
    });
  const search = searchingInventory(inventory, units);
  const lookAtExports = inventory && refreshingInventory(inventory, logger);
  const links = oneTimeLinks(settings.linkSecret, settings.publicUrl, region, systemClock);

  const lease = createLease(bookmarks, settings.instance, settings.leaseMs, monotonic);
  const recorder = createRecorder(recordingDeliveries(work, remembered), outbox, logger, () =>
    worker.poke(),
  );
  const connector = connectorClient({
    tokens,
    serviceUrl: settings.connectorUrl,
    clientId: settings.clientId,
    tenantId: settings.tenantId,
  });
  const documents =
    region.documents &&
    createDocuments({
      ...{ settings: region.documents, region, pagesUrl: settings.pagesUrl },
      ...{ work, answers, workSite, answerSite, connector, outbox, bookmarks, units, remembered },
      ...{ logger, remindFrom: settings.remindFrom, read: routines.read },
      mayWork: () => lease.isHeld(),
      onEffects: () => outboxRunner.fetch(),
      onDecided: () => steered.refresh(),
    });
  const collaboration =
    region.collaboration &&
    createCollaboration({
      ...{ settings: region.collaboration, region, pagesUrl: settings.pagesUrl },
      ...{ work, answers, workSite, answerSite, outbox, units, remembered, logger },
      ...{ remindFrom: settings.remindFrom, graph, readMail: reader.parse },
      ...{ mayWork: () => lease.isHeld(), followNow: () => worker.followNow() },
      remindFrom: settings.remindFrom,
      signed: { secret: settings.linkSecret, publicUrl: settings.publicUrl },
      onAnswered: () => worker.poke(),
      onEffects: () => outboxRunner.fetch(),
    });
  const deliver = createDelivery({
    ...{ connector, graph, mailbox: region.mailbox, log: work.log, remembered },
    letters: lettersOf(region, {
      ...{ pagesUrl: settings.pagesUrl, links, answers: sharePointAnswers(workSite) },
      others: { ...documents?.letters, ...collaboration?.letters },
    }),
  });
  const outboxRunner = createOutboxRunner({
    outbox,
    limiter: createLimiter(settings.cardsPerSecond),
    recorder,
    deliver,
    mayWork: () => lease.isHeld(),
    settleMs: settings.settleMs,
    logger,
  });
  const reception = createReception({
    ...work,
    region,
    register: noticeRegister(workSite),
    projections,
    units,
    mailbox: graphMailbox(graph, region.mailbox, region.registeredFolder),
    sentThread: findSentThread(graph, region.mailbox),
    read: (raw) => reader.read(raw),
    followNow: () => worker.followNow(),
    mayWork: () => lease.isHeld(),
    logger,
  });
  const feedWatch = createFeedWatch({
    ...{ feeds: region.feeds, bookmarks, log: work.log, logger },
    onEntry: reception.onFeedEntry,
    mayWork: () => lease.isHeld(),
  });
  const reminders = createReminders({
    work,
    answers,
    units,
    region,
    remembered,
    silent: sharePointSilentDispatches(workSite),
    projections: sharePointProjections(answerSite),
    from: settings.remindFrom,
    logger,
  });
  const follow = followingLog({
    ...work,
    outbox,
    projections: reception.projections,
    remembered,
    facts: region,
    onEffects: () => outboxRunner.fetch(),
  });
  const worker = createWorker({
    lease,
    follower: createLogFollower({
      ...{ log: work.log, bookmarks, now: Date.now },
      follow: followingTogether(
        ...[follow, documents?.follow, collaboration?.follow].flatMap((one) => one ?? []),
      ),
    }),
    outboxRunner,
    chores: [
      // What could not be fetched or written down when it came about is caught up with here.
      () => outboxRunner.fetch(),
      () => recorder.flush(),
      reception.takeIn,
      () => feedWatch.begin(),
      dailySeal(sealingLog(kept), systemClock, logger),
      reminders.daily,
      ...(documents?.chores ?? []),
      ...(collaboration?.chores ?? []),
    ],
    pollMs: settings.pollMs,
    heartbeatMs: settings.leaseMs / 5,
    logger,
  });

  const answer = answering({ ...answers, remembered }, units, region.roles);
  const answerBasis = answeringBasis(answers, region.roles);
  const pages = sharePointProjections(answerSite);
  const attach: typeof pages.attach = (...file) => pages.attach(...file);
  const bot = new DepartmentBot({
    answer,
    answerBasis,
    presses: [...(documents?.presses ?? []), ...(collaboration?.presses ?? [])],
    words: createBotWords({
      ...{ ...answers, site: answerSite, units, region, settings, logger },
      documents: documents?.search,
    }),
    onAnswered: () => worker.poke(),
    language: region.language,
    region: region.name,
    logger,
  });
  const application = createApplication({
    messages: messagesRoute({
      authentication: botAuthentication(settings, tokens),
      run: (context) => bot.run(context),
      tenants: [settings.tenantId],
      logger,
    }),
    api: apiRouter({
      userOf: userTokens(settings),
      region,
      clock: systemClock,
      command: commandingNotices({ ...answers, units, region, projections: pages }),
      answer,
      reception: {
        ...reception,
        advise: advisingOnRecipients({
          ...{ ...answers, units, region, openCards: openCards(answerSite) },
          match: (notice) => search.match(notice),
        }),
      },
      matches: { log: answers.log, inventory: search },
      commandUnit: commandingUnits(answers, units, region),
      closing: { log: answers.log, answers: sharePointAnswers(answerSite), attach },
      others: [...(documents?.routes ?? []), ...(collaboration?.routes ?? [])],
      overview: overviewing(sharePointOverview(workSite), units),
      basis: { answerBasis, log: answers.log, attach },
      remind: reminders.remind,
      verifyLog: verifyingLog(kept, region.roles),
      onChanged: () => worker.poke(),
      logger,
    }),
    links: [
      ...(collaboration?.pages ?? []),
      createLinkPages({
        ...{ links, log: answers.log, answer, clock: systemClock, region, logger },
        onAnswered: () => worker.poke(),
      }),
    ],
    proxies: settings.proxies,
    siteOrigin: settings.siteUrl.origin,
    isReady: () =>
      units.all().then(
        () => steered.isRead(),
        () => false,
      ),
  });

  // The port is taken before the lease: it proves that no older process of this instance is alive.
  void steered.start();
  const server = application.listen(settings.port, settings.host);
  const port = await listening(server);
  worker.start();
  lookAtExports?.start();
  logger.info({ port }, 'ready');

  return {
    port,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([worker.stop(), feedWatch.stop()]);
      server.closeAllConnections();
      await closed;
      lookAtExports?.stop();
      steered.stop();
      await Promise.all([reader.close(), routines.close(), feedWatch.close(), inventory?.close()]);
      logger.info('stopped');
    },
  };
}
