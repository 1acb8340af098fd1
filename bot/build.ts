import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fontFiles, placeOfFont } from './papers/paperFonts';

const output = join('bot', 'dist');

/** The fonts of papers lie beside the bundle, since they are read when a paper is made. */
const copyFonts = (): void => {
  mkdirSync(join(output, 'fonts'), { recursive: true });
  Object.values(fontFiles).forEach((file) =>
    copyFileSync(placeOfFont(file), join(output, 'fonts', file)),
  );
};

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
  () => {
    copyFonts();
    process.stdout.write(`${output}\n`);
  },
  () => process.exit(1),
);
