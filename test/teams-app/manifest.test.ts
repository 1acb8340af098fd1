import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentSearchCommand } from '../../bot/teams/documentSearch';
import { noticeSearchCommand } from '../../bot/teams/noticeSearch';
import { textCommandOf } from '../../bot/teams/commandText';
import { readDirectory } from '../../local-tenant/directory';
import { fillTemplate } from '../../teams-app/fillTemplate';
import { filledManifest } from '../../teams-app/manifest';
import { webPartIds } from '../../teams-app/webPartIds';

interface Named {
  readonly title: string;
  readonly description: string;
}
interface Manifest {
  readonly id: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly developer: { readonly name: string };
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly Named[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly messageHandlers: readonly {
      readonly type: string;
      readonly value: { readonly domains: readonly string[] };
    }[];
    readonly commands: readonly (Named & {
      readonly id: string;
      readonly initialRun: boolean;
      readonly parameters: readonly (Named & { readonly name: string })[];
    })[];
  }[];
  readonly staticTabs: readonly {
    readonly entityId: string;
    readonly name?: string;
    readonly contentUrl?: string;
    readonly websiteUrl?: string;
    readonly scopes: readonly string[];
  }[];
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
  readonly validDomains: readonly string[];
  readonly icons: { readonly color: string; readonly outline: string };
}

const clientId = '11111111-2222-4333-8444-555555555555';
const siteUrl = 'https://norrviken.sharepoint.com/sites/mtp';
const manifest = JSON.parse(filledManifest({ clientId, siteUrl })) as Manifest;
const root = join(__dirname, '../..');
const directory = readDirectory(join(root, 'config/sample-region/tenant.json'));
const [bot] = manifest.bots;
const searches = manifest.composeExtensions[0]?.commands ?? [];
const handlersOf = ({ composeExtensions }: Manifest) => composeExtensions[0]?.messageHandlers;

// What a page in Teams is asked for, as the host reads it.
const destinationOf = (address: string): URL =>
  new URL(new URL(address).searchParams.get('dest') ?? '', siteUrl);

describe('The app for Teams', () => {
  it.each([
    ['its name', manifest.name.short, 30],
    ['its full name', manifest.name.full, 100],
    ['its short description', manifest.description.short, 80],
    ['its description', manifest.description.full, 4_000],
    ['its maker', manifest.developer.name, 32],
  ])('keeps %s as short as Teams takes', (_, text, most) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('speaks with people alone and in teams, as one app', () => {
    expect(manifest.manifestVersion).toBe('1.17');
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(bot?.scopes).toEqual(['team', 'personal']);
    expect([manifest.id, bot?.botId, manifest.composeExtensions[0]?.botId]).toEqual([
      clientId,
      clientId,
      clientId,
    ]);
  });

  it('proposes only words the bot understands, one list where it is spoken to, short enough', () => {
    const lists = bot?.commandLists ?? [];
    expect(lists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team']]);
    lists.forEach(({ commands }) => {
      expect(commands.length).toBeLessThanOrEqual(10);
      commands.forEach(({ title, description }) => {
        expect(textCommandOf(title).kind).not.toBe('unknown');
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(128);
      });
    });
    expect(lists[0]?.commands.map(({ title }) => title)).toEqual([
      'mina',
      'status',
      'ärenden',
      'förslag',
      'hjälp',
    ]);
  });

  it('searches by the commands the bot answers, before anything is typed', () => {
    expect(manifest.composeExtensions).toHaveLength(1);
    expect(
      searches.map(({ id, initialRun, parameters }) => [
        id,
        initialRun,
        ...parameters.map(({ name }) => name),
      ]),
    ).toEqual(
      [noticeSearchCommand, documentSearchCommand].map(({ id, parameter }) => [
        id,
        true,
        parameter,
      ]),
    );
    searches
      .flatMap((search): readonly Named[] => [search, ...search.parameters])
      .forEach((named) => {
        expect(named.title.length).toBeLessThanOrEqual(32);
        expect(named.description.length).toBeLessThanOrEqual(128);
      });
  });

  it('is given the links of the site, and of the region’s own stable ones (GD-12)', () => {
    const links = (domains: readonly string[]) => [{ type: 'link', value: { domains } }];
    expect(handlersOf(manifest)).toEqual(links(['norrviken.sharepoint.com']));
    const stableLinks = ['https://dokument.norrviken.example/get/'];
    const withOwn = JSON.parse(filledManifest({ clientId, siteUrl, stableLinks })) as Manifest;
    expect(handlersOf(withOwn)).toEqual(
      links(['norrviken.sharepoint.com', 'dokument.norrviken.example']),
    );
  });

  it('opens on the receipts, has a tab for every web part, and the chat last', () => {
    const tabs = manifest.staticTabs.map(({ entityId, name }) => [entityId, name]);
    expect(tabs).toEqual([
      ['mina-kvittenser', 'Mina kvittenser'],
      ['sakerhetsmeddelanden', 'Säkerhetsmeddelanden'],
      ['nyheter', 'Nyheter om säkerhet'],
      ['styrande-dokument', 'Styrande dokument'],
      ['verksamheter', 'Verksamheter'],
      ['dokumentarbete', 'Dokumentarbete'],
      ['lsg', 'LSG'],
      ['uppdrag', 'Uppdrag'],
      ['revision', 'Revision'],
      ['conversations', undefined],
    ]);
    expect(tabs.length).toBeLessThanOrEqual(16);
    const shown = manifest.staticTabs.flatMap(({ contentUrl }) =>
      contentUrl ? [destinationOf(contentUrl).searchParams.get('componentId')] : [],
    );
    expect([...shown].sort()).toEqual(Object.values(webPartIds(join(root, 'src/webparts'))).sort());
  });

  it('opens every tab on the site whose lists it shows, in the language of Teams', () => {
    const addresses = manifest.staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []);
    const configured = manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl);
    [...addresses, ...configured].forEach((address) => {
      const { pathname, searchParams } = destinationOf(address);
      expect(address.length).toBeLessThanOrEqual(2_048);
      expect(pathname).toBe('/sites/mtp/_layouts/15/teamshostedapp.aspx');
      expect(searchParams.get('forceLocale')).toBe('{locale}');
    });
    expect(configured).toHaveLength(1);
  });

  it('has the same tabs and searches as the local tenant, and pages of the same names', () => {
    const tabs = manifest.staticTabs.filter(({ contentUrl }) => contentUrl);
    expect(tabs.map(({ entityId, name }) => ({ entityId, name }))).toEqual(
      directory.teamsApp.tabs.map(({ entityId, name }) => ({ entityId, name })),
    );
    expect(tabs.map(({ websiteUrl }) => websiteUrl?.split('/').pop())).toEqual(
      expect.arrayContaining(directory.pages.map(({ file }) => file)),
    );
    expect(
      searches.map(({ id: commandId, title, initialRun, parameters: [asked] }) => ({
        ...{ title, commandId, initialRun },
        parameter: asked?.name,
      })),
    ).toEqual(directory.teamsApp.searches);
  });

  it('brings both of its icons', () => {
    Object.values(manifest.icons).forEach((icon) => {
      const bytes = readFileSync(join(root, 'teams-app/icons', icon));
      const size = icon === manifest.icons.color ? 192 : 32;
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    });
  });
});

describe('A template', () => {
  it('is refused when it names what has no value', () => {
    expect(() => fillTemplate('{"a":"<<NO_SUCH>>"}', {})).toThrow('NO_SUCH');
  });

  it('keeps a value from breaking out of its place', () => {
    const filled = fillTemplate('{"a":"<<A>>"}', { A: '","b":"x' });
    expect(JSON.parse(filled)).toEqual({ a: '","b":"x' });
  });
});
