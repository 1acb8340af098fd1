import type { Server } from 'node:http';
import express, { json } from 'express';
import { unzipSync } from 'fflate';
import { apiErrors } from '../../../bot/api/apiErrors';
import { commanding } from '../../../bot/api/command';
import { publicRoute } from '../../../bot/api/publicRoute';
import { listening } from '../../../bot/http/listening';
import { publishingPublicly } from '../../../bot/publicPages/publishingPublicly';
import type { PublicFiles } from '../../../src/application/publicDocuments';
import type { Person } from '../../../src/domain/units/unit';
import { aStranger } from '../../support/builders';
import {
  aMetadata,
  anEdition,
  aPublishedDocument,
  aReading,
  theDocumentSettings,
  theEditor,
} from '../../support/documentBuilders';
import { silentLogger } from '../../support/silentLogger';

const site = { region: 'Region Prov', address: 'https://vard.example/' };
let stored: Map<string, Uint8Array>;
let server: Server;
let port: number;

const files: PublicFiles = {
  files: async () => Array.from(stored, ([name, { length }]) => ({ name, size: length })),
  read: async (name) => stored.get(name),
  write: async (name, content) => void stored.set(name, content),
  remove: async (name) => void stored.delete(name),
};
const publish = () =>
  publishingPublicly({
    ...{ files, site, clock: { today: () => '2026-03-23' }, onProblem: () => undefined },
    source: {
      numbers: async () => ['RH-20001'],
      document: async () =>
        aPublishedDocument({ editions: [anEdition({ metadata: aMetadata({ isPublic: true }) })] }),
      text: async () => aReading(),
    },
  }).makeWhole();

beforeEach(async () => {
  stored = new Map();
  const userOf = async (header: string | undefined) =>
    [theEditor, aStranger].find(({ id }) => header === `Bearer ${id}`);
  const taking = commanding(userOf, 'sv', () => undefined);
  server = express()
    .use(json())
    .use(publicRoute(taking, { settings: theDocumentSettings, site, files }))
    .use(apiErrors(silentLogger, 'sv'))
    .listen(0);
  port = await listening(server);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const get = (by: Person, path: string) =>
  fetch(`http://127.0.0.1:${port}/documents/${path}`, {
    headers: { Authorization: `Bearer ${by.id}` },
  });

describe('What is on vårdgivarwebben, as the pages ask for it (GD-10)', () => {
  it('is told of one document to whoever is signed in', async () => {
    expect(await (await get(aStranger, 'RH-20001/public')).json()).toEqual({ copy: null });
    await publish();
    expect(await (await get(aStranger, 'RH-20001/public')).json()).toEqual({
      copy: {
        edition: '1',
        publishedOn: '2025-03-01',
        address: 'https://vard.example/RH-20001/index.html',
      },
    });
    expect((await get(aStranger, '..%2Fx/public')).status).not.toBe(200);
  });

  it('is given to editors in one file, and to nobody else', async () => {
    const empty = await get(theEditor, 'public.zip');
    expect(await empty.json()).toMatchObject({ refusal: { code: 'document/nothing-public' } });
    await publish();
    const packed = await get(theEditor, 'public.zip');
    expect(packed.headers.get('content-type')).toBe('application/zip');
    const names = Object.keys(unzipSync(new Uint8Array(await packed.arrayBuffer())));
    expect(names.sort()).toEqual(Array.from(stored.keys()).sort());
    const refused = await get(aStranger, 'public.zip');
    expect(await refused.json()).toMatchObject({ refusal: { code: 'document/not-the-editor' } });
  });
});
