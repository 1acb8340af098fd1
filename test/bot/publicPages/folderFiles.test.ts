import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFiles } from '../../../bot/publicPages/folderFiles';
import { publishingPublicly } from '../../../bot/publicPages/publishingPublicly';
import type { GoverningDocument } from '../../../src/domain/documents/document';
import { aMetadata, anEdition, aPublishedDocument, aReading } from '../../support/documentBuilders';

describe('The public documents in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'public-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let isPublic = true;
  const document = (): GoverningDocument =>
    aPublishedDocument({ editions: [anEdition({ metadata: aMetadata({ isPublic }) })] });
  const { makeWhole } = publishingPublicly({
    files: folderFiles(folder),
    source: {
      numbers: async () => ['RH-20001'],
      document: async () => document(),
      text: async () => aReading(),
    },
    ...{ site: { region: 'Region Prov' }, clock: { today: () => '2026-03-23' } },
    onProblem: () => undefined,
  });

  it('are written once, and left alone while nothing changes', async () => {
    expect(await makeWhole()).toBe(5);
    expect(await makeWhole()).toBe(0);
    expect(readdirSync(join(folder, 'RH-20001'))).toEqual(['index.html']);
  });

  it('lose what is no longer public, and leave files of others alone', async () => {
    writeFileSync(join(folder, 'anteckning.txt'), 'min egen');
    isPublic = false;
    await makeWhole();
    expect(readdirSync(join(folder, 'RH-20001'))).toEqual([]);
    expect(readdirSync(folder)).toContain('anteckning.txt');
  });
});
