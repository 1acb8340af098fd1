import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDirectory } from '../../../local-tenant/directory';
import { createPages } from '../../../local-tenant/pages/pages';

export interface FakeMessage {
  readonly id: string;
  readonly card: object | null;
  readonly updatedAt?: string;
  readonly deleted?: boolean;
}

export interface FakeTenant {
  readonly url: string;
  readonly presses: unknown[];
  /** What the next presses are answered with; a press waits as long as the promise does. */
  answer: () => Promise<unknown>;
  post(channel: number, message: FakeMessage): void;
  stop(): Promise<void>;
}

const readAll = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const sendJson = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const createdAt = '2026-11-21T12:00:00.000Z';

/** A tab that asks Teams where it is, and shows what it hears. */
const aTab = `<!doctype html><p id="heard"></p><p id="theme"></p><script>
  const ask = (id, func, args = []) => parent.postMessage({ id, func, args }, location.origin);
  onmessage = ({ data }) => {
    if (data.id === 1) heard.textContent = JSON.stringify(data.args[0]);
    if (data.func === 'themeChange') theme.textContent = data.args[0];
  };
  ask(0, 'initialize'); ask(1, 'getContext'); ask(2, 'registerHandler', ['themeChange']);
</script>`;

/** The pages over stand-ins for the parts they talk to, so that a test decides every answer. */
export const startFakeTenant = async (): Promise<FakeTenant> => {
  const directory = readDirectory('config/sample-region/tenant.json');
  const cookieName = 'who';
  const pages = createPages({
    directory,
    origin: 'http://localhost',
    smtpPort: 2525,
    identity: {
      authenticate: async (request) => {
        const persona = new RegExp(`${cookieName}=([\\w-]+)`).exec(
          request.headers.cookie ?? '',
        )?.[1];
        const person = directory.people.find((one) => one.persona === persona);
        return person && { kind: 'person', person };
      },
    },
  });
  const channels = directory.teams.flatMap((team) =>
    team.channels.map((channel) => ({
      teamId: team.id,
      teamName: team.name,
      id: channel.id,
      name: channel.name,
      appInstalled: channel.appInstalled !== false,
      messages: [] as object[],
    })),
  );
  const readers = new Set<ServerResponse>();

  const routes: Record<
    string,
    (request: IncomingMessage, response: ServerResponse, url: URL) => unknown
  > = {
    '/_login': (_request, response, url) => {
      const cookie = `${cookieName}=${url.searchParams.get('persona')}; Path=/`;
      response.writeHead(302, {
        location: url.searchParams.get('return') ?? '/',
        'set-cookie': cookie,
      });
      response.end();
    },
    '/teams/api/channels': (_request, response) => sendJson(response, channels),
    '/teams/api/events': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      readers.add(response);
      response.on('close', () => readers.delete(response));
    },
    '/teams/api/press': async (request, response) => {
      tenant.presses.push(JSON.parse(await readAll(request)));
      sendJson(response, await tenant.answer());
    },
    '/_host/teamsHostProtocol.js': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(readFileSync('local-tenant/host/teamsHostProtocol.js'));
    },
    '/sites/mtp/_layouts/15/teamshostedapp.aspx': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(aTab);
    },
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void pages.part(request, response, url).then((answered) => {
      if (answered) return;
      const route = routes[url.pathname];
      if (route) void route(request, response, url);
      else sendJson(response, { error: { code: 'notBuilt' } }, 501);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const tenant: FakeTenant = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    presses: [],
    answer: async () => ({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Tack.',
    }),
    post: (channel, { id, card, updatedAt = createdAt, deleted = false }) => {
      const messages = channels[channel]?.messages as { id: string }[];
      const at = messages.findIndex((message) => message.id === id);
      messages.splice(at < 0 ? messages.length : at, 1, {
        id,
        card,
        createdAt,
        updatedAt,
        deleted,
      } as never);
      for (const reader of readers) reader.write('data: {"kind":"updated"}\n\n');
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return tenant;
};
