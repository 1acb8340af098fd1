import { unzipSync } from 'fflate';
import { followingPublicDocuments } from '../../bot/governing/followPublicDocuments';
import { publishingPublicly } from '../../bot/publicPages/publishingPublicly';
import { packedMaterial, publicCopyOf } from '../../bot/publicPages/publicMaterialIn';
import { sharePointPublicFiles } from '../../src/adapters/sharepoint/sharePointPublicFiles';
import { sharePointPublicSource } from '../../src/adapters/sharepoint/sharePointPublicSource';
import { AppFault } from '../../src/application/fault';
import type { PublicFiles, PublicSource } from '../../src/application/publicDocuments';
import type { GoverningDocument } from '../../src/domain/documents/document';
import type { PlacedEntry } from '../../src/domain/log/logEntry';
import {
  aContentRef,
  aMetadata,
  anEdition,
  aPublishedDocument,
  aReading,
  theEditor,
} from '../support/documentBuilders';
import { anEdition as aStoredEdition, putEdition } from '../support/publishedEditions';
import { silentLogger } from '../support/silentLogger';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const address = 'https://vard.example/styrande/';
const aPublicDocument = (
  number: string,
  metadata = {},
  changes: Partial<GoverningDocument> = {},
): GoverningDocument =>
  aPublishedDocument({
    number,
    editions: [anEdition({ metadata: aMetadata({ isPublic: true, ...metadata }) })],
    ...changes,
  });

describe('The public documents in their library (GD-10)', () => {
  let running: ProvisionedSite;
  const documents = new Map<string, GoverningDocument>();
  const written: string[] = [];
  let today = '2026-03-23';
  let failOn: string | undefined;
  const problems: string[] = [];

  const site = { region: 'Region Prov', address };
  const stored = (): PublicFiles => sharePointPublicFiles(running.site);
  const source: PublicSource = {
    numbers: async () => Array.from(documents.keys()),
    document: async (number) => documents.get(number),
    text: async (hash) => {
      if (hash.startsWith('c')) throw new AppFault('store/contradiction', 'It was exchanged.');
      return aReading();
    },
  };
  const publishing = () =>
    publishingPublicly({
      source,
      site,
      clock: { today: () => today },
      onProblem: (number) => problems.push(number),
      files: {
        ...stored(),
        write: async (name, content) => {
          if (name === failOn) throw new AppFault('store/unavailable', 'Away.');
          await stored().write(name, content);
          written.push(name);
        },
        remove: async (name) => {
          await stored().remove(name);
          written.push(`-${name}`);
        },
      },
    });
  const names = async (): Promise<readonly string[]> =>
    (await stored().files()).map(({ name }) => name).sort();
  const textOf = async (name: string): Promise<string> =>
    new TextDecoder().decode(await stored().read(name));

  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());
  beforeEach(() => {
    written.length = 0;
    failOn = undefined;
  });

  it('are nothing but an empty list before a document is marked public', async () => {
    documents.set('RH-20009', aPublishedDocument({ number: 'RH-20009' }));
    await publishing().makeWhole();
    expect(await names()).toEqual([
      'filter.js',
      'index.html',
      'manifest.json',
      'news.xml',
      'sitemap.xml',
      'style.css',
    ]);
    expect(await textOf('index.html')).toContain('Inga dokument');
  });

  it('take in what is published, and write nothing when nothing has changed', async () => {
    documents.set('RH-20001', aPublicDocument('RH-20001', { title: 'Kylskåp' }));
    await publishing().refresh(['RH-20001', 'RH-20009']);
    expect(written).toEqual([
      'RH-20001/index.html',
      'news.xml',
      'sitemap.xml',
      'index.html',
      'manifest.json',
    ]);
    expect(await textOf('RH-20001/index.html')).toContain('Rutin: Kylskåp');
    written.length = 0;
    await publishing().refresh(['RH-20001', 'RH-20009']);
    await publishing().makeWhole();
    expect(written).toEqual([]);
  });

  it('change the pages that name a document when it becomes public, and no others', async () => {
    const related = [{ documentNumber: 'RH-20003', title: 'Larm' }];
    documents.set('RH-20002', aPublicDocument('RH-20002', { title: 'Pumpar', related }));
    await publishing().refresh(['RH-20002']);
    expect(await textOf('RH-20002/index.html')).not.toContain('href="../RH-20003');
    written.length = 0;
    documents.set('RH-20003', aPublicDocument('RH-20003', { title: 'Larm i vården' }));
    await publishing().refresh(['RH-20003']);
    expect(written.filter((name) => name.startsWith('RH-'))).toEqual([
      'RH-20002/index.html',
      'RH-20003/index.html',
    ]);
    expect(await textOf('RH-20002/index.html')).toContain(
      '<a href="../RH-20003/index.html">RH-20003 Larm i vården</a>',
    );
  });

  it('say that a document is withdrawn, and what applies instead', async () => {
    const withdrawn = { on: today, by: theEditor, reason: 'Internt', replacedBy: 'RH-20001' };
    documents.set('RH-20003', aPublicDocument('RH-20003', { title: 'Larm' }, { withdrawn }));
    await publishing().refresh(['RH-20003']);
    const page = await textOf('RH-20003/index.html');
    expect(page).toContain('upphävdes 2026-03-23');
    expect(page).toContain('RH-20001 Kylskåp');
    expect(page).not.toContain('Internt');
    expect(await publicCopyOf('RH-20003', stored(), site)).toEqual({
      edition: '1',
      publishedOn: '2025-03-01',
      withdrawnOn: '2026-03-23',
      address: `${address}RH-20003/index.html`,
    });
  });

  it('lose the page of a document whose next edition is not public before anything else changes', async () => {
    const editions = [...aPublicDocument('RH-20002').editions, anEdition({ label: '2' })];
    documents.set('RH-20002', aPublishedDocument({ number: 'RH-20002', editions }));
    await publishing().refresh(['RH-20002']);
    expect(written[0]).toBe('-RH-20002/index.html');
    expect(await names()).not.toContain('RH-20002/index.html');
    expect(await textOf('manifest.json')).not.toContain('RH-20002');
  });

  it('are made whole after a stop in between, whatever was written by then', async () => {
    documents.set('RH-20004', aPublicDocument('RH-20004', { title: 'Sug' }));
    failOn = 'index.html';
    await expect(publishing().refresh(['RH-20004'])).rejects.toThrow('Away.');
    expect(await names()).toContain('RH-20004/index.html');
    expect(await textOf('index.html')).not.toContain('Sug');
    // While it was away, it was taken back; only the files themselves tell that a page of it was written.
    documents.set('RH-20004', aPublishedDocument({ number: 'RH-20004' }));
    await stored().remove('RH-20001/index.html');
    await stored().write('index.html', new TextEncoder().encode('avbruten'));
    failOn = undefined;
    await publishing().makeWhole();
    expect(await names()).not.toContain('RH-20004/index.html');
    expect(await textOf('RH-20001/index.html')).toContain('Kylskåp');
    expect(await textOf('index.html')).toContain('Kylskåp');
  });

  it('are made whole when the manifest is cut off', async () => {
    await stored().write('manifest.json', new TextEncoder().encode('{"documents":['));
    await publishing().refresh(['RH-20001']);
    expect(await publicCopyOf('RH-20001', stored(), site)).toMatchObject({ edition: '1' });
  });

  it('keep what they have of a document whose text cannot be trusted, and tell of it', async () => {
    const edition = anEdition({
      label: '2',
      metadata: aMetadata({ isPublic: true, title: 'Utbytt' }),
      content: aContentRef({ textHash: 'c'.repeat(64) }),
    });
    const before = documents.get('RH-20001');
    documents.set('RH-20001', aPublishedDocument({ number: 'RH-20001', editions: [edition] }));
    await publishing().refresh(['RH-20001']);
    expect(problems).toEqual(['RH-20001']);
    expect(await textOf('RH-20001/index.html')).toContain('Kylskåp');
    if (before) documents.set('RH-20001', before);
  });

  it('follow the log: what could not be written is written at the next look, reviews are flagged daily', async () => {
    const followed = followingPublicDocuments(publishing(), { today: () => today }, silentLogger);
    await followed.catchUp();
    const news = { stream: 'document/RH-20005', type: 'editionPublished' } as PlacedEntry;
    documents.set('RH-20005', aPublicDocument('RH-20005', { title: 'Dialys' }));
    failOn = 'manifest.json';
    expect(await followed.follow([news])).toBe(0);
    failOn = undefined;
    await followed.catchUp();
    expect(await textOf('manifest.json')).toContain('Dialys');
    today = '2027-03-02';
    await followed.catchUp();
    expect(await textOf('RH-20005/index.html')).toContain('skulle ha granskats senast 2027-03-01');
  });

  it('are packed as they lie, the same material into the same file', async () => {
    const packed = await packedMaterial(stored());
    if (!packed) throw new Error('Nothing was packed.');
    expect(Object.keys(unzipSync(packed)).sort()).toEqual(await names());
    expect(await packedMaterial(stored())).toEqual(packed);
  });

  it('are found by the mark in the library of documents', async () => {
    await putEdition(running.site, aStoredEdition({ number: 'RH-70001' }));
    await putEdition(running.site, aStoredEdition({ number: 'RH-70002' }), { IsPublic: true });
    const read = async () => [];
    const found = sharePointPublicSource(running.site, { read }, { read: async () => aReading() });
    expect(await found.numbers()).toEqual(['RH-70002']);
  });
});
