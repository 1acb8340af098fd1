import { build } from 'esbuild';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { aProject } from './builtProject';

export const probeIds = {
  first: 'aaaaaaaa-1111-4111-8111-111111111111',
  second: 'bbbbbbbb-2222-4222-8222-222222222222',
} as const;

/** The id of a web part that this checkout does not have. */
export const notBuiltId = 'cccccccc-3333-4333-8333-333333333333';

const needed = [
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-property-pane',
  '@microsoft/sp-http',
  'ProbeStrings',
];

const bundleProbe = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'probeWebPart.js')],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2021',
    external: needed,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

/** The form that the SharePoint toolchain gives an entry: a named AMD module. */
const asModule = (id: string, code: string): string => `define(${JSON.stringify(`${id}_1.0.0`)},
${JSON.stringify(needed)}, function (...loaded) {
const names = ${JSON.stringify(needed)}; const module = { exports: {} };
const require = (name) => loaded[names.indexOf(name)];
${code}
return module.exports; });`;

const manifestOf = (name: string, id: string) => ({
  id,
  alias: `${name}WebPart`,
  componentType: 'WebPart',
  version: '1.0.0',
  preconfiguredEntries: [{ title: { default: name }, properties: {} }],
  loaderConfig: {
    entryModuleId: name,
    internalModuleBaseUrls: [],
    scriptResources: {
      [name]: { type: 'path', path: `${name}_1.js` },
      ProbeStrings: {
        type: 'localizedPath',
        paths: { 'sv-SE': `${name}Strings_sv.js` },
        defaultPath: `${name}Strings_sv.js`,
      },
      '@microsoft/sp-webpart-base': { type: 'component', id: 'x', version: '1.23.2' },
    },
  },
});

/** A checkout with two built web parts of the same code, whose strings have the same name but other words. */
export const aProbeProject = async () => {
  const code = await bundleProbe();
  const files = Object.entries(probeIds).flatMap(([name, id]) => [
    [`release/manifests/${id}.manifest.json`, JSON.stringify(manifestOf(name, id))],
    [`release/assets/${name}_1.js`, asModule(id, code)],
    [`release/assets/${name}Strings_sv.js`, `define([], () => ({ Word: '${name}' }));`],
  ]);
  const project = aProject(Object.fromEntries(files) as Record<string, string>);
  symlinkSync(join(process.cwd(), 'node_modules'), join(project.root, 'node_modules'));
  return project;
};
