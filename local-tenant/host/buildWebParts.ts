import { ensureBuilt } from './ensureBuilt';

ensureBuilt().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
