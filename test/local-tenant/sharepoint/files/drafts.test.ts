import type { SPFI } from '@pnp/sp';
import '@pnp/sp/search';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Utkast', '', 101);
  await sp.web.lists.getByTitle('Utkast').fields.addText('Läge');
  await sp.web.lists.ensure('Godkänns', '', 100);
});
afterAll(() => sharePoint.stop());

const listOf = (who: string, title: string) => sharePoint.as(who).web.lists.getByTitle(title);
const fileOf = (who: string, name: string) =>
  sharePoint.as(who).web.getFileByServerRelativePath(`/sites/prov/Utkast/${name}`);
const add = (name: string, text: string) =>
  sp.web.getFolderByServerRelativePath('/sites/prov/Utkast').files.addUsingPath(name, text);

interface Row {
  readonly Title: string | null;
  readonly FileLeafRef: string;
  readonly OData__UIVersionString: string;
}
const rowsOf = async (who: string): Promise<readonly (readonly (string | null)[])[]> => {
  const rows = await listOf(who, 'Utkast').items.select(
    'Title',
    'FileLeafRef',
    'OData__UIVersionString',
  )<Row[]>();
  return rows.map((row) => [row.FileLeafRef, row.Title, row.OData__UIVersionString]);
};

describe('Files with states that not everybody sees, to a PnPjs client', () => {
  it('are to others what they were before they were checked out, in queries of items too', async () => {
    await add('a.txt', 'ett');
    await (await fileOf('app', 'a.txt').getItem()).update({ Title: 'Före' });
    await fileOf('app', 'a.txt').checkout();
    await (await fileOf('app', 'a.txt').getItem()).update({ Title: 'Under' });
    expect(await rowsOf('app')).toEqual([['a.txt', 'Under', '2.0']]);
    expect(await rowsOf('member')).toEqual([['a.txt', 'Före', '2.0']]);
    expect(await rowsOf('owner')).toEqual([['a.txt', 'Före', '2.0']]);
    const items = listOf('member', 'Utkast').items;
    expect(await items.filter("Title eq 'Under'")()).toEqual([]);
    expect(await items.filter("Title eq 'Före'")()).toHaveLength(1);
    const item = await fileOf('member', 'a.txt').getItem<Row>();
    expect(item.Title).toBe('Före');
    const texts = await listOf('member', 'Utkast').items.getById(1).fieldValuesAsText();
    expect(texts['Title']).toBe('Före');
    const viewed = await listOf('member', 'Utkast').getItemsByCAMLQuery({
      ViewXml:
        '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">Före</Value></Eq></Where></Query></View>',
    });
    expect(viewed).toHaveLength(1);
    await fileOf('app', 'a.txt').checkin('', 1);
    expect(await rowsOf('member')).toEqual([['a.txt', 'Under', '3.0']]);
  });

  it('are hidden from everybody else until they are checked in for the first time', async () => {
    await listOf('app', 'Utkast').update({ ForceCheckout: true });
    await add('ny.txt', 'ny');
    const namesOf = async (who: string) => (await rowsOf(who)).map(([name]) => name);
    expect(await namesOf('app')).toContain('ny.txt');
    expect(await namesOf('owner')).not.toContain('ny.txt');
    expect((await refusalOf(fileOf('owner', 'ny.txt')())).status).toBe(404);
    await fileOf('app', 'ny.txt').checkin('', 1);
    expect(await namesOf('owner')).toContain('ny.txt');
    await fileOf('app', 'ny.txt').recycle();
    await listOf('app', 'Utkast').update({ ForceCheckout: false });
  });

  it('are to readers what was last published', async () => {
    await listOf('app', 'Utkast').update({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
    const item = await fileOf('app', 'a.txt').getItem();
    await item.update({ Title: 'Utkast' });
    expect(await rowsOf('member')).toEqual([['a.txt', 'Utkast', '3.1']]);
    expect(await rowsOf('visitor')).toEqual([['a.txt', 'Under', '3.0']]);
    expect(await fileOf('visitor', 'a.txt')()).toMatchObject({ UIVersionLabel: '3.0' });
    await fileOf('app', 'a.txt').checkout();
    await fileOf('app', 'a.txt').setContent('två');
    expect(await rowsOf('visitor')).toEqual([['a.txt', 'Under', '3.0']]);
    expect(await fileOf('visitor', 'a.txt').getText()).toBe('ett');
    expect(await rowsOf('member')).toEqual([['a.txt', 'Utkast', '3.1']]);
    await fileOf('app', 'a.txt').checkin('', 1);
    expect((await rowsOf('visitor'))[0]?.[2]).toBe('4.0');
    await add('b.txt', 'aldrig utgiven');
    expect(await rowsOf('visitor')).toHaveLength(1);
  });

  it('have no versions for readers but those that were published', async () => {
    await (await fileOf('app', 'a.txt').getItem()).update({ Title: 'Nytt utkast' });
    const labelsOf = async (who: string) =>
      (await fileOf(who, 'a.txt').versions()).map(({ VersionLabel }) => VersionLabel);
    expect(await labelsOf('member')).toContain('4.0');
    expect(await labelsOf('visitor')).toEqual(['1.0', '2.0', '3.0']);
    const versions = await listOf('visitor', 'Utkast')
      .items.getById(1)
      .versions.select('VersionLabel', 'IsCurrentVersion')<
      { VersionLabel: string; IsCurrentVersion: boolean }[]
    >();
    expect(versions.map((one) => [one.VersionLabel, one.IsCurrentVersion])).toEqual([
      ['4.0', true],
      ['3.0', false],
      ['2.0', false],
      ['1.0', false],
    ]);
  });
});

describe('Search', () => {
  it('finds what was last published, and no drafts or files that are checked out', async () => {
    await fileOf('app', 'a.txt').checkout();
    await fileOf('app', 'a.txt').setContent('hemligt');
    const found = async (text: string) =>
      (await sp.search(`${text} IsDocument:1`)).PrimarySearchResults.map(({ Title }) => Title);
    expect(await found('hemligt')).toEqual([]);
    expect(await found('"aldrig utgiven"')).toEqual([]);
    await fileOf('app', 'a.txt').checkin('', 1);
    expect(await found('hemligt')).toEqual(['Nytt utkast']);
  });
});

describe('Items that wait for approval, to a PnPjs client', () => {
  it('are to readers what was last approved', async () => {
    const list = listOf('app', 'Godkänns');
    await list.update({ EnableModeration: true, EnableVersioning: true });
    const { Id } = await list.items.add({ Title: 'Ett' });
    const titlesOf = async (who: string): Promise<readonly string[]> =>
      (await listOf(who, 'Godkänns').items.select('Title')<{ Title: string }[]>()).map(
        ({ Title }) => Title,
      );
    expect(await titlesOf('visitor')).toEqual([]);
    await list.items.getById(Id).update({ OData__ModerationStatus: 0 });
    await list.items.getById(Id).update({ Title: 'Två' });
    expect(await titlesOf('app')).toEqual(['Två']);
    expect(await titlesOf('visitor')).toEqual(['Ett']);
  });
});
