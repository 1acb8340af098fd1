import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningChild, startChild, until } from '../../local-tenant/stage/childProcess';
import { readWhereabouts } from '../../local-tenant/whereabouts';
import { type Figure, median, percentile } from './figures';
import { httpLoad, send, type LoadRequest, type LoadResult } from './httpLoad';

const rounds = 3;
const perBatch = 100;
const perPage = 5_000;
const sizes = [10_000, 100_000, Number(process.env['KVITTENS_BENCH_ITEMS'] ?? 1_000_000)];

/** The tenant and the bare server, each a process of its own. */
interface Servers {
  readonly url: string;
  readonly port: number;
  readonly barePort: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

async function startBare(): Promise<{ readonly child: RunningChild; readonly port: number }> {
  let printed = '';
  const child = startChild('test/benchmarks/bareServer.ts', {}, (text) => (printed += text));
  const isUp = (): Promise<boolean> => Promise.resolve(/^\d+\n/.test(printed));
  await until('Starting the bare server', isUp, 60_000, () => child.process.exitCode === null);
  return { child, port: Number.parseInt(printed, 10) };
}

async function startServers(): Promise<Servers> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kvittens-sharepoint-'));
  const ports = { KVITTENS_TENANT_PORT: '0', KVITTENS_SMTP_PORT: '0' };
  const tenant = startChild(
    'local-tenant/main.ts',
    { KVITTENS_DATA: dataFolder, ...ports },
    () => undefined,
  );
  const isUp = async (): Promise<boolean> =>
    readWhereabouts(dataFolder)?.pid === tenant.process.pid;
  await until('Starting the tenant', isUp, 60_000, () => tenant.process.exitCode === null);
  const bare = await startBare();
  const url = readWhereabouts(dataFolder)?.url ?? '';
  const answer = await fetch(`${url}/_tenant/token?persona=owner`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return {
    url,
    port: Number(new URL(url).port),
    barePort: bare.port,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json;odata=nometadata',
      'content-type': 'application/json',
    },
    async stop() {
      await Promise.all([tenant.stop(), bare.child.stop()]);
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

const api = '/sites/mtp/_api/';
const itemsOf = (list: string): string => `${api}web/lists/getByTitle('${list}')/items`;
const bodyOf = (index: number): string =>
  JSON.stringify({
    Title: `Item ${index}`,
    Key: `K${`${index}`.padStart(8, '0')}`,
    Note: `What was written about the ${index}th thing, in a sentence or two of ordinary length.`,
  });

const ask = async (servers: Servers, asked: LoadRequest): Promise<string> => {
  const agent = new Agent();
  const headers = { ...servers.headers, ...asked.headers };
  const answer = await send(agent, servers.port, { ...asked, headers });
  agent.destroy();
  if (answer.status >= 400) throw new Error(`${asked.path}: ${answer.status} ${answer.text}`);
  return answer.text;
};

async function makeList(servers: Servers, name: string): Promise<void> {
  const post = (path: string, body: object): Promise<string> =>
    ask(servers, { method: 'POST', path: `${api}${path}`, body: JSON.stringify(body) });
  await post('web/lists', { Title: name, BaseTemplate: 100 });
  const fields = `web/lists/getByTitle('${name}')/fields/createFieldAsXml`;
  for (const xml of [
    '<Field Type="Text" DisplayName="Key" Name="Key" Indexed="TRUE" />',
    '<Field Type="Note" DisplayName="Note" Name="Note" />',
  ])
    await post(fields, { parameters: { SchemaXml: xml } });
}

const added = (servers: Servers, list: string, index: number): LoadRequest => ({
  method: 'POST',
  path: itemsOf(list),
  headers: servers.headers,
  body: bodyOf(index),
});

function batched(servers: Servers, list: string, batch: number): LoadRequest {
  const address = `${servers.url}${itemsOf(list)}`;
  const parts = Array.from({ length: perBatch }, (_, part) =>
    [
      '--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n',
      `POST ${address} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\nContent-Type: application/json\r\n`,
      `${bodyOf(batch * perBatch + part)}\r\n`,
    ].join('\r\n'),
  );
  return {
    method: 'POST',
    path: `${api}$batch`,
    headers: { ...servers.headers, 'content-type': 'multipart/mixed; boundary=b' },
    body: `${parts.join('')}--b--\r\n`,
  };
}

interface Load {
  readonly count: number;
  readonly atOnce: number;
  readonly request: (index: number) => LoadRequest;
}

/** How the tenant does beside a server that does nothing: medians of rounds that alternate. */
interface Compared {
  readonly tenant: number;
  readonly bare: number;
  readonly last: LoadResult;
}

/** The same requests to the bare server, answered with as many bytes. */
const toBare = ({ method, body }: LoadRequest, bytes: number): LoadRequest => ({
  method,
  path: `/?bytes=${bytes}`,
  ...(body === undefined ? {} : { body }),
});

async function compare(servers: Servers, loadOf: (round: number) => Load): Promise<Compared> {
  const tenant: number[] = [];
  const bare: number[] = [];
  let last: LoadResult | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const load = loadOf(round);
    last = await httpLoad(servers.port, load);
    if (last.failures > 0) throw new Error(`${last.failures} of ${load.count} requests failed.`);
    const { bytes } = last;
    const request = (index: number): LoadRequest => toBare(load.request(index), bytes);
    tenant.push(last.perSecond);
    bare.push((await httpLoad(servers.barePort, { ...load, request })).perSecond);
  }
  if (last === undefined) throw new Error('There was no round.');
  return { tenant: median(tenant), bare: median(bare), last };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const besideBare = ({ tenant, bare }: Compared): string =>
  `${(tenant / bare).toFixed(2)} of a bare server`;

async function singleAdds(servers: Servers): Promise<Figure> {
  await makeList(servers, 'Singles');
  const count = 6_000;
  const compared = await compare(servers, (round) => ({
    ...{ count, atOnce: 32 },
    request: (index) => added(servers, 'Singles', round * count + index),
  }));
  return {
    what: 'Local SharePoint: single adds, 32 at once',
    measured: `${whole(compared.tenant)}/s, ${besideBare(compared)}`,
    aim: '1,500/s',
  };
}

async function batches(servers: Servers): Promise<Figure> {
  await makeList(servers, 'Batches');
  const count = 150;
  const compared = await compare(servers, (round) => ({
    ...{ count, atOnce: 4 },
    request: (index) => batched(servers, 'Batches', round * count + index),
  }));
  return {
    what: `Local SharePoint: batches of ${perBatch} adds, 4 at once`,
    measured: `${whole(compared.tenant * perBatch)} items/s, ${besideBare(compared)}`,
    aim: '5,000 items/s',
  };
}

async function fill(servers: Servers, size: number): Promise<string> {
  const list = `Filled${size}`;
  await makeList(servers, list);
  const { failures } = await httpLoad(servers.port, {
    ...{ count: Math.ceil(size / perBatch), atOnce: 4 },
    request: (index) => batched(servers, list, index),
  });
  const { ItemCount } = JSON.parse(
    await ask(servers, {
      method: 'GET',
      path: `${api}web/lists/getByTitle('${list}')?$select=ItemCount`,
    }),
  ) as { readonly ItemCount: number };
  if (failures > 0 || ItemCount < size) throw new Error(`${list} holds ${ItemCount} items.`);
  return list;
}

async function pages(servers: Servers, list: string, size: number): Promise<Figure> {
  const count = Math.min(20, Math.floor(size / perPage));
  const compared = await compare(servers, () => ({
    ...{ count, atOnce: 1 },
    request: (index) => ({
      method: 'GET',
      path: `${itemsOf(list)}?$select=Id,Title,Key&$top=${perPage}&$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${index * perPage}`)}`,
      headers: servers.headers,
    }),
  }));
  return {
    what: `Local SharePoint: pages of ${whole(perPage)} items`,
    measured: `${whole(compared.tenant * perPage)} items/s, ${besideBare(compared)}`,
    aim: '50,000 items/s',
  };
}

/** Finds one item after another by an indexed column; the places are spread over the whole list. */
const found = (servers: Servers, list: string, size: number, index: number): LoadRequest => {
  const key = `K${`${(index * 7_919) % size}`.padStart(8, '0')}`;
  const filter = encodeURIComponent(`Key eq '${key}'`);
  return {
    method: 'GET',
    path: `${itemsOf(list)}?$select=Id,Title,Key&$filter=${filter}`,
    headers: servers.headers,
  };
};

async function filtered(servers: Servers, list: string, size: number): Promise<Figure> {
  const compared = await compare(servers, () => ({
    ...{ count: 500, atOnce: 1 },
    request: (index) => found(servers, list, size, index),
  }));
  return {
    what: `Local SharePoint: one of ${whole(size)} items by an indexed column`,
    measured: `${median(compared.last.took).toFixed(2)} ms, ${besideBare(compared)}`,
    aim: 'the same for every size',
  };
}

async function manyClients(servers: Servers, list: string, size: number): Promise<Figure> {
  const count = 6_000;
  const compared = await compare(servers, (round) => ({
    ...{ count, atOnce: 200 },
    request: (index) =>
      index % 4 === 0
        ? added(servers, 'Singles', (rounds + round) * count + index)
        : found(servers, list, size, index),
  }));
  const late = percentile(compared.last.took, 0.95);
  return {
    what: 'Local SharePoint: 200 clients, a quarter adding and the others reading',
    measured: `${whole(compared.tenant)}/s, 95 % within ${whole(late)} ms, ${besideBare(compared)}`,
    aim: 'none refused',
  };
}

/** How quickly the local SharePoint takes and gives items, beside a bare HTTP server in the same run. */
export async function localSharePoint(): Promise<readonly Figure[]> {
  const servers = await startServers();
  try {
    const figures = [await singleAdds(servers), await batches(servers)];
    for (const size of sizes) {
      const list = await fill(servers, size);
      if (size === 100_000) {
        figures.push(await pages(servers, list, size));
        figures.push(await manyClients(servers, list, size));
      }
      figures.push(await filtered(servers, list, size));
    }
    return figures;
  } finally {
    await servers.stop();
  }
}
