import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../directory';
import { appCertificate } from './appCertificate';
import { type RunningChild, startChild, until } from './childProcess';
import { serviceEnvironment } from './serviceEnvironment';

/** The file that starts each part. */
export interface StageParts {
  readonly tenant: string;
  readonly service: string;
}

export interface StageOptions {
  readonly dataFolder: string;
  /** 0 takes any free port. */
  readonly tenantPort: number;
  readonly servicePort: number;
  readonly smtpPort: number;
  readonly directoryFile: string;
  readonly regionFile: string;
  /** Further settings of the service, as environment. */
  readonly service?: NodeJS.ProcessEnv;
  /** The files that tenant and service are run from; their sources unless they have been built. */
  readonly parts?: StageParts;
  readonly onOutput?: (from: 'tenant' | 'service' | 'provision', text: string) => void;
}

/** The product on its local tenant. */
export interface Stage {
  readonly dataFolder: string;
  readonly tenantUrl: string;
  readonly serviceUrl: string;
  readonly smtpPort: number;
  readonly directory: Directory;
  readonly tenant: () => RunningChild;
  readonly service: () => RunningChild;
  startTenant(): Promise<void>;
  /** Makes the lists and puts the region's directory there, as an administrator does once. */
  provision(): Promise<void>;
  startService(): Promise<void>;
  stop(): Promise<void>;
}

const startMs = 60_000;

const isUp = (url: string) => async (): Promise<boolean> => (await fetch(url)).ok;

/** The app registration of the local service; on a real tenant an administrator makes it. */
const registerApp = async (tenantUrl: string, app: unknown): Promise<void> => {
  const answer = await fetch(`${tenantUrl}/_tenant/apps`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(app),
  });
  if (!answer.ok)
    throw new Error(`The app could not be registered: ${answer.status} ${await answer.text()}`);
};

const sources: StageParts = { tenant: 'local-tenant/main.ts', service: 'bot/main.ts' };

/** Starts the local tenant and registers the app; nothing is provisioned yet, and no service runs. */
export async function setStage(options: StageOptions): Promise<Stage> {
  const { dataFolder, directoryFile, parts = sources, onOutput = () => undefined } = options;
  const directory = JSON.parse(readFileSync(directoryFile, 'utf8')) as Directory;
  const certificate = await appCertificate(dataFolder);
  const clientId = '9c1d7a52-4e0b-4f3a-8b6d-2a5f7c3e9d10';
  let { tenantPort, smtpPort, servicePort } = options;
  let tenant: RunningChild | undefined;
  let service: RunningChild | undefined;
  let tenantUrl = '';
  let environment: NodeJS.ProcessEnv = {};

  const startTenant = async (): Promise<void> => {
    const child = startChild(
      parts.tenant,
      {
        KVITTENS_DATA: dataFolder,
        KVITTENS_TENANT_PORT: `${tenantPort}`,
        KVITTENS_SMTP_PORT: `${smtpPort}`,
        KVITTENS_DIRECTORY: directoryFile,
        KVITTENS_PAGE_PROPERTIES: JSON.stringify({
          '*': { serviceUrl: `http://localhost:${servicePort}` },
        }),
      },
      (text) => onOutput('tenant', text),
    );
    tenant = child;
    const whereabouts = join(dataFolder, 'tenant.json');
    const isMine = async (): Promise<boolean> =>
      existsSync(whereabouts) &&
      (JSON.parse(readFileSync(whereabouts, 'utf8')) as { pid: number }).pid === child.process.pid;
    await until(
      'Starting the local tenant',
      isMine,
      startMs,
      () => child.process.exitCode === null,
    );
    const found = JSON.parse(readFileSync(whereabouts, 'utf8')) as {
      url: string;
      smtpPort: number;
    };
    tenantUrl = found.url;
    tenantPort = Number(new URL(found.url).port);
    smtpPort = found.smtpPort;
  };

  const startService = async (): Promise<void> => {
    const child = startChild(parts.service, environment, (text) => {
      onOutput('service', text);
    });
    service = child;
    await until(
      'Starting the service',
      isUp(`http://localhost:${servicePort}/readyz`),
      startMs,
      () => child.process.exitCode === null,
    );
  };

  const provision = async (): Promise<void> => {
    const child = startChild('sharepoint/provisioning/main.ts', environment, (text) =>
      onOutput('provision', text),
    );
    if ((await child.ended) !== 0) throw new Error('The lists could not be made.');
  };

  if (servicePort === 0) servicePort = await freePort();
  await startTenant();
  await registerApp(tenantUrl, {
    clientId,
    name: 'Kvittens',
    certificate: certificate.certificate,
    permissions: ['Sites.Selected', 'Mail.ReadWrite', 'Mail.Send', 'ChannelMessage.Read.Group'],
    bot: { messagingEndpoint: `http://localhost:${servicePort}/api/messages` },
  });
  environment = await serviceEnvironment({
    ...options,
    tenantUrl,
    servicePort,
    clientId,
    certificate,
    directory,
  });
  writeFileSync(
    join(dataFolder, 'stage.json'),
    JSON.stringify({ tenantUrl, serviceUrl: `http://localhost:${servicePort}`, smtpPort }),
  );

  const running = (child: RunningChild | undefined): RunningChild => {
    if (!child) throw new Error('It has not been started.');
    return child;
  };
  return {
    dataFolder,
    tenantUrl,
    serviceUrl: `http://localhost:${servicePort}`,
    smtpPort,
    directory,
    tenant: () => running(tenant),
    service: () => running(service),
    startTenant,
    provision,
    startService,
    async stop() {
      await service?.stop();
      await tenant?.stop();
    },
  };
}

/**
 * Starts the local tenant, registers the app, makes the lists, and starts the service: in this order what an
 * administrator does once on a real tenant. Ports and data are kept for a later start on the same folder.
 */
export async function openStage(options: StageOptions): Promise<Stage> {
  const stage = await setStage(options);
  await stage.provision();
  await stage.startService();
  return stage;
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
