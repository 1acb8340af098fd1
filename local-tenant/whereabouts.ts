import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({ url: z.string().url(), smtpPort: z.number(), pid: z.number() });

/** Where a running tenant is: kept in its data folder so that other programs find it. */
export type Whereabouts = z.infer<typeof shape>;

const fileIn = (dataFolder: string): string => join(dataFolder, 'tenant.json');

/** Tells where the tenant is, once it answers. */
export const writeWhereabouts = (dataFolder: string, whereabouts: Whereabouts): void => {
  const file = fileIn(dataFolder);
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${file}.new`, `${JSON.stringify(whereabouts)}\n`);
  renameSync(`${file}.new`, file);
};

/** Where the tenant of a data folder was last seen, if it has not been stopped. */
export const readWhereabouts = (dataFolder: string): Whereabouts | undefined => {
  try {
    return shape.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
  } catch {
    return undefined;
  }
};

/** Forgets the tenant when it stops. */
export const removeWhereabouts = (dataFolder: string): void =>
  rmSync(fileIn(dataFolder), { force: true });
