import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { json } from 'express';
import { apiErrors } from '../../../bot/api/apiErrors';
import { basisRoute } from '../../../bot/api/basisRoute';
import { commanding } from '../../../bot/api/command';
import { readRegion } from '../../../bot/region';
import { answeringBasis } from '../../../src/application/basisCommands';
import { largestFile } from '../../../src/domain/basis/keepFile';
import { aBasis, goodAnswers, theBuyer } from '../../support/basisBuilders';
import {
  aDraft,
  aLogEntry,
  aReceivedNotice,
  aStranger,
  sha256,
  theCoordinator,
  theRoles,
} from '../../support/builders';
import { fixedClock } from '../../support/fixedClock';
import { type InMemoryEventLog, inMemoryEventLog } from '../../support/inMemoryEventLog';
import { silentLogger } from '../../support/silentLogger';

const region = { ...readRegion('config/sample-region/region.json'), roles: theRoles };
const people = [theCoordinator, theBuyer, aStranger];
const commandId = '7d1f7a86-0d2f-4c60-9f10-7f0a4e8c2b11';
const key = 'FSN-2026-0001';
const answers = `/notices/${key}/basis/answers`;
const files = (name: string, question = 'contracts'): string =>
  `/notices/${key}/basis/files?question=${question}&name=${encodeURIComponent(name)}`;
const wanted = { commandId, question: 'contracts', answer: goodAnswers['contracts'] };

describe('The basis on a page', () => {
  let server: Server;
  let log: InMemoryEventLog;
  let kept: { readonly name: string; readonly size: number }[];
  let changes: number;

  beforeEach(async () => {
    log = inMemoryEventLog();
    kept = [];
    changes = 0;
    await log.append(
      aLogEntry(aDraft({ stream: `notice/${key}`, cause: 'mail', payload: aReceivedNotice() })),
    );
    await log.append(
      aLogEntry(aDraft({ stream: `basis/${key}`, type: 'basisRequested', payload: aBasis() })),
    );
    const userOf = async (header: string | undefined) =>
      people.find(({ id }) => header === `Bearer ${id}`);
    const taking = commanding(userOf, 'sv', () => (changes += 1));
    const tools = { log, clock: fixedClock(), sha256 };
    const router = basisRoute(taking, {
      region,
      answerBasis: answeringBasis(tools, theRoles),
      log,
      attach: async (_key, name, content) => void kept.push({ name, size: content.length }),
    });
    server = createServer(express().use(json()).use(router).use(apiErrors(silentLogger, 'sv')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const call = (path: string, by: { readonly id: string }, body?: object | Buffer) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      headers: {
        authorization: `Bearer ${by.id}`,
        'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
      },
      ...(body
        ? {
            method: 'POST',
            body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
          }
        : {}),
    });
  const refusal = async (response: Response) => ({
    status: response.status,
    code: ((await response.json()) as { refusal?: { code: string } }).refusal?.code,
  });

  it('tells what an edition asks of whom, without addresses of channels (B1-13)', async () => {
    const response = await call('/editions/2026-03-23/basis', aStranger);
    const form = (await response.json()) as { parties: object[]; questions: { row: string }[] };
    expect(form.questions.map(({ row }) => row)).toEqual(
      expect.arrayContaining(['B1-02', 'B1-04', 'B1-06', 'B1-07', 'SN-15']),
    );
    expect(form.parties[0]).toMatchObject({ name: 'Inköp och upphandling', hasChannel: true });
    expect(JSON.stringify(form)).not.toContain('thread.tacv2');
    expect(await refusal(await call('/editions/1999/basis', aStranger))).toMatchObject({
      status: 404,
    });
  });

  it('takes an answer of the party, once for its command', async () => {
    expect((await call(answers, theBuyer, wanted)).status).toBe(200);
    expect((await call(answers, theBuyer, wanted)).status).toBe(200);
    expect((await log.read(`basis/${key}`)).map(({ type }) => type)).toEqual([
      'basisRequested',
      'basisAnswered',
    ]);
    expect(changes).toBeGreaterThan(0);
  });

  it('takes what the coordinator writes down for others', async () => {
    expect((await call(answers, theCoordinator, { ...wanted, saidBy: 'Ines Strand' })).status).toBe(
      200,
    );
  });

  it.each([
    [403, 'basis/not-the-party', aStranger, wanted],
    [403, 'basis/not-the-party', theCoordinator, wanted],
    [422, 'basis/search-words-missing', theBuyer, { ...wanted, answer: { hit: true } }],
    [400, undefined, theBuyer, { ...wanted, answer: { hit: 'yes' } }],
  ])('refuses with %s %s what the rules do not take', async (status, code, by, body) => {
    expect(await refusal(await call(answers, by, body))).toEqual({ status, code });
    expect(changes).toBe(0);
  });

  it('knows no basis of a case that has none (404)', async () => {
    const path = '/notices/FSN-2026-0009/basis';
    expect(await refusal(await call(`${path}/answers`, theBuyer, wanted))).toEqual({
      status: 404,
      code: 'basis/unknown',
    });
    expect((await call(`${path}.docx`, theCoordinator)).status).toBe(404);
  });

  it('keeps a file that an answer refers to, once, under a name of its own (B1-06)', async () => {
    const [first, again] = await Promise.all(
      ['../köp<1>.xlsx', '../köp<1>.xlsx'].map(async (name) => {
        const response = await call(files(name), theBuyer, Buffer.from('rader'));
        return ((await response.json()) as { name: string }).name;
      }),
    );
    expect(first).toMatch(/^bilaga1-[0-9a-f]{8}-[^<>/\\]*köp_1_\.xlsx$/);
    expect(again).toBe(first);
    expect(kept[0]).toEqual({ name: first, size: 5 });
  });

  it.each([
    [422, 'basis/file-kind', theBuyer, 'skript.exe', Buffer.from('x')],
    [422, 'basis/file-size', theBuyer, 'stor.pdf', Buffer.alloc(largestFile + 1)],
    [403, 'basis/not-the-party', aStranger, 'lista.csv', Buffer.from('x')],
  ])('refuses a file with %s %s', async (status, code, by, name, content) => {
    expect(await refusal(await call(files(name), by, content))).toEqual({ status, code });
    expect(kept).toEqual([]);
  });

  it('gives the coordinator, and nobody else, Bilaga 1 as a Word document (SN-17)', async () => {
    const response = await call(`/notices/${key}/basis.docx`, theCoordinator);
    expect(response.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(response.headers.get('content-disposition')).toContain(key);
    const content = Buffer.from(await response.arrayBuffer());
    expect(content.subarray(0, 2).toString()).toBe('PK');
    expect(await refusal(await call(`/notices/${key}/basis.docx`, theBuyer))).toEqual({
      status: 403,
      code: 'notice/not-the-coordinator',
    });
  });

  it('is closed to who is not signed in (401)', async () => {
    expect((await call(answers, { id: 'nobody' }, wanted)).status).toBe(401);
    expect((await call(files('a.csv'), { id: 'nobody' }, Buffer.from('x'))).status).toBe(401);
  });
});
