import { fanOutAndClicks } from './fanOutAndClicks';
import { machine, table } from './figures';
import { findDuplicates } from './findDuplicates';
import { matchInventory } from './matchInventory';
import { readNotices } from './readNotices';
import { seededStops } from './seededStops';

/** The command `bench`: figures of one run on this machine. Nothing passes or fails here. */
async function main(): Promise<void> {
  process.stdout.write(`${machine()}\n\n`);
  const figures = [
    ...(await readNotices()),
    ...(await findDuplicates()),
    ...(await matchInventory()),
    ...(await fanOutAndClicks()),
    ...(await seededStops()),
  ];
  process.stdout.write(`${table(figures)}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
