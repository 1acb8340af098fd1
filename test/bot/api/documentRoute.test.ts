import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import express, { json } from 'express';
import { apiErrors } from '../../../bot/api/apiErrors';
import { commanding } from '../../../bot/api/command';
import { documentRoute } from '../../../bot/api/documentRoute';
import { routineOfBytes } from '../../../bot/reading/routineOfBytes';
import { listening } from '../../../bot/http/listening';
import type { Person } from '../../../src/domain/units/unit';
import { aDocumentStage } from '../../support/aDocumentStage';
import { aStranger, theHead } from '../../support/builders';
import {
  aDocumentContext,
  aMetadata,
  aReading,
  theApprover,
  theEditor,
  theOwner,
} from '../../support/documentBuilders';
import { inMemoryUnits } from '../../support/inMemoryUnits';
import { silentLogger } from '../../support/silentLogger';

const people = [theEditor, theOwner, theApprover, theHead, aStranger];
let server: Server;
let port: number;
let stage: ReturnType<typeof aDocumentStage>;

beforeEach(async () => {
  stage = aDocumentStage();
  const userOf = async (header: string | undefined) =>
    people.find(({ id }) => header === `Bearer ${id}`);
  server = express()
    .use(json({ limit: '3mb' }))
    .use(
      documentRoute(
        commanding(userOf, 'sv', () => undefined),
        {
          ...{ settings: stage.settings, log: stage.log, command: stage.run },
          ...{ texts: stage.documents.texts, files: stage.documents.files, read: routineOfBytes },
          units: inMemoryUnits(aDocumentContext().units),
        },
      ),
    )
    .use((_request, response) => void response.status(404).json({}))
    .use(apiErrors(silentLogger, 'sv'))
    .listen(0);
  port = await listening(server);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const ask = async (by: Person, method: string, path: string, body?: object | string) => {
  const type = typeof body === 'string' ? 'application/octet-stream' : 'application/json';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`http://127.0.0.1:${port}/documents/${path}`, {
    method,
    headers: { Authorization: `Bearer ${by.id}`, 'Content-Type': type },
    ...(body === undefined ? {} : { body: text }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const give = (by: Person, name: string, body: object = {}, number = 'RH-20001') =>
  ask(by, 'POST', `${number}/${name}`, { commandId: randomUUID(), ...body });
const content = { fileName: 'rutin.txt', fileHash: 'b'.repeat(64), reading: aReading() };
const start = { begin: 'document', metadata: aMetadata(), content };
const refusalOf = ({ body }: { readonly body: Record<string, unknown> }) =>
  (body['refusal'] as { readonly code: string } | undefined)?.code;

describe('A command on a document from a page', () => {
  it('keeps the text first and names it by its hash, and says how the document stands', async () => {
    expect(await give(theEditor, 'startDraft', start)).toEqual({
      status: 200,
      body: { number: 'RH-20001', status: 'draft', draft: { label: '1', stage: 'writing' } },
    });
    const { body } = await ask(theOwner, 'GET', 'RH-20001/draft');
    expect(body).toMatchObject({ content: aReading(), mayEdit: true, approverRoles: [] });
  });

  it('is refused with a sentence, by who may not and for a number that is none', async () => {
    expect(await give(aStranger, 'startDraft', start)).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('Bara redaktörerna') as string },
    });
    expect((await give(theEditor, 'startDraft', start, 'RH-1')).status).toBe(404);
    expect((await give(theEditor, 'requestApproval')).status).toBe(404);
    expect((await give(theEditor, 'publishEdition')).status).toBe(404);
  });

  it('is not believed in another shape', async () => {
    const odd = { ...start, content: { ...content, reading: { sections: 'x' } } };
    expect((await give(theEditor, 'startDraft', odd)).status).toBe(400);
    const forged = { ...start, content: { ...content, fileHash: '../x' } };
    expect((await give(theEditor, 'startDraft', forged)).status).toBe(400);
  });
});

describe('A draft', () => {
  it('is read by those who write, approve or are invited to comment, and by nobody else', async () => {
    await give(theEditor, 'startDraft', start);
    const statuses = async () => {
      const answers = await Promise.all(people.map((by) => ask(by, 'GET', 'RH-20001/draft')));
      return answers.map(({ status }) => status);
    };
    expect(await statuses()).toEqual([200, 200, 200, 403, 403]);
    await give(theEditor, 'openCommentRound', { unitKeys: ['iva'] });
    expect(await statuses()).toEqual([200, 200, 200, 200, 403]);
    expect((await give(theHead, 'giveComment', { text: 'Otydligt.' })).status).toBe(200);
    const { body } = await ask(theEditor, 'GET', 'RH-20001/draft');
    expect(body).toMatchObject({ document: { draft: { comments: [{ text: 'Otydligt.' }] } } });
  });
});

describe('The file of a draft', () => {
  const put = (by: Person, name = 'rutin.txt', text = 'Kylskåp\n\nSyfte\nEtt.\n') =>
    ask(by, 'PUT', `RH-20001/file?name=${encodeURIComponent(name)}`, text);

  it('is kept and read at the same time', async () => {
    expect(await put(theEditor)).toMatchObject({
      status: 200,
      body: { fileName: 'rutin.txt', reading: { type: null } },
    });
  });

  it('is refused to others, of other kinds, empty, and while others have the draft', async () => {
    expect(refusalOf(await put(aStranger))).toBe('document/not-the-editor');
    expect(refusalOf(await put(theEditor, 'rutin.exe'))).toBe('document/file-kind');
    expect(refusalOf(await put(theEditor, 'rutin.txt', ''))).toBe('document/file-size');
    await give(theEditor, 'startDraft', start);
    await give(theEditor, 'requestApproval');
    expect(refusalOf(await put(theEditor))).toBe('document/draft-locked');
  });

  it('is read without being kept, when that is all that is asked', async () => {
    const read = (text: string) => ask(theOwner, 'POST', 'reading?name=rutin.txt', text);
    expect(await read('Kylskåp\n\nSyfte\nEtt.\n')).toMatchObject({
      status: 200,
      body: { reading: { title: 'Kylskåp', sections: [{ heading: 'Syfte', text: 'Ett.' }] } },
    });
    expect(refusalOf(await read('\u0000\u0001'))).toBe('file/unsupported');
  });
});

describe('What somebody may do with documents', () => {
  it('is told with what the region has set', async () => {
    expect((await ask(theApprover, 'GET', 'capabilities')).body).toMatchObject({
      isEditor: false,
      approverRoles: ['Chefläkare'],
      roles: ['Chefläkare', 'Förvaltningschef'],
      prefix: 'RH',
    });
    expect((await ask(theEditor, 'GET', 'capabilities')).body).toMatchObject({ isEditor: true });
  });
});
