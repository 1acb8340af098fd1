import { createHash } from 'node:crypto';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { sharePointDocumentFiles } from '../../src/adapters/sharepoint/sharePointDocumentFiles';
import { sharePointDocumentRegister } from '../../src/adapters/sharepoint/sharePointDocumentRegister';
import { sharePointDocumentTexts } from '../../src/adapters/sharepoint/sharePointDocumentTexts';
import { sharePointEditionTexts } from '../../src/adapters/sharepoint/sharePointEditionTexts';
import { sharePointLibraryChanges } from '../../src/adapters/sharepoint/sharePointLibraryChanges';
import { itemsOn, quoted } from '../../src/adapters/sharepoint/siteLists';
import type { ShownDocument, ShownRow } from '../../src/application/documentPorts';
import { toEditionRows, toGoverningDocumentRow } from '../../src/application/documentRows';
import { isFault } from '../../src/application/fault';
import { listUrl } from '../../src/lists/defineList';
import { documentSectionsList } from '../../src/lists/documentSections.list';
import { documentTextsLibrary } from '../../src/lists/documentTexts.list';
import { governingDocumentsLibrary } from '../../src/lists/governingDocuments.list';
import { aDocument, aDocumentDraft, anEdition, aReading } from '../support/documentBuilders';
import { sha256 } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('The library of governing documents on a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());

  let count = 0;
  const ownNumber = (): string => `RH-${20_000 + (count += 1)}`;
  const files = () => sharePointDocumentFiles(running.site, hashOf);
  const path = (number: string, name: string): string =>
    `${listUrl(running.site.sitePath, governingDocumentsLibrary)}/${number}/${name}`;
  const file = (number: string, name: string) =>
    running.site.sp.web.getFileByServerRelativePath(path(number, name));
  const rowOf = async (number: string, name: string) =>
    file(number, name).listItemAllFields<ShownRow & { FileHash: string | null }>();
  const versionOf = async (number: string, name: string): Promise<string> => {
    const { MajorVersion, MinorVersion } = await file(number, name)();
    return `${MajorVersion}.${MinorVersion}`;
  };
  const putAsPerson = (number: string, name: string, text: string) =>
    running.site.sp.web
      .getFolderByServerRelativePath(path(number, '').replace(/\/$/, ''))
      .files.addUsingPath(name, text, { Overwrite: true });

  const shown = (
    number: string,
    content: { readonly fileName: string; readonly fileHash: string },
    revision: number,
    publication?: string,
  ): ShownDocument => {
    const ref = { ...content, textHash: 'a'.repeat(64) };
    const document = aDocument(
      publication === undefined
        ? { number, draft: aDocumentDraft({ content: ref }) }
        : { number, editions: [anEdition({ content: ref })] },
    );
    const row = toGoverningDocumentRow(document, revision);
    if (!row) throw new Error('There is nothing to show.');
    return { number, ...content, row, ...(publication === undefined ? {} : { publication }) };
  };

  it('keeps a file in the folder of its number, as a draft, under the name of the one before (GD-11)', async () => {
    const number = ownNumber();
    await files().put(number, 'Rutin.txt', bytes('ett'));
    const kept = await files().put(number, 'Rutin ny.txt', bytes('två'));
    expect(kept).toEqual({ fileName: 'Rutin.txt', fileHash: hashOf(bytes('två')) });
    expect(await file(number, 'Rutin.txt').getText()).toBe('två');
    expect((await file(number, 'Rutin.txt')()).MajorVersion).toBe(0);
  });

  it('shows a draft’s status, and leaves a row that shows something later', async () => {
    const number = ownNumber();
    const kept = await files().put(number, 'rutin.txt', bytes('ett'));
    await files().show(shown(number, kept, 5));
    await files().show(shown(number, kept, 4));
    expect(await rowOf(number, 'rutin.txt')).toMatchObject({
      DocumentStatus: 'draft',
      Revision: 5,
      FileHash: kept.fileHash,
    });
  });

  it('publishes once, however often it is told to', async () => {
    const number = ownNumber();
    const kept = await files().put(number, 'rutin.txt', bytes('ett'));
    await files().show(shown(number, kept, 7, 'Utgåva 1 (händelse 7)'));
    const version = await versionOf(number, 'rutin.txt');
    await files().show(shown(number, kept, 7, 'Utgåva 1 (händelse 7)'));
    expect([version, await versionOf(number, 'rutin.txt')]).toEqual(['1.0', '1.0']);
    expect(await rowOf(number, 'rutin.txt')).toMatchObject({ DocumentStatus: 'inForce' });
    expect(await sharePointDocumentRegister(running.site).reviewedBy('2027-03-01')).toContain(
      number,
    );
    expect(await sharePointDocumentRegister(running.site).numbersWith(['inForce'])).toContain(
      number,
    );
  });

  it('publishes what was approved, whatever somebody has put there since', async () => {
    const number = ownNumber();
    const kept = await files().put(number, 'rutin.txt', bytes('fastställd'));
    await putAsPerson(number, 'rutin.txt', 'smusslad');
    expect(await files().show(shown(number, kept, 7, 'Utgåva 1 (händelse 7)'))).toBe('shown');
    expect(await file(number, 'rutin.txt').getText()).toBe('fastställd');
    const other = { ...kept, fileHash: 'c'.repeat(64) };
    expect(await files().show(shown(number, other, 9, 'Utgåva 2 (händelse 9)'))).toBe('missing');
  });

  it('shows one file when the next edition is of another kind', async () => {
    const number = ownNumber();
    const first = await files().put(number, 'rutin.txt', bytes('ett'));
    await files().show(shown(number, first, 7, 'Utgåva 1 (händelse 7)'));
    const next = await files().put(number, 'rutin.pdf', bytes('två'));
    await files().show(shown(number, next, 12, 'Utgåva 2 (händelse 12)'));
    expect((await rowOf(number, 'rutin.txt')).DocumentNumber).toBeNull();
    expect((await rowOf(number, 'rutin.pdf')).DocumentNumber).toBe(number);
    expect(await versionOf(number, 'rutin.pdf')).toBe('1.0');
  });

  it('says so when the file is gone', async () => {
    const number = ownNumber();
    const gone = { fileName: 'borta.txt', fileHash: 'c'.repeat(64) };
    expect(await files().show(shown(number, gone, 3))).toBe('missing');
  });

  it('keeps a text under its hash, and notices when it was exchanged', async () => {
    const texts = sharePointDocumentTexts(running.site, sha256);
    const hash = await texts.save(aReading());
    expect(await texts.save(aReading())).toBe(hash);
    expect(await texts.read(hash)).toEqual(aReading());
    await running.site.sp.web
      .getFolderByServerRelativePath(listUrl(running.site.sitePath, documentTextsLibrary))
      .files.addUsingPath(`${hash}.json`, '{}', { Overwrite: true });
    const exchanged = await texts.read(hash).catch((error: unknown) => error);
    expect(isFault(exchanged, 'store/contradiction')).toBe(true);
  });

  it('has the rows of an edition once, beside those of the editions before (GD-13)', async () => {
    const number = ownNumber();
    const add = (label: string) =>
      sharePointEditionTexts(running.site).add(
        toEditionRows(number, anEdition({ label }), aReading()),
      );
    await add('1');
    await add('2');
    await add('2');
    const rows = await itemsOn(running.site, documentSectionsList)
      .select('SectionKey')
      .filter(`DocumentNumber eq ${quoted(number)}`)<{ SectionKey: string }[]>();
    expect(rows.map(({ SectionKey }) => SectionKey).sort()).toEqual(
      ['1', '2'].flatMap((label) => [1, 2, 3].map((place) => `${number}/${label}/${place}`)),
    );
  });

  it('tells what was put there since a mark, by whom, and all without one', async () => {
    const number = ownNumber();
    const changes = sharePointLibraryChanges(running.site);
    const kept = await files().put(number, 'rutin.txt', bytes('ett'));
    const before = await changes.since(undefined);
    expect(before.files.find(({ folder }) => folder === number)).toMatchObject({
      name: 'rutin.txt',
      knownHash: kept.fileHash,
    });
    expect((await changes.since(before.mark)).files).toEqual([]);
    await putAsPerson(number, 'rutin.txt', 'två');
    const { files: changed, mark } = await changes.since(before.mark);
    expect(changed.map(({ folder, name }) => `${folder}/${name}`)).toEqual([`${number}/rutin.txt`]);
    expect(changed[0]?.by.name).not.toBe('');
    const [first] = changed;
    if (!first) throw new Error('Nothing has changed.');
    expect(await changes.content(first.id, 100)).toEqual(bytes('två'));
    expect(await changes.content(first.id, 2)).toBeUndefined();
    expect((await changes.since(mark)).files).toEqual([]);
    expect((await changes.since('1;3;not-a-mark')).files.length).toBeGreaterThan(0);
  });
});
