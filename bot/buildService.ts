import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fontFiles, placeOfFont } from './papers/paperFonts';

/** The fonts of papers lie beside the bundle, since they are read when a paper is made. */
const copyFonts = (folder: string): void => {
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  Object.values(fontFiles).forEach((file) =>
    copyFileSync(placeOfFont(file), join(folder, 'fonts', file)),
  );
};

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
  copyFonts(folder);
}
