import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Path = string | { readonly path: string };

/** One script that a component's manifest names: its own file, a localised file or another component. */
export type ScriptResource =
  | { readonly type: 'path'; readonly path: Path }
  | {
      readonly type: 'localizedPath';
      readonly paths?: Readonly<Record<string, Path>>;
      readonly defaultPath: Path;
    }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

/** What the SharePoint toolchain writes about a built component, as far as a page needs it. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly supportedHosts?: readonly string[];
  readonly preconfiguredEntries?: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly exportName?: string;
    readonly internalModuleBaseUrls: readonly string[];
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** The manifests in a folder of built components; a folder that is not there has none. */
export const readManifests = (folder: string): readonly ComponentManifest[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((file) => file.endsWith('.manifest.json'))
        .sort()
        .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ComponentManifest);

const pathOf = (path: Path): string => (typeof path === 'string' ? path : path.path);

const byLocale = <T>(values: Readonly<Record<string, T>>, locale: string): T | undefined => {
  const lower = locale.toLowerCase();
  const language = lower.split('-')[0];
  const named = (name: string | undefined) =>
    Object.entries(values).find(([key]) => key.toLowerCase() === name)?.[1];
  return named(lower) ?? named(language) ?? named('en-us');
};

/** The file of a script resource in a language, else in English; a component has none of its own. */
export const fileOf = (resource: ScriptResource, locale: string): string | undefined => {
  if (resource.type === 'component') return undefined;
  if (resource.type === 'path') return pathOf(resource.path);
  return pathOf(byLocale(resource.paths ?? {}, locale) ?? resource.defaultPath);
};

/** A web part's title as its manifest gives it in a language. */
export const titleOf = (manifest: ComponentManifest, locale: string): string => {
  const titles = manifest.preconfiguredEntries?.[0]?.title ?? {};
  return byLocale(titles, locale) ?? titles['default'] ?? manifest.alias;
};

/** The name under which a component's entry module registers itself. */
export const moduleIdOf = ({ id, version }: { readonly id: string; readonly version: string }) =>
  `${id}_${version}`;

/** The component with what an editor has set on the page in place of its preconfigured properties. */
export const withProperties = (
  manifest: ComponentManifest,
  properties: Readonly<Record<string, unknown>> = {},
): ComponentManifest => ({
  ...manifest,
  ...(manifest.preconfiguredEntries
    ? {
        preconfiguredEntries: manifest.preconfiguredEntries.map((entry) => ({
          ...entry,
          properties: { ...entry.properties, ...properties },
        })),
      }
    : {}),
});
