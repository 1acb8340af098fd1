import { compareLongEditions } from './compareLongEditions';
import { dispatchRequests } from './dispatchRequests';
import { fanOutAndClicks } from './fanOutAndClicks';
import { type Figure, machine, table } from './figures';
import { findDuplicates } from './findDuplicates';
import { localSharePoint } from './localSharePoint';
import { matchInventory } from './matchInventory';
import { readNotices } from './readNotices';
import { searchInBrowser } from './searchInBrowser';
import { searchDocuments } from './searchDocuments';
import { seededStops } from './seededStops';
import { votes } from './votes';

const parts: { readonly [name: string]: () => Promise<readonly Figure[]> } = {
  readNotices,
  findDuplicates,
  matchInventory,
  searchDocuments,
  searchInBrowser,
  compareLongEditions,
  localSharePoint,
  dispatchRequests,
  fanOutAndClicks,
  seededStops,
  votes,
};

/** The command `bench`: figures of one run on this machine, of the parts that are named or of all. Nothing passes or fails here. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  }
  process.stdout.write(`${machine()}\n\n`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (names.length === 0 || names.includes(name)) figures.push(...(await measure()));
  }
  process.stdout.write(`${table(figures)}\n`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
