import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { commanding } from '../../../bot/api/command';
import { type ReceptionTools, registerRoute } from '../../../bot/api/registerRoute';
import { ok, refuse } from '../../../src/domain/result';
import { aStranger, theCoordinator, theRoles } from '../../support/builders';

const commandId = '7d1f7a86-0d2f-4c60-9f10-7f0a4e8c2b11';
const entered = { commandId, source: 'internalAlert', product: 'Nordpump 500', problem: 'Läcker.' };
const advice = {
  proposals: [],
  unknown: [],
  unreachable: [],
  ownMailboxes: [],
  crowded: [],
  searched: true,
};

describe('The routes of reception', () => {
  let server: Server;
  let given: unknown[];
  let changes = 0;
  const tools: ReceptionTools = {
    roles: theRoles,
    register: async (...all) => {
      given.push(...all);
      return all[0].product === '' ? refuse({ code: 'notice/title-missing' }) : ok('FSN-2026-0009');
    },
    ownCase: async (...all) => {
      given.push(...all);
      return ok('FSN-2026-0010');
    },
    advise: async (key) => (key === 'FSN-2026-0001' ? advice : undefined),
  };

  beforeAll(async () => {
    const userOf = async (authorization: string | undefined) =>
      [theCoordinator, aStranger].find(({ id }) => authorization === `Bearer ${id}`);
    const taking = commanding(userOf, 'sv', () => (changes += 1));
    server = createServer(express().use(express.json()).use(registerRoute(taking, tools)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    given = [];
    changes = 0;
  });

  const call = async (path: string, body?: object, by = theCoordinator) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${by.id}` },
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('register what was entered, once for its id, and give its number (X-30)', async () => {
    expect(await call('/notices', entered)).toEqual({
      status: 200,
      body: { key: 'FSN-2026-0009' },
    });
    expect(given).toEqual([
      {
        source: 'internalAlert',
        product: 'Nordpump 500',
        problem: 'Läcker.',
        maker: '',
        reference: '',
        actions: [],
        risk: '',
        link: '',
        text: '',
      },
      theCoordinator,
      `command:${commandId}`,
    ]);
    expect(changes).toBe(1);
  });

  it('tell a refusal as a sentence', async () => {
    expect(await call('/notices', { ...entered, product: '' })).toMatchObject({
      status: 422,
      body: { message: 'Ange vilken produkt det gäller.' },
    });
  });

  it.each([
    ['another way of coming in', { source: 'mail' }],
    ['a text beyond all measure', { text: 'x'.repeat(100_001) }],
    ['no id of the command', { commandId: undefined }],
  ])('do not understand %s', async (_, change) => {
    expect(await call('/notices', { ...entered, ...change })).toMatchObject({ status: 400 });
    expect(given).toEqual([]);
  });

  it('undo the filing of a mail, and of nothing but a mail', async () => {
    const path = '/notices/FSN-2026-0001/own-case';
    expect(await call(path, { file: 'svar-3.eml' })).toMatchObject({
      body: { key: 'FSN-2026-0010' },
    });
    expect(given).toEqual(['FSN-2026-0001', 'svar-3.eml', theCoordinator]);
    expect((await call(path, { file: '../original.eml' })).status).toBe(400);
  });

  it('advise the coordinator on recipients, and nobody else (SN-24)', async () => {
    const path = '/notices/FSN-2026-0001/recipients';
    expect(await call(path)).toEqual({ status: 200, body: advice });
    expect((await call(path, undefined, aStranger)).status).toBe(403);
    expect((await call('/notices/FSN-2026-0002/recipients')).status).toBe(404);
  });
});
