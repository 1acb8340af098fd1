import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { apiRouter, type ApiTools } from '../../../bot/api/apiRouter';
import { readRegion } from '../../../bot/region';
import { AppFault } from '../../../src/application/fault';
import { ok, refuse } from '../../../src/domain/result';
import {
  aNotice,
  aPerson,
  aStranger,
  theCoordinator,
  theRegistrar,
  theRoles,
} from '../../support/builders';
import { fixedClock } from '../../support/fixedClock';
import { silentLogger } from '../../support/silentLogger';

const region = { ...readRegion('config/sample-region/region.json'), roles: theRoles };
const people = [theCoordinator, theRegistrar, aStranger];
const commandId = '7d1f7a86-0d2f-4c60-9f10-7f0a4e8c2b11';
const correction = { commandId, changes: [{ field: 'lots', values: ['A1'] }] };
const dispatch = {
  commandId,
  risk: 'high',
  title: 'Nordpump 500',
  manufacturer: '',
  problem: '',
  actions: ['Ta ur bruk.'],
  feedback: 'Svara.',
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
  unitKeys: ['iva'],
};
const answer = { commandId, dispatch: 'FSN-2026-0001/iva', answer: { kind: 'received' } };
const corrections = '/notices/FSN-2026-0001/correct';

describe('A command from a page', () => {
  let server: Server;
  let tools: { -readonly [Name in keyof ApiTools]?: ApiTools[Name] };
  let given: unknown[];
  let changes: number;

  beforeAll(async () => {
    const told =
      (name: 'command' | 'commandUnit' | 'answer' | 'verifyLog') =>
      (...all: unknown[]) => {
        given.push(...all);
        return (tools[name] as (...them: unknown[]) => Promise<never>)(...all);
      };
    // Routes that have tests of their own.
    const others = {} as Pick<
      ApiTools,
      'basis' | 'closing' | 'matches' | 'overview' | 'reception' | 'remind'
    >;
    const router = apiRouter({
      ...others,
      userOf: async (authorization) => people.find(({ id }) => authorization === `Bearer ${id}`),
      region,
      clock: fixedClock(),
      command: told('command') as ApiTools['command'],
      commandUnit: told('commandUnit'),
      answer: told('answer'),
      verifyLog: told('verifyLog'),
      onChanged: () => (changes += 1),
      logger: silentLogger,
    });
    server = createServer(express().use('/api', router));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    given = [];
    changes = 0;
    tools = {
      command: async () => ok(aNotice()),
      answer: async () => ({ dispatch: {} as never }),
      verifyLog: async () => ok({ events: 1, streams: 1, seals: 0, chainValid: true, breaks: [] }),
    };
  });

  const call = async (
    path: string,
    body?: unknown,
    by: { readonly id: string } | undefined = theCoordinator,
    asked: Record<string, string> = {},
  ) => {
    const response = await fetch(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/api${path}`,
      {
        ...(body === undefined
          ? {}
          : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: {
          'content-type': 'application/json',
          ...asked,
          ...(by ? { authorization: `Bearer ${by.id}` } : {}),
        },
      },
    );
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('is carried out in the name of who signed in, once for its id', async () => {
    expect(await call(corrections, correction)).toEqual({ status: 200, body: {} });
    expect(given).toEqual([
      'correct',
      'FSN-2026-0001',
      { changes: [{ field: 'lots', values: ['A1'], evidence: [] }] },
      theCoordinator,
      `command:${commandId}`,
    ]);
    expect(changes).toBe(1);
  });

  it.each([
    [{}, 'Säkerhetsmeddelandet finns inte. Ladda om sidan.'],
    [{ 'accept-language': 'en' }, 'The safety notice does not exist. Reload the page.'],
    [
      { 'accept-language': 'fi, en;q=0.8, sv;q=0.5' },
      'The safety notice does not exist. Reload the page.',
    ],
    [{ 'accept-language': 'fi' }, 'Säkerhetsmeddelandet finns inte. Ladda om sidan.'],
  ])('is refused in the language asked for, else in the region’s: %j', async (asked, sentence) => {
    tools.command = async () => refuse({ code: 'notice/unknown' });
    const { body } = await call(corrections, correction, theCoordinator, asked);
    expect(body['message']).toBe(sentence);
  });

  it('that no rule has is told of in the language asked for', async () => {
    const { body } = await call('/unheard-of', {}, theCoordinator, { 'accept-language': 'en' });
    expect(body['message']).toBe('The service does not know that call.');
  });

  it('takes neither a day nor a person from the page', async () => {
    await call('/notices/FSN-2026-0001/dispatch', {
      ...dispatch,
      today: '2020-01-01',
      by: aStranger,
    });
    const { commandId: _id, ...wish } = dispatch;
    expect(given).toEqual([
      'dispatch',
      'FSN-2026-0001',
      wish,
      theCoordinator,
      `command:${commandId}`,
    ]);
  });

  it('may be an answer given on the page', async () => {
    expect((await call('/answers', answer)).status).toBe(200);
    expect(given).toEqual([
      {
        dispatchKey: 'FSN-2026-0001/iva',
        answer: { kind: 'received' },
        by: theCoordinator,
        cause: `command:${commandId}`,
      },
    ]);
  });

  it('may be the verification of the log', async () => {
    expect(await call('/log/verification', {})).toMatchObject({
      status: 200,
      body: { chainValid: true },
    });
    expect(changes).toBe(0);
  });

  it('may ask who one is and what one may do', async () => {
    expect(await call('/me')).toMatchObject({
      status: 200,
      body: {
        person: theCoordinator,
        isCoordinator: true,
        mayVerifyLog: true,
        limits: { openCards: 8, verificationDays: 365, linkDays: 30, publicationDays: 30 },
        today: '2026-03-23',
      },
    });
    expect((await call('/me', undefined, aStranger)).body).toMatchObject({
      isCoordinator: false,
      mayVerifyLog: false,
    });
  });

  it.each(['/me', corrections, '/notices/FSN-2026-0001/dispatch', '/answers', '/log/verification'])(
    'is refused on %s to who is not signed in, with a sentence (401)',
    async (path) => {
      const { status, body } = await call(path, path === '/me' ? undefined : {}, aPerson('Ingen'));
      expect(status).toBe(401);
      expect(body['message']).toMatch(/^Logga in/);
      expect(given).toEqual([]);
    },
  );

  it.each<[string, string, unknown]>([
    ['a command id that is none', corrections, { ...correction, commandId: 'x' }],
    ['no command id', corrections, { changes: correction.changes }],
    ['no changes', corrections, { commandId, changes: [] }],
    [
      'values that are no texts',
      corrections,
      { commandId, changes: [{ field: 'lots', values: [1] }] },
    ],
    ['a list', corrections, []],
    ['a number', corrections, '3'],
    ['half a body', corrections, '{'],
    ['units that are no list', '/notices/FSN-2026-0001/dispatch', { ...dispatch, unitKeys: 'iva' }],
    [
      'more actions than a card has room for',
      '/notices/FSN-2026-0001/dispatch',
      { ...dispatch, actions: Array(51).fill('x') },
    ],
    ['an answer of no known kind', '/answers', { ...answer, answer: { kind: 'ignored' } }],
    [
      'items as a text',
      '/answers',
      { ...answer, answer: { kind: 'handled', items: '3', comment: '' } },
    ],
  ])('is refused with %s, with a sentence (400)', async (_, path, body) => {
    const refused = await call(path, body);
    expect(refused.status).toBe(400);
    expect(refused.body['message']).toMatch(/^Uppgifterna kunde inte tolkas/);
    expect(given).toEqual([]);
  });

  it('is refused when it is larger than any of ours (413)', async () => {
    expect((await call(corrections, { ...correction, more: 'x'.repeat(300_000) })).status).toBe(
      413,
    );
  });

  it.each([
    ['/notices/FSN-2026-1/correct', correction],
    ['/notices/seal/dispatch', dispatch],
    ["/notices/FSN-2026-0001'%20or%20''='/correct", correction],
    ['/notices/..%2Fseal/correct', correction],
  ])('is about nothing on %s (404)', async (path, body) => {
    expect(await call(path, body)).toMatchObject({
      status: 404,
      body: { refusal: { code: 'notice/unknown' } },
    });
    expect(given).toEqual([]);
  });

  it('is not known by another name (404)', async () => {
    expect((await call('/nothing', {})).status).toBe(404);
    expect((await call('/notices/FSN-2026-0001/constructor', { commandId })).status).toBe(404);
  });

  it.each([
    [404, { code: 'notice/unknown' }],
    [403, { code: 'notice/not-the-coordinator' }],
    [422, { code: 'notice/nothing-changed' }],
    [422, { code: 'notice/already-dispatched' }],
  ] as const)(
    'is refused by the rules with %s for %p, with code and sentence',
    async (status, refusal) => {
      tools.command = async () => refuse(refusal);
      const refused = await call(corrections, correction);
      expect(refused).toMatchObject({ status, body: { refusal } });
      expect(refused.body['message']).toEqual(expect.stringMatching(/\.$/));
      expect(changes).toBe(0);
    },
  );

  it.each([
    [403, { code: 'dispatch/not-the-head', unit: 'IVA', head: 'Anna Berg' }],
    [404, { code: 'dispatch/unknown' }],
    [422, { code: 'dispatch/items-invalid' }],
  ] as const)('is refused as an answer with %s for %p', async (status, refusal) => {
    tools.answer = async () => ({ refusal }) as never;
    expect(await call('/answers', answer)).toMatchObject({ status, body: { refusal } });
    expect(changes).toBe(0);
  });

  it('is refused as a verification to who may not (403)', async () => {
    tools.verifyLog = async () => refuse({ code: 'log/not-the-registrar' });
    expect((await call('/log/verification', {}, aStranger)).status).toBe(403);
  });

  it.each([
    [503, new AppFault('store/unavailable', 'secret detail')],
    [503, new AppFault('store/conflict', 'secret detail')],
    [500, new TypeError('secret detail')],
  ])(
    'says honestly that nothing is saved yet (%s), and nothing of what failed',
    async (status, fault) => {
      tools.command = () => Promise.reject(fault);
      const failed = await call(corrections, correction);
      expect(failed.status).toBe(status);
      expect(failed.body).toEqual({
        message:
          'Det är inte sparat ännu. Vänta en stund och försök igen – det sparas bara en gång.',
        reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
      expect(changes).toBe(0);
    },
  );
});
