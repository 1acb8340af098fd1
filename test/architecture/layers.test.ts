import { dirname, join } from 'node:path';
import { preProcessFile } from 'typescript';
import { sourceFiles, textOf } from './sourceFiles';

interface Layer {
  readonly folder: string;
  /** Folders of ours it may import from. */
  readonly ours: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly RegExp[];
  readonly because: string;
}

const pure =
  'Rules must run in the web part, in the bot and in tests alike: pass what is needed in, or define a port.';
const shell = ['src/domain', 'src/application', 'src/lists', 'src/cards', 'src/text'];
const layers: readonly Layer[] = [
  { folder: 'src/domain', ours: ['src/domain'], packages: [], because: pure },
  {
    folder: 'src/lists',
    ours: ['src/lists'],
    packages: [],
    because: 'Lists are facts that everything else is derived from.',
  },
  {
    folder: 'src/application',
    ours: ['src/application', 'src/domain', 'src/lists'],
    packages: [],
    because: pure,
  },
  {
    folder: 'src/cards',
    ours: ['src/cards', 'src/text', 'src/domain'],
    packages: [],
    because: 'A card is a pure function.',
  },
  {
    folder: 'src/text',
    ours: ['src/text', 'src/cards', 'src/domain'],
    packages: [],
    because: 'Texts are pure functions.',
  },
  {
    folder: 'src/adapters',
    ours: ['src/adapters', 'src/domain', 'src/application', 'src/lists', 'src/text'],
    packages: [/^@pnp\//],
    because: 'An adapter translates between a port and SharePoint, and nothing more.',
  },
  {
    folder: 'src/ui',
    ours: ['src/ui', 'src/domain', 'src/application', 'src/lists', 'src/cards', 'src/text'],
    packages: [
      /^react(-dom)?$/,
      /^@fluentui\//,
      /^adaptivecards$/,
      /^markdown-it$/,
      /^\.\.?\/.*\.scss$/,
    ],
    because: 'Components show a state; what SPFx knows is handed to them by the web part.',
  },
  {
    folder: 'src/webparts',
    ours: ['src'],
    packages: [/^react(-dom)?$/, /^@fluentui\//, /^@pnp\//, /^@microsoft\//, /^[A-Z]\w+Strings$/],
    because: 'Web parts wire things together.',
  },
  {
    folder: 'bot',
    ours: ['bot', 'src/adapters', ...shell],
    packages: [/./],
    because: 'The service shares rules and adapters with the pages, never their components.',
  },
  {
    folder: 'sharepoint/provisioning',
    ours: [
      'sharepoint/provisioning',
      'src/lists',
      'src/domain',
      'src/adapters',
      'src/application',
      'bot',
    ],
    packages: [/./],
    because: 'Provisioning makes the lists that src/lists describes.',
  },
  {
    folder: 'local-tenant',
    ours: ['local-tenant'],
    packages: [/./],
    because:
      'The stand-in for Microsoft 365 knows nothing of our lists; what it guesses, it would guess in our favour.',
  },
];

const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

const strayImports = ({ folder, ours, packages }: Layer): string[] =>
  sourceFiles(folder).flatMap((file) =>
    preProcessFile(textOf(file), true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => {
        if (!name.startsWith('.')) return !packages.some((allowed) => allowed.test(name));
        const target = join(dirname(file), name);
        return (
          !ours.some((allowed) => isInside(allowed, target)) &&
          !packages.some((allowed) => allowed.test(name))
        );
      })
      .map((name) => `${file} imports ${name}`),
  );

const exists = ({ folder }: Layer): boolean => {
  try {
    return sourceFiles(folder).length > 0;
  } catch {
    return false;
  }
};

describe('The dependency rule', () => {
  it.each(layers.filter(exists).map((layer) => [layer.folder, layer] as const))(
    'holds in %s',
    (_, layer) => {
      const strays = strayImports(layer);
      expect(strays.length === 0 ? [] : [layer.because, ...strays]).toEqual([]);
    },
  );

  it('keeps botbuilder inside bot/, for its support has ended', () => {
    const users = ['src', 'sharepoint', 'local-tenant'].flatMap(sourceFiles);
    expect(users.filter((file) => /from '(botbuilder|botframework)/.test(textOf(file)))).toEqual(
      [],
    );
  });

  it('is looked for where the files are', () => {
    expect(layers.slice(0, 5).flatMap(({ folder }) => sourceFiles(folder)).length).toBeGreaterThan(
      30,
    );
  });
});
