import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import express from 'express';
import { commanding } from '../../../bot/api/command';
import { readingRoute, type ReadingRouteTools } from '../../../bot/api/readingRoute';
import type { ReadingReport } from '../../../src/application/reportReading';
import { ok, refuse } from '../../../src/domain/result';
import { aReadRequest, theEditor, theNurse } from '../../support/readingBuilders';

const commandId = '5b1f5ef2-58cf-4a4e-a0a8-d3ab6a0d4c11';
const key = 'RH-100#1/iva';
const report: ReadingReport = {
  number: 'RH-100',
  title: 'Pumpar',
  today: '2026-03-23',
  isWhole: true,
  units: [
    {
      requestKey: key,
      unitKey: 'iva',
      unitName: '=cmd|calc',
      administration: 'Sjukhuset',
      edition: '1',
      state: 'open',
      dueOn: '2026-03-20',
      expected: 2,
      counts: { current: 0, declined: 1, stale: 0, never: 1 },
      late: 1,
      lines: [
        {
          person: theNurse,
          status: 'declined',
          dueOn: '2026-03-20',
          isLate: false,
          receipt: {
            kind: 'declined',
            by: theNurse,
            at: '2026-03-19T12:00:00.000Z',
            why: 'other',
            reason: '@SUM(1)',
          },
        },
      ],
    },
  ],
};

describe('Requests to read, over the API (X-22)', () => {
  let server: Server;
  let tools: ReadingRouteTools;
  let asked: unknown[] = [];
  beforeAll(async () => {
    const taking = commanding(
      async (authorization) => (authorization ? theEditor : undefined),
      'sv',
      () => undefined,
    );
    const keep =
      <T>(value: T) =>
      (...given: readonly unknown[]): Promise<T> => {
        asked.push(...given);
        return Promise.resolve(value);
      };
    tools = {
      language: 'sv',
      ask: keep(ok({ asked: ['IVA'], already: [], unreachable: [] })),
      answer: keep({ request: aReadRequest() }),
      close: keep(refuse({ code: 'reading/not-the-editor' } as const)),
      own: async () => [],
      harmonisation: async () => ({ administrations: [], rows: [] }),
      report: async (number) =>
        number === 'RH-100' ? ok(report) : refuse({ code: 'reading/not-the-reader' } as const),
    };
    const application = express();
    application.use(express.json(), readingRoute(taking, tools));
    server = createServer(application);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
  });

  const send = (path: string, body?: object) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/readings/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify({ commandId, ...body }) } : {}),
    });

  it('ask units, and tell who was asked', async () => {
    const answer = await send('ask', { number: 'RH-100', unitKeys: ['iva'] });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { asked: ['IVA'], already: [], unreachable: [] },
    ]);
    expect(asked).toEqual(['RH-100', { unitKeys: ['iva'] }, theEditor, `command:${commandId}`]);
  });

  it('take answers of the person who is signed in', async () => {
    expect((await send('confirm', { request: key })).status).toBe(200);
    await send('decline', { request: key, why: 'notForMe', reason: '' });
    expect(asked).toMatchObject([
      { requestKey: key, answer: { kind: 'confirmed' }, by: theEditor },
      { answer: { kind: 'declined', why: 'notForMe' } },
    ]);
  });

  it('tell a person what they are asked to read', async () => {
    expect(await (await send('mine')).json()).toEqual({ readings: [] });
  });

  it('refuse with a code and a sentence', async () => {
    const answer = await send('close', { request: key });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ refusal: { code: 'reading/not-the-editor' } });
    expect((await send('report?document=RH-9999')).status).toBe(403);
    expect((await send('report')).status).toBe(422);
  });

  it.each([
    ['confirm', { request: 'reading/../x' }],
    ['decline', { request: key, why: 'because', reason: '' }],
    ['ask', { number: 'RH-100', unitKeys: ['../x'] }],
    ['ask', { number: 'x'.repeat(100), unitKeys: [] }],
  ])('take no body of another shape: %s', async (path, body) => {
    expect((await send(path, body)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('give the report as files without formulas, one row a person, named or not (X-15)', async () => {
    expect(await (await send('report?document=RH-100')).json()).toEqual(report);
    const csv = await send('report.csv?document=RH-100');
    expect(csv.headers.get('content-disposition')).toContain('laskvittenser-RH-100-2026-03-23.csv');
    const rows = parse(await csv.text(), { delimiter: ';', bom: true, columns: true }) as object[];
    expect(rows).toEqual([
      expect.objectContaining({
        Verksamhet: "'=cmd|calc",
        Person: 'Nora Vik',
        Läge: 'Kan inte bekräfta',
        Skäl: 'Annat: @SUM(1)',
      }),
      expect.objectContaining({ Person: '(utan namn)', Försenad: 'Ja' }),
    ]);
    const xlsx = await send('report.xlsx?document=RH-100');
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
