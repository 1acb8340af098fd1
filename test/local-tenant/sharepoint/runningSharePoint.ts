import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import { spfi, type SPFI } from '@pnp/sp';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/attachments';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { Directory, Person, Principal } from '../../../local-tenant/directory';
import { createSharePoint } from '../../../local-tenant/sharepoint/sharePointRest';

const person = (persona: string, siteRole: Person['siteRole']): Person => ({
  persona,
  id: `00000000-0000-4000-8000-0000000000${persona.length.toString().padStart(2, '0')}`,
  name: `Prova ${persona}`,
  title: '',
  mail: `${persona}@prov.example`,
  siteRole,
});

const directory: Directory = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  name: 'Prov',
  domain: 'prov.example',
  site: {
    path: '/sites/prov',
    title: 'Provplats',
    id: '22222222-2222-4222-8222-222222222222',
    webId: '33333333-3333-4333-8333-333333333333',
  },
  pages: [],
  libraries: [{ name: 'Inventarier', title: 'Inventarier', contributors: ['contributor'] }],
  teamsApp: {
    name: 'Prov',
    tabs: [],
    searches: [],
  },
  people: [
    person('owner', 'owner'),
    person('member', 'member'),
    person('visitor', 'visitor'),
    person('contributor', 'visitor'),
  ],
  mailboxes: [],
  teams: [],
};

const app = (permissions: readonly string[]): Principal => ({
  kind: 'app',
  clientId: 'c0000000-0000-4000-8000-000000000000',
  name: 'Provtjänst',
  permissions,
});

const named = (name: string): Principal | undefined => {
  if (name === 'app') return app(['Sites.Selected']);
  if (name === 'stranger') return app([]);
  const found = directory.people.find((one) => one.persona === name);
  return found === undefined ? undefined : { kind: 'person', person: found };
};

const authenticate = (request: IncomingMessage): Promise<Principal | undefined> => {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const session = /session=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return Promise.resolve(named(bearer ?? session ?? ''));
};

/** A SharePoint of its own on a free port, with clients for it. */
export interface RunningSharePoint {
  readonly origin: string;
  readonly web: string;
  readonly as: (name: string) => SPFI;
  /** A plain request as the app, or as whoever the headers say. */
  readonly send: (path: string, init?: RequestInit & { readonly as?: string }) => Promise<Response>;
  readonly database: Database.Database;
  readonly stop: () => Promise<void>;
}

export async function runningSharePoint(file = ':memory:'): Promise<RunningSharePoint> {
  const database = new Database(file);
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { part } = createSharePoint({ database, origin, directory, authenticate });
  server.on('request', (request, response) => {
    void part(request, response, new URL(request.url ?? '/', origin)).then((isAnswered) => {
      if (!isAnswered) response.writeHead(418).end();
    });
  });
  const web = `${origin}${directory.site.path}`;
  return {
    origin,
    web,
    database,
    as: (name) =>
      spfi(web).using(
        DefaultHeaders(),
        DefaultInit(),
        BrowserFetchWithRetry(),
        DefaultParse(),
        InjectHeaders({ Authorization: `Bearer ${name}` }),
        (instance: Queryable) => {
          instance.on.pre.prepend(async (url, init, result) => [
            url.startsWith('http') ? url : `${web}/${url.replace(/^\//, '')}`,
            init,
            result,
          ]);
          return instance;
        },
      ),
    send: (path, { as = 'app', headers, ...init } = {}) =>
      fetch(path.startsWith('http') ? path : `${web}/_api/${path}`, {
        ...init,
        headers: {
          accept: 'application/json',
          ...(as === '' ? {} : { authorization: `Bearer ${as}` }),
          ...(headers as Record<string, string> | undefined),
        },
      }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      database.close();
    },
  };
}
