import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { createChats } from './connector/chats';
import { createConnector } from './connector/connector';
import { createMessageStore } from './connector/messageStore';
import { createTeamsApi } from './connector/teamsApi';
import type { Directory } from './directory';
import { createFeedHost } from './feeds/feedHost';
import { createGraph } from './graph/graph';
import { createDispatch } from './http/dispatch';
import { createFaults, type Faults } from './http/faults';
import type { PlannedFault } from './http/faultShape';
import type { HttpPart } from './http/httpPart';
import { createWebPartHost, type WebPartProperties } from './host/webPartHost';
import { listen } from './http/listen';
import { createIdentity } from './identity/identity';
import { createTokenLife, type TokenLife } from './identity/tokenLife';
import { createMail } from './mailbox/mailbox';
import { createMailApi } from './mailbox/mailApi';
import { startSmtp } from './mailbox/smtp';
import { createPages } from './pages/pages';
import { createSharePoint } from './sharepoint/sharePointRest';
import { openDatabase, type TenantDatabase } from './storage/database';
import { removeWhereabouts, writeWhereabouts } from './whereabouts';

/** Where the tenant keeps its things, who lives in it, and where it listens. */
export interface TenantOptions {
  readonly dataFolder: string;
  readonly directory: Directory;
  /** 0 takes any free port. */
  readonly port: number;
  readonly smtpPort: number;
  /** What the connector lets one app send in a second; Teams says 30 in one text, 50 in later ones. */
  readonly tenantPerSecond?: number;
  readonly pressTimeoutMilliseconds?: number;
  readonly pageProperties?: WebPartProperties;
  /** The folder of the feeds that the tenant serves; the sample region's unless told otherwise. */
  readonly feedsFolder?: string;
  /** Faults that are planned from the start. */
  readonly faults?: readonly PlannedFault[];
}

/** A tenant that answers, until it is stopped. */
export interface RunningTenant {
  readonly url: string;
  readonly smtpPort: number;
  stop(): Promise<void>;
}

const projectRoot = resolve(__dirname, '..');

interface Composition extends Omit<TenantOptions, 'faults'> {
  readonly faults: Faults;
  readonly life: TokenLife;
  readonly database: TenantDatabase;
  readonly origin: string;
  readonly mail: ReturnType<typeof createMail>;
}

const composeParts = (composition: Composition): readonly HttpPart[] => {
  const { database, origin, directory, mail, smtpPort, faults, life } = composition;
  const {
    pageProperties: properties = {},
    tenantPerSecond = 30,
    pressTimeoutMilliseconds: timeoutMilliseconds = 15_000,
    feedsFolder: folder = join(projectRoot, 'config', 'sample-region', 'feeds'),
  } = composition;
  const identity = createIdentity({ database, origin, directory, life });
  const { authenticate } = identity;
  const messages = createMessageStore(database);
  const chats = createChats(database, directory);
  return [
    identity.part,
    createConnector({ identity, directory, messages, chats, tenantPerSecond }).part,
    createTeamsApi({ identity, directory, messages, chats, origin, timeoutMilliseconds }).part,
    createGraph({ identity, directory, messages, mail, origin }).part,
    createMailApi(mail, smtpPort).part,
    createFeedHost({ database, origin, folder }).part,
    createSharePoint({ database, origin, directory, authenticate, faults }).part,
    createWebPartHost({ origin, directory, identity, projectRoot, properties }).part,
    createPages({ origin, directory, identity, smtpPort }).part,
  ];
};

/** Starts the stand-in for Microsoft 365 on this machine: one process, one port, and a mail server. */
export const startTenant = async (options: TenantOptions): Promise<RunningTenant> => {
  const { dataFolder, directory } = options;
  const database = openDatabase(dataFolder);
  const mail = createMail({ database, directory });
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  // The origin is part of every token, so the parts are made when the port is known.
  const servers = await listen((request, response) => answer(request, response), options.port);
  const smtp = await startSmtp(mail, options.smtpPort).catch(async (error: unknown) => {
    await servers.close();
    database.close();
    throw error;
  });
  const url = `http://localhost:${servers.port}`;
  const life = createTokenLife();
  const faults = createFaults({ tokenLife: life, planned: options.faults ?? [] });
  const own = { database, origin: url, mail, faults, life };
  const parts = composeParts({ ...options, ...own, smtpPort: smtp.port });
  answer = createDispatch({ parts: [faults.part, ...parts], faults, origin: url });
  writeWhereabouts(dataFolder, { url, smtpPort: smtp.port, pid: process.pid });
  return {
    url,
    smtpPort: smtp.port,
    stop: async () => {
      removeWhereabouts(dataFolder);
      await Promise.all([servers.close(), smtp.close()]);
      database.close();
    },
  };
};
