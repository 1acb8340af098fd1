import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WebPartProperties } from './host/webPartHost';
import { faultsShape, type PlannedFault } from './http/faultShape';

/** Where the local tenant listens and keeps its things, as the environment says. */
export interface TenantSettings {
  readonly port: number;
  readonly smtpPort: number;
  readonly dataFolder: string;
  readonly directoryFile: string;
  /** What the connector lets one app send in a second. */
  readonly tenantPerSecond: number;
  /** The folder of the feeds of authorities that it stands in for. */
  readonly feedsFolder: string;
  /** What an editor has set on the pages' web parts. */
  readonly pageProperties: WebPartProperties;
  /** Faults planned from the start. */
  readonly faults: readonly PlannedFault[];
}

const numberIn = (environment: NodeJS.ProcessEnv, name: string, usual: number): number => {
  const text = environment[name];
  if (text === undefined || text === '') return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new RangeError(`${name} ska vara ett heltal 0–65535, inte "${text}".`);
};

// The faults themselves, or the file that holds them.
const faultsIn = (text: string): readonly PlannedFault[] => {
  if (text === '') return [];
  const json = /^\s*[[{]/.test(text) ? text : readFileSync(resolve(text), 'utf8');
  const parsed = faultsShape.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new RangeError(`KVITTENS_FAULTS: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
};

/** Reads the settings, with the usual place for each that is not given. */
export const readSettings = (environment: NodeJS.ProcessEnv): TenantSettings => ({
  port: numberIn(environment, 'KVITTENS_TENANT_PORT', 8080),
  smtpPort: numberIn(environment, 'KVITTENS_SMTP_PORT', 2525),
  dataFolder: resolve(environment['KVITTENS_DATA'] || '.kvittens'),
  directoryFile: resolve(
    environment['KVITTENS_DIRECTORY'] || join('config', 'sample-region', 'tenant.json'),
  ),
  feedsFolder: resolve(environment['KVITTENS_FEEDS'] || join('config', 'sample-region', 'feeds')),
  tenantPerSecond: Math.max(1, numberIn(environment, 'KVITTENS_TEAMS_PER_SECOND', 30)),
  pageProperties: JSON.parse(environment['KVITTENS_PAGE_PROPERTIES'] || '{}') as WebPartProperties,
  faults: faultsIn(environment['KVITTENS_FAULTS'] ?? ''),
});
