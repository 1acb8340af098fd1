import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the service into a folder, and its threads beside it, so that it runs without `node_modules`. */
export async function buildService(folder: string): Promise<void> {
  await build({
    entryPoints: {
      main: join('bot', 'main.ts'),
      parseWorker: join('bot', 'reading', 'parseWorker.ts'),
      feedWorker: join('bot', 'feeds', 'feedWorker.ts'),
      inventoryWorker: join('bot', 'inventory', 'inventoryWorker.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    minify: false,
    sourcemap: true,
    logLevel: 'error',
  });
}
