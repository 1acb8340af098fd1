import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Asset {
  readonly contentType: string;
  readonly body: string | Buffer;
}

const script = 'text/javascript; charset=utf-8';
const styles = 'text/css; charset=utf-8';

const bundled = async (entry: string): Promise<Asset> => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '..', entry)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return { contentType: script, body: outputFiles[0]?.text ?? '' };
};

const fromPackage = async (file: string, contentType: string): Promise<Asset> => {
  const root = dirname(require.resolve('adaptivecards/package.json'));
  return { contentType, body: await readFile(join(root, 'dist', file)) };
};

const fromFolder = async (file: string): Promise<Asset> => ({
  contentType: styles,
  body: await readFile(join(__dirname, '..', file)),
});

const sources: Readonly<Record<string, () => Promise<Asset>>> = {
  'start.js': () => bundled('pages/browser/start.ts'),
  'mail.js': () => bundled('pages/browser/mail.ts'),
  'teams.js': () => bundled('teams/browser/teams.ts'),
  'pages.css': () => fromFolder('pages/css/pages.css'),
  'start.css': () => fromFolder('pages/css/start.css'),
  'mail.css': () => fromFolder('pages/css/mail.css'),
  'teams.css': () => fromFolder('teams/teams.css'),
  'channels.css': () => fromFolder('teams/channels.css'),
  'toasts.css': () => fromFolder('teams/toasts.css'),
  'cards.css': () => fromFolder('teams/cards.css'),
  'adaptivecards.js': () => fromPackage('adaptivecards.min.js', script),
  'adaptivecards.css': () => fromPackage('adaptivecards.css', styles),
};

/** The files under `/_pages/`, read or bundled at their first use and kept from then on. */
export const createAssets = (): ((name: string) => Promise<Asset | undefined>) => {
  const kept = new Map<string, Promise<Asset>>();
  return async (name) => {
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (!source) return undefined;
    const asset = kept.get(name) ?? source();
    kept.set(name, asset);
    return asset;
  };
};
