import {
  fileOf,
  titleOf,
  type ComponentManifest,
} from '../../../local-tenant/host/componentManifest';

const aManifest = (alias: string, title: Record<string, string>): ComponentManifest => ({
  id: '6c4816d6-0d08-4253-b7c1-666826930269',
  alias,
  version: '1.0.0',
  componentType: 'WebPart',
  preconfiguredEntries: [{ title, properties: {} }],
  loaderConfig: { entryModuleId: 'entry', internalModuleBaseUrls: [], scriptResources: {} },
});

describe('A component manifest', () => {
  const strings = {
    type: 'localizedPath',
    paths: { 'en-US': 'strings_en.js', 'sv-SE': { path: 'strings_sv.js' } },
    defaultPath: 'strings_default.js',
  } as const;

  it('gives the file of the page’s language', () => {
    expect(fileOf(strings, 'sv-se')).toBe('strings_sv.js');
  });

  it('gives the English file where the language has none', () => {
    expect(fileOf(strings, 'fi-FI')).toBe('strings_en.js');
  });

  it('gives the title in the page’s language, else the default one', () => {
    const manifest = aManifest('A', { default: 'Safety notices', 'sv-se': 'Säkerhetsmeddelanden' });
    expect([titleOf(manifest, 'sv-SE'), titleOf(manifest, 'fi-FI')]).toEqual([
      'Säkerhetsmeddelanden',
      'Safety notices',
    ]);
  });
});
