import { join } from 'node:path';
import { fileOf, moduleIdOf, readManifests, type ComponentManifest } from './componentManifest';
import { frameworkPackages, packageUrl } from './servedPackages';

/** RequireJS settings: where each module is, and which module a name means to whom. */
export interface AmdModules {
  readonly paths: Readonly<Record<string, string>>;
  readonly map: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const withoutExtension = (url: string): string => url.replace(/\.js$/, '');

const libraries = (root: string): Record<string, string> => ({
  react: packageUrl(root, 'react', 'umd/react.production.min.js'),
  'react-dom': packageUrl(root, 'react-dom', 'umd/react-dom.production.min.js'),
  tslib: packageUrl(root, 'tslib', 'tslib.js'),
  '@microsoft/load-themed-styles': packageUrl(
    root,
    '@microsoft/load-themed-styles',
    'lib-amd/index.js',
  ),
  // The name under which the library registers itself.
  microsoftTeams: packageUrl(root, '@microsoft/teams-js-v2', 'dist/umd/MicrosoftTeams.min.js'),
});

// sp-loader's package also holds an assembly: the same code once more, for SharePoint's own first request.
const isModule = ({ componentType, loaderConfig }: ComponentManifest): boolean =>
  componentType === 'Library' && !loaderConfig.entryModuleId.endsWith('-assembly');

const frameworkModules = (root: string, locale: string) =>
  frameworkPackages.flatMap((name) =>
    readManifests(join(root, 'node_modules', name, 'dist'))
      .filter(isModule)
      .map((manifest) => {
        const entry = manifest.loaderConfig.scriptResources[manifest.loaderConfig.entryModuleId];
        const file = entry && fileOf(entry, locale);
        return { name, id: moduleIdOf(manifest), url: packageUrl(root, name, `dist/${file}`) };
      }),
  );

/** The address of a file among the built web parts. */
export const releaseUrl = (file: string): string => `/_host/release/${file}`;

/** A web part's own scripts; names such as its strings mean this web part's file and no other's. */
const ownModules = (manifest: ComponentManifest, locale: string) => {
  const { entryModuleId, scriptResources } = manifest.loaderConfig;
  const id = moduleIdOf(manifest);
  return Object.entries(scriptResources).flatMap(([name, resource]) => {
    const file = fileOf(resource, locale);
    if (file === undefined) return [];
    return [{ name, id: name === entryModuleId ? id : `${id}/${name}`, url: releaseUrl(file) }];
  });
};

/** Joins Microsoft's runtime and the built web parts into one module space. */
export const amdModules = (
  root: string,
  webParts: readonly ComponentManifest[],
  locale: string,
): AmdModules => {
  const framework = frameworkModules(root, locale);
  const own = webParts.map((manifest) => ({ manifest, modules: ownModules(manifest, locale) }));
  const located = [...framework, ...own.flatMap(({ modules }) => modules)];
  const paths = { ...libraries(root), ...Object.fromEntries(located.map((m) => [m.id, m.url])) };
  return {
    paths: Object.fromEntries(
      Object.entries(paths).map(([id, url]) => [id, withoutExtension(url)]),
    ),
    map: {
      '*': Object.fromEntries(framework.map(({ name, id }) => [name, id])),
      ...Object.fromEntries(
        own.map(({ manifest, modules }) => [
          moduleIdOf(manifest),
          Object.fromEntries(modules.map(({ name, id }) => [name, id])),
        ]),
      ),
    },
  };
};
