import { join, resolve } from 'node:path';

/** Where the local tenant listens and keeps its things, as the environment says. */
export interface TenantSettings {
  readonly port: number;
  readonly smtpPort: number;
  readonly dataFolder: string;
  readonly directoryFile: string;
}

const portOf = (name: string, text: string | undefined, usual: number): number => {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RangeError(`${name} ska vara ett portnummer 0–65535, inte "${text}".`);
};

export const readSettings = (environment: NodeJS.ProcessEnv): TenantSettings => ({
  port: portOf('KVITTENS_TENANT_PORT', environment['KVITTENS_TENANT_PORT'], 8080),
  smtpPort: portOf('KVITTENS_SMTP_PORT', environment['KVITTENS_SMTP_PORT'], 2525),
  dataFolder: resolve(environment['KVITTENS_DATA'] || '.kvittens'),
  directoryFile: resolve(
    environment['KVITTENS_DIRECTORY'] || join('config', 'sample-region', 'tenant.json'),
  ),
});
