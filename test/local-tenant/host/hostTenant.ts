import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDirectory, type Principal, type SitePage } from '../../../local-tenant/directory';
import { createWebPartHost } from '../../../local-tenant/host/webPartHost';

const sample = readDirectory('config/sample-region/tenant.json');

const parentPage = (componentId: string, theme: string) => `<!doctype html><title>Teams</title>
<script src="/_host/teamsHostProtocol.js"></script>
<iframe id="tab" style="width:100%;height:500px"></iframe>
<script>
const tab = document.getElementById('tab');
KvittensTeamsHost.serve(tab, { theme: '${theme}', context: () => ({ teamId: '19:team@thread.tacv2', upn: 'x' }) });
tab.src = '/sites/mtp/_layouts/15/teamshostedapp.aspx?web=1&personal&componentId=${componentId}&theme=${theme}&locale=sv-se';
</script>`;

/** The host with the few answers that its pages need from the rest of the tenant. */
export const startHostTenant = async (
  projectRoot: string,
  pages: readonly SitePage[] = sample.pages,
) => {
  const directory = { ...sample, pages };
  const seen: { method: string; path: string; digest?: string; authorization?: string }[] = [];
  const person = directory.people[0]!;
  const authenticate = async (request: IncomingMessage): Promise<Principal | undefined> =>
    request.headers['x-signed-out'] ? undefined : { kind: 'person', person };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const host = createWebPartHost({
    origin,
    directory,
    projectRoot,
    identity: { authenticate },
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin);
    if (await host.part(request, response, url)) return;
    const { authorization } = request.headers;
    const digest = request.headers['x-requestdigest'];
    seen.push({
      method: request.method ?? '',
      path: url.pathname,
      ...(typeof digest === 'string' && { digest }),
      ...(authorization !== undefined && { authorization }),
    });
    const json = (body: unknown): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (url.pathname === '/_tenant/token') {
      return json({
        access_token: `token-for-${url.searchParams.get('resource')}`,
        expires_in: 3600,
      });
    }
    if (url.pathname.endsWith('/_api/contextinfo')) {
      return json({ FormDigestValue: '0xDIGEST', FormDigestTimeoutSeconds: 1800 });
    }
    if (url.pathname.includes('/_api/')) return json({ value: [{ Title: 'Händelselogg' }] });
    if (url.pathname === '/parent') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        parentPage(url.searchParams.get('id') ?? '', url.searchParams.get('theme') ?? 'default'),
      );
      return;
    }
    json({});
  };

  server.on('request', (request, response) => void answer(request, response));

  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, person, pages, seen, stop };
};
