import { documentsOpenToAll } from '../../src/adapters/sharepoint/documentsOpenToAll';
import { newestDocuments } from '../../src/adapters/sharepoint/newestDocuments';
import { searchIndexFiles } from '../../src/adapters/sharepoint/searchIndexFiles';
import { publishedDocuments } from '../../src/adapters/sharepoint/publishedDocuments';
import { readingDocuments } from '../../src/adapters/sharepoint/readingDocuments';
import { refreshingSearchIndex } from '../../bot/documents/searchIndexFile';
import { createSearchIndex } from '../../src/domain/documents/search/searchIndex';
import { listUrl } from '../../src/lists/defineList';
import { governingDocumentsLibrary } from '../../src/lists/governingDocuments.list';
import { anEdition, putEdition } from '../support/publishedEditions';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('The governing documents on a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());

  const keeping = () =>
    refreshingSearchIndex({
      documents: publishedDocuments(running.site),
      files: searchIndexFiles(running.site),
      abbreviations: [{ short: 'FSN', long: 'säkerhetsmeddelande' }],
    });
  const loaded = async () => {
    const stored = await readingDocuments(running.site).searchIndex();
    if (stored === undefined) throw new Error('There is no index.');
    const index = createSearchIndex(stored.catalogue);
    for (const number of stored.segments) {
      const text = await stored.segment(number);
      if (text) index.addText(number, text);
    }
    return index;
  };

  it('have no index before anything is published', async () => {
    expect(await readingDocuments(running.site).searchIndex()).toBeUndefined();
  });

  it('are found once they are published, each by what its last edition says', async () => {
    await putEdition(running.site, anEdition({ number: 'RH-70001', edition: '1' }));
    await putEdition(
      running.site,
      anEdition({
        number: 'RH-70002',
        title: 'Leveransstörningar',
        sections: [['Syfte', 'När en vara inte kommer.']],
      }),
    );
    await keeping().refresh(['RH-70001']);
    expect((await loaded()).find('kvitterar').hits[0]).toMatchObject({
      entry: { number: 'RH-70001', edition: '1' },
      where: 'text',
      place: 1,
    });
    await putEdition(
      running.site,
      anEdition({ number: 'RH-70001', edition: '2', sections: [['Syfte', 'Nu om pumpar.']] }),
    );
    await keeping().refresh(['RH-70001']);
    const index = await loaded();
    expect(index.find('kvitterar').total).toBe(0);
    expect(index.find('pumpar').hits.map(({ entry }) => entry.edition)).toEqual(['2']);
    expect(index.find('FSN').hits[0]?.entry.number).toBe('RH-70001');
    expect(index.find('vara inte kommer').hits[0]?.entry.number).toBe('RH-70002');
  });

  it('change nothing in the index when they are taken in again', async () => {
    const before = await searchIndexFiles(running.site).read('text-000.bin.gz');
    await keeping().refresh(['RH-70001', 'RH-70002', 'RH-79999']);
    expect(await searchIndexFiles(running.site).read('text-000.bin.gz')).toEqual(before);
    expect((await loaded()).entries).toHaveLength(2);
  });

  it('are indexed as a whole when the index has been lost', async () => {
    await searchIndexFiles(running.site).write('text-000.bin.gz', new Uint8Array([1, 2, 3]));
    await keeping().refresh(['RH-70002']);
    expect((await loaded()).find('pumpar').total).toBe(1);
  });

  it('are read with their header, editions, sections in order and what they point to', async () => {
    const reader = readingDocuments(running.site);
    const document = await reader.document('RH-70001');
    expect(document).toMatchObject({
      title: 'Säkerhetsmeddelanden i vården',
      edition: '2',
      editions: ['2', '1'],
      approvedBy: 'Regional chefläkare',
      approvedOn: '2026-03-23',
      status: 'inForce',
    });
    expect(document?.fileUrl).toContain('/GoverningDocuments/');
    const sections = await reader.sections('RH-70001', '1');
    expect(sections.map(({ heading, place }) => [place, heading])).toEqual([
      [0, 'Syfte'],
      [1, 'Ansvar'],
    ]);
    expect(await reader.relations('RH-70001', '2')).toEqual([
      { kind: 'related', title: 'Leveransstörningar', toNumber: 'RH-70002', internalOnly: false },
      {
        kind: 'reference',
        title: 'Vägledning',
        link: 'https://vagledning.example/1',
        internalOnly: true,
      },
    ]);
    const [key = ''] = sections.map((one) => one.key);
    expect((await reader.texts([key, 'RH-70001#9/000'])).get(key)).toContain('säkerhets');
    expect(await reader.unitNames(['finns-inte'])).toEqual(new Map());
    expect(await reader.document('RH-79999')).toBeUndefined();
  });

  it('are listed with the newest first, without drafts and what is withdrawn', async () => {
    await putEdition(running.site, anEdition({ number: 'RH-70003', status: 'withdrawn' }));
    await putEdition(running.site, anEdition({ number: 'RH-70004', status: 'draft' }));
    const numbers = (await newestDocuments(running.site)(10)).map(({ number }) => number);
    expect([...numbers].sort()).toEqual(['RH-70001', 'RH-70002']);
  });

  it('are open to all who read the library unless folder or file has permissions of its own (X-23)', async () => {
    const place = listUrl(running.site.sitePath, governingDocumentsLibrary);
    const { web } = running.site.sp;
    const folder = await web.getFolderByServerRelativePath(`${place}/RH-70002`).getItem();
    await folder.breakRoleInheritance(true);
    const path = `${place}/RH-70003/RH-70003.txt`;
    const file = await web.getFileByServerRelativePath(path).getItem();
    await file.breakRoleInheritance(true);
    const open = await documentsOpenToAll(running.site)([
      ...['RH-70001', 'RH-70002', 'RH-70003', 'RH-79999'],
    ]);
    expect(Array.from(open)).toEqual(['RH-70001']);
  });
});
