import { join } from 'node:path';
import {
  type RunningChild,
  projectRoot,
  startChild,
  until,
} from '../../../../local-tenant/stage/childProcess';
import { readWhereabouts } from '../../../../local-tenant/whereabouts';

/** The local tenant as a process of its own, which can be ended as by `kill -9` and started again on its data. */
export interface TenantProcess {
  readonly child: RunningChild;
  /** Asks SharePoint on the tenant's site as its owner. */
  readonly api: (path: string, init?: RequestInit) => Promise<Response>;
  readonly plan: (fault: object) => Promise<Response>;
}

/** Starts the tenant on a data folder and waits until it answers. */
export async function tenantProcess(dataFolder: string): Promise<TenantProcess> {
  const child = startChild(
    'local-tenant/main.ts',
    {
      KVITTENS_DATA: dataFolder,
      KVITTENS_TENANT_PORT: '0',
      KVITTENS_SMTP_PORT: '0',
      KVITTENS_DIRECTORY: join(projectRoot, 'config', 'sample-region', 'tenant.json'),
    },
    () => undefined,
  );
  const isUp = async (): Promise<boolean> => readWhereabouts(dataFolder)?.pid === child.process.pid;
  await until('Starting the tenant', isUp, 60_000, () => child.process.exitCode === null);
  const url = readWhereabouts(dataFolder)?.url ?? '';
  const answer = await fetch(`${url}/_tenant/token?persona=owner`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return {
    child,
    api: (path, init = {}) =>
      fetch(`${url}/sites/mtp/_api/${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json;odata=nometadata',
          'content-type': 'application/json',
          ...(init.headers as Record<string, string> | undefined),
        },
      }),
    plan: (fault) =>
      fetch(`${url}/_tenant/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      }),
  };
}
