import { join } from 'node:path';
import { build } from 'esbuild';

const output = join('bot', 'dist');

/** Bundles the service, and its threads beside it, so that it runs without `node_modules`. */
build({
  entryPoints: {
    main: join('bot', 'main.ts'),
    parseWorker: join('bot', 'reading', 'parseWorker.ts'),
    feedWorker: join('bot', 'feeds', 'feedWorker.ts'),
    inventoryWorker: join('bot', 'inventory', 'inventoryWorker.ts'),
  },
  outdir: output,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  minify: false,
  sourcemap: true,
  logLevel: 'error',
}).then(
  () => process.stdout.write(`${output}\n`),
  () => process.exit(1),
);
