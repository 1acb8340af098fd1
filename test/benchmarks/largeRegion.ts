import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Directory } from '../../local-tenant/directory';
import { projectRoot } from '../../local-tenant/stage/childProcess';

const uuid = (kind: number, number: number): string =>
  `${`${kind}`.padStart(8, '0')}-0000-4000-8000-${`${number}`.padStart(12, '0')}`;

export interface LargeRegion {
  readonly directoryFile: string;
  readonly regionFile: string;
  readonly unitKeys: readonly string[];
  /** The persona that heads each unit, by the unit's key. */
  readonly headOf: (unitKey: string) => string;
}

/** Writes a region with many departments into a folder: one team for each twenty channels, one head for each department. */
export function largeRegion(folder: string, departments: number): LargeRegion {
  const sample = join(projectRoot, 'config', 'sample-region');
  const tenant = JSON.parse(readFileSync(join(sample, 'tenant.json'), 'utf8')) as Directory;
  const region = JSON.parse(readFileSync(join(sample, 'region.json'), 'utf8')) as {
    units: unknown[];
    inventory?: { settingsFile: string };
  };
  if (region.inventory) {
    // The settings' own files are found from where they lie.
    const { settingsFile } = region.inventory;
    region.inventory = {
      ...region.inventory,
      settingsFile: relative(folder, join(sample, settingsFile)),
    };
  }
  const numbers = Array.from({ length: departments }, (_, index) => index + 1);
  const channelOf = (number: number): string => `19:bench${number}@thread.tacv2`;
  const people = numbers.map((number) => ({
    persona: `head-${number}`,
    id: uuid(1, number),
    name: `Chef ${number}`,
    title: 'Avdelningschef',
    mail: `chef${number}@norrviken.example`,
    siteRole: 'visitor' as const,
  }));
  const teams = Array.from({ length: Math.ceil(departments / 20) }, (_, team) => ({
    id: uuid(2, team),
    name: `Team ${team}`,
    channels: numbers.slice(team * 20, team * 20 + 20).map((number) => ({
      id: channelOf(number),
      name: `Avdelning ${number}`,
      members: [`head-${number}`],
    })),
  }));
  const units = numbers.map((number) => ({
    key: `avd-${number}`,
    name: `Avdelning ${number}`,
    kind: 'department',
    mailbox: `avd${number}@norrviken.example`,
    channel: { teamId: uuid(2, Math.floor((number - 1) / 20)), channelId: channelOf(number) },
    head: { id: uuid(1, number), name: `Chef ${number}` },
  }));
  const directoryFile = join(folder, 'tenant-large.json');
  const regionFile = join(folder, 'region-large.json');
  writeFileSync(
    directoryFile,
    JSON.stringify({ ...tenant, people: [...tenant.people, ...people], teams }),
  );
  writeFileSync(regionFile, JSON.stringify({ ...region, units }));
  return {
    directoryFile,
    regionFile,
    unitKeys: units.map(({ key }) => key),
    headOf: (unitKey) => `head-${unitKey.slice('avd-'.length)}`,
  };
}
