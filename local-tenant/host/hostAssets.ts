import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileWithin, packageFile } from './servedPackages';

/** A file for a page, and how long a browser may keep it. */
export interface HostAsset {
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly kept: 'for ever' | 'never';
}

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  map: 'application/json; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

const typeOf = (file: string): string =>
  contentTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

// Fabric's fonts are on Microsoft's network, which a local run never asks: the page falls back to the machine's own.
const withoutFontFaces = (script: string): string => script.replace(/@font-face\{[^}]*\}/g, '');

const ownScripts: Readonly<Record<string, string | undefined>> = {
  'page.js': 'startPage.ts',
  'library.js': 'library.ts',
};
const ownFiles = ['page.css', 'teamsHostProtocol.js'];

/** Finds what pages load from `/_host/`: the runtime's packages, the built web parts and the host's own scripts. */
export const createHostAssets = (projectRoot: string) => {
  const kept = new Map<string, Promise<HostAsset>>();

  const bundled = async (entry: string): Promise<HostAsset> => {
    const { outputFiles } = await build({
      entryPoints: [join(__dirname, 'browser', entry)],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      write: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return { contentType: typeOf('.js'), body: outputFiles[0]?.text ?? '', kept: 'never' };
  };

  const fromFile = (file: string | undefined, kept: HostAsset['kept']): HostAsset | undefined =>
    file === undefined ? undefined : { contentType: typeOf(file), body: readFileSync(file), kept };

  const fromPackage = (rest: string): HostAsset | undefined => {
    const asset = fromFile(packageFile(projectRoot, rest), 'for ever');
    if (!asset || !rest.startsWith('@microsoft/sp-office-ui-fabric-core@')) return asset;
    return { ...asset, body: withoutFontFaces(asset.body.toString()) };
  };

  return async (path: string): Promise<HostAsset | undefined> => {
    const entry = ownScripts[path];
    if (entry !== undefined) {
      const script = kept.get(path) ?? bundled(entry);
      kept.set(path, script);
      return script;
    }
    if (ownFiles.includes(path)) return fromFile(join(__dirname, path), 'never');
    if (path.startsWith('npm/')) return fromPackage(path.slice('npm/'.length));
    const asset = /^release\/([\w@-][\w.@-]*)$/.exec(path)?.[1];
    if (asset === undefined) return undefined;
    return fromFile(fileWithin(join(projectRoot, 'release', 'assets'), asset), 'for ever');
  };
};
