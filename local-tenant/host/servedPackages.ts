import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

interface ServedPackage {
  readonly name: string;
  readonly files: RegExp;
}

const distribution = /^dist\/[\w.@-]+\.(js|woff)$/;

/** The packages that make up Microsoft's page runtime; each has a manifest in `dist`. */
export const frameworkPackages: readonly string[] = [
  'sp-component-base',
  'sp-core-library',
  'sp-diagnostics',
  'sp-dynamic-data',
  'sp-http',
  'sp-http-base',
  'sp-http-msgraph',
  'sp-image-helper',
  'sp-loader',
  'sp-lodash-subset',
  'sp-office-ui-fabric-core',
  'sp-page-context',
  'sp-webpart-base',
].map((name) => `@microsoft/${name}`);

const servedPackages: readonly ServedPackage[] = [
  ...frameworkPackages.map((name) => ({ name, files: distribution })),
  { name: '@microsoft/sp-loader', files: /^blobs\/requirejs\/[\d.]+\/require\.min\.js$/ },
  { name: '@microsoft/load-themed-styles', files: /^lib-amd\/index\.js$/ },
  { name: '@microsoft/teams-js-v2', files: /^dist\/umd\/MicrosoftTeams\.min\.js$/ },
  { name: '@fluentui/font-icons-mdl2', files: /^fonts\/[\w-]+\.woff$/ },
  { name: 'react', files: /^umd\/react\.production\.min\.js$/ },
  { name: 'react-dom', files: /^umd\/react-dom\.production\.min\.js$/ },
  { name: 'tslib', files: /^tslib\.js$/ },
];

const folderOf = (projectRoot: string, name: string): string =>
  join(projectRoot, 'node_modules', ...name.split('/'));

const versionOf = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
};

/** The address of a package's file; it carries the version, so that it may be kept for ever. */
export const packageUrl = (projectRoot: string, name: string, file: string): string =>
  `/_host/npm/${name}@${versionOf(folderOf(projectRoot, name))}/${file}`;

const address = /^((?:@[\w.-]+\/)?[\w.-]+)@[\w.-]+\/([\w.@/-]+)$/;

/** The file behind `<package>@<version>/<file>`, only for the files that a page needs. */
export const packageFile = (projectRoot: string, rest: string): string | undefined => {
  const [, name, file] = address.exec(rest) ?? [];
  if (name === undefined || file === undefined || file.split('/').includes('..')) return undefined;
  if (!servedPackages.some((one) => one.name === name && one.files.test(file))) return undefined;
  return fileWithin(folderOf(projectRoot, name), file);
};

/** A file that exists below a folder, links followed; nothing outside of it is ever found. */
export const fileWithin = (folder: string, file: string): string | undefined => {
  try {
    const root = realpathSync(folder);
    const found = realpathSync(join(root, file));
    return found.startsWith(root + sep) && statSync(found).isFile() ? found : undefined;
  } catch {
    return undefined;
  }
};
