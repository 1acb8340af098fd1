import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { commanding } from '../../../bot/api/command';
import { remindRoute } from '../../../bot/api/remindRoute';
import type { RemindSilent } from '../../../src/application/remindSilent';
import { ok, refuse } from '../../../src/domain/result';
import { refusalText } from '../../../src/text/refusalTexts';
import { theCoordinator } from '../../support/builders';

describe('The button “Påminn de tysta” (X-04)', () => {
  let server: Server;
  let remind: RemindSilent;
  let changes = 0;

  beforeAll(async () => {
    const taking = commanding(
      async (authorization) => (authorization ? theCoordinator : undefined),
      'sv',
      () => (changes += 1),
    );
    const application = express();
    application.use(
      express.json(),
      remindRoute(taking, (...given) => remind(...given)),
    );
    server = createServer(application);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const press = async (
    key: string,
    headers: Record<string, string> = { authorization: 'Bearer x' },
  ) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/notices/${key}/remind`, {
      method: 'POST',
      headers,
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('says how many were reminded, and how many had been today', async () => {
    const asked: unknown[] = [];
    remind = async (...given) => {
      asked.push(...given);
      return ok({ reminded: 3, alreadyToday: 2 });
    };
    expect(await press('FSN-2026-0001')).toEqual({
      status: 200,
      body: { reminded: 3, alreadyToday: 2 },
    });
    expect(asked).toEqual(['FSN-2026-0001', theCoordinator]);
    expect(changes).toBe(1);
  });

  it('tells why nobody was reminded', async () => {
    const refusal = { code: 'notice/not-the-coordinator' } as const;
    remind = async () => refuse(refusal);
    expect(await press('FSN-2026-0001')).toEqual({
      status: 403,
      body: { refusal, message: refusalText(refusal, 'sv') },
    });
  });

  it('does not know a number that is none, and asks who is not signed in to sign in', async () => {
    expect((await press('x')).status).toBe(404);
    expect((await press('FSN-2026-0001', {})).status).toBe(401);
  });
});
