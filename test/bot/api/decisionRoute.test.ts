import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import express from 'express';
import { apiErrors } from '../../../bot/api/apiErrors';
import { commanding } from '../../../bot/api/command';
import { decisionRoute } from '../../../bot/api/decisionRoute';
import { readingWholeDecisions } from '../../../src/application/decisions/wholeDecision';
import {
  aDecisionStage,
  aMeeting,
  aStatement,
  farid,
  gunilla,
  karin,
  theDecisionSettings,
} from '../../support/decisionBuilders';
import { silentLogger } from '../../support/silentLogger';

const people = [gunilla, karin, farid];

describe('The routes of decisions', () => {
  let server: Server;
  let stage: ReturnType<typeof aDecisionStage>;
  beforeEach(async () => {
    stage = aDecisionStage();
    const userOf = async (authorization: string | undefined) =>
      people.find(({ id }) => authorization === `Bearer ${id}`);
    const clock = { now: () => '2026-03-23T13:05:00.000Z', today: () => '2026-03-23' };
    const settings = { groups: [], decisions: theDecisionSettings };
    const [onStatement] = stage.secretaries;
    const router = decisionRoute(
      commanding(userOf, 'sv', () => undefined),
      {
        language: 'sv',
        prepare: stage.prepare,
        onStatement: onStatement!,
        onDecision: stage.onDecision,
        ...readingWholeDecisions({ log: stage.log, clock, settings, regionName: 'Norrviken' }),
        chain: async (ref) => ({ ref, steps: [], readings: [], isCut: false }),
      },
    );
    const application = express().use(express.json({ limit: '256kb' }), router);
    server = createServer(application.use(apiErrors(silentLogger, 'sv')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const call = async (path: string, body?: object, by: { readonly id: string } = gunilla) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/decisions${path}`, {
      ...(body
        ? { method: 'POST', body: JSON.stringify({ commandId: randomUUID(), ...body }) }
        : {}),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${by.id}` },
    });
    return { status: response.status, body: (await response.json()) as { key?: string } };
  };
  const prepare = (content: object = {}, by: { readonly id: string } = karin) =>
    call('', { body: 'RS', content: { ...aStatement(), ...content } }, by);

  it('give two secretaries at once paragraphs without a gap (DE-01)', async () => {
    const keys: string[] = [];
    for (let count = 0; count < 6; count += 1) keys.push((await prepare()).body.key ?? '');
    const recorded = await Promise.all(
      keys.map((key, at) => call(`/${key}/recordDecision`, aMeeting(), at % 2 ? karin : gunilla)),
    );
    const numbers = recorded.map(({ body }) => Number(body.key?.split('-')[2]));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('refuse an outsider everything but to read (X-26)', async () => {
    const { body } = await prepare();
    expect(await prepare({}, farid)).toMatchObject({ status: 403 });
    expect(await call(`/${body.key}/recordDecision`, aMeeting(), farid)).toMatchObject({
      status: 403,
    });
    await call(`/${body.key}/recordDecision`, aMeeting());
    for (const [name, wish] of [
      ['reviewRecord', {}],
      ['returnRecord', { reason: 'Fel.' }],
      ['adjustRecord', { immediate: false }],
      ['announceDecision', { on: '2026-03-23' }],
      ['sendOut', {}],
      ['acknowledgeReceipt', { recipient: 0, by: 'Farid', note: '' }],
      ['noteCorrection', { text: 'Rätt.' }],
    ] as const)
      expect([name, (await call(`/RS-2026-1/${name}`, wish, farid)).status]).toEqual([name, 403]);
    expect(await call('/RS-2026-1', undefined, farid)).toMatchObject({
      status: 200,
      body: { rights: { isSecretary: false, mayPrepare: false } },
    });
    expect((await call('/RS-2026-1', undefined, { id: 'nobody' })).status).toBe(401);
  });

  it('do not take by name what only the link or the service may do', async () => {
    for (const name of ['confirmReceipt', 'remindOfDecision', 'constructor'])
      expect((await fetchStatus(`/RS-2026-1/${name}`)).toString()).toMatch(/^404$/);
  });

  it.each([
    ['a text beyond all measure', { matter: 'x'.repeat(40_001) }, 400],
    ['a body beyond all measure', { matter: 'x'.repeat(300_000) }, 413],
    ['a list that is no list', { basis: 'Rapport' }, 400],
    ['a key that is none', { caseKey: '../../etc' }, 400],
    ['a proposal that is left out', { proposal: undefined }, 400],
  ])('do not understand %s', async (_, change, status) => {
    expect((await prepare(change)).status).toBe(status);
    expect(stage.log.entries).toEqual([]);
  });

  it('tell a paper apart from what is none, and an unknown decision from a known', async () => {
    expect((await call('/RS-2026-9')).status).toBe(404);
    expect((await call('/RS-2026-9/extract.pdf')).status).toBe(404);
    expect((await call('/chain?ref=%2Fetc')).status).toBe(422);
  });

  const fetchStatus = async (path: string): Promise<number> => {
    const { port } = server.address() as AddressInfo;
    const { status } = await fetch(`http://127.0.0.1:${port}/decisions${path}`, {
      method: 'POST',
      body: JSON.stringify({ commandId: randomUUID() }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gunilla.id}` },
    });
    return status;
  };
});
