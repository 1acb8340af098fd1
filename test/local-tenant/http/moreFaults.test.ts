import { aTenant, postJson, type TestTenant } from '../aTenant';

let tenant: TestTenant;
let token: string;
beforeAll(async () => {
  tenant = await aTenant();
  token = await tokenOf();
});
afterEach(() => fetch(`${tenant.url}/_tenant/faults`, { method: 'DELETE' }));
afterAll(() => tenant.stop());

const tokenOf = async (): Promise<string> => {
  const answer = await fetch(`${tenant.url}/_tenant/token?persona=owner`);
  return ((await answer.json()) as { access_token: string }).access_token;
};

const plan = (fault: object) => postJson(`${tenant.url}/_tenant/faults`, fault);
const read = () => fetch(`${tenant.url}/graph/v1.0/users/x/messages`);
const statuses = async (count: number): Promise<number[]> => {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push((await read()).status);
  return all;
};

const api = (path: string, init: RequestInit = {}, as = token): Promise<Response> =>
  fetch(`${tenant.url}/sites/mtp/_api/${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${as}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(init.headers as Record<string, string> | undefined),
    },
  });

const posted = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers,
});

describe('A share of requests', () => {
  const share = { part: 'graph', kind: 'status', share: 0.5, statuses: [429, 503], retryAfter: 1 };

  it('fails by a chance that is the same for the same seed', async () => {
    await plan({ ...share, seed: 7 });
    const first = await statuses(40);
    await fetch(`${tenant.url}/_tenant/faults`, { method: 'DELETE' });
    await plan({ ...share, seed: 7 });
    expect(await statuses(40)).toEqual(first);
    expect(new Set(first)).toEqual(new Set([401, 429, 503]));
    await fetch(`${tenant.url}/_tenant/faults`, { method: 'DELETE' });
    await plan({ ...share, seed: 8 });
    expect(await statuses(40)).not.toEqual(first);
  });

  it('is none at 0 and all at 1', async () => {
    await plan({ ...share, share: 0 });
    expect(await statuses(5)).toEqual([401, 401, 401, 401, 401]);
    await fetch(`${tenant.url}/_tenant/faults`, { method: 'DELETE' });
    await plan({ part: 'graph', kind: 'status', share: 1, status: 503 });
    expect(await statuses(3)).toEqual([503, 503, 503]);
  });
});

describe('Throttling', () => {
  it('says when to try again in seconds or as a date, with what is left of the budget', async () => {
    const fault = { part: 'graph', kind: 'status', status: 429, retryAfter: 30, rateLimit: true };
    await plan({ ...fault, limit: 1200 });
    const inSeconds = await read();
    expect(inSeconds.headers.get('retry-after')).toBe('30');
    expect(inSeconds.headers.get('ratelimit-limit')).toBe('1200');
    expect(inSeconds.headers.get('ratelimit-remaining')).toBe('0');
    expect(inSeconds.headers.get('ratelimit-reset')).toBe('30');
    await plan({ ...fault, retryAfterAs: 'date' });
    const date = Date.parse((await read()).headers.get('retry-after') ?? '');
    expect(Math.abs(date - Date.now() - 30_000)).toBeLessThan(2_500);
  });

  it('warns from 80 % of a budget on and refuses what goes beyond it', async () => {
    await plan({ part: 'sharepoint', kind: 'budget', limit: 5, seconds: 60 });
    const answers: Response[] = [];
    for (let index = 0; index < 6; index += 1) answers.push(await api('web/title'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const left = answers.map(({ headers }) => headers.get('ratelimit-remaining'));
    expect(left).toEqual([null, null, null, '1', '0', '0']);
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });
});

describe('A connection', () => {
  const lists = async (): Promise<string[]> => {
    const { value } = (await (await api('web/lists?$select=Title')).json()) as {
      value: readonly { Title: string }[];
    };
    return value.map(({ Title }) => Title);
  };

  it('is cut before the work or after it', async () => {
    await plan({ part: 'sharepoint', kind: 'resetBefore', match: '^POST' });
    await expect(api('web/lists', posted({ Title: 'Never made' }))).rejects.toThrow();
    expect(await lists()).not.toContain('Never made');
    await plan({ part: 'sharepoint', kind: 'reset', match: '^POST' });
    await expect(api('web/lists', posted({ Title: 'Made unheard' }))).rejects.toThrow();
    expect(await lists()).toContain('Made unheard');
  });

  it('is slow before the work', async () => {
    await plan({ part: 'sharepoint', kind: 'delayBefore', milliseconds: 200, match: '^GET' });
    const before = performance.now();
    expect((await api('web/title')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(190);
  });
});

describe('A conflict', () => {
  const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

  it('refuses the next write of an item, alone or in a batch', async () => {
    await api('web/lists', posted({ Title: 'Contested' }));
    const list = "web/lists/getByTitle('Contested')";
    for (const Title of ['1', '2']) await api(`${list}/items`, posted({ Title }));
    await plan({ part: 'sharepoint', kind: 'conflict', list: 'contested', item: 2 });
    expect((await api(`${list}/items(1)`, posted({ Title: 'x' }, merge))).status).toBe(204);
    const refused = await api(`${list}/items(2)`, posted({ Title: 'x' }, merge));
    expect(refused.status).toBe(412);
    expect(await refused.text()).toMatch(
      /ClientServiceException.*does not match the object's ETag/,
    );
    expect((await api(`${list}/items(2)`, posted({ Title: 'x' }, merge))).status).toBe(204);

    await plan({ part: 'sharepoint', kind: 'conflict', list: 'Contested' });
    const part = `MERGE ${tenant.url}/sites/mtp/_api/${list}/items(1) HTTP/1.1\r\nContent-Type: application/json\r\nIf-Match: *\r\n\r\n{"Title":"y"}\r\n`;
    const batch = await api('$batch', {
      method: 'POST',
      headers: { 'content-type': 'multipart/mixed; boundary=b' },
      body: `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${part}\r\n--b--`,
    });
    expect(await batch.text()).toContain('HTTP/1.1 412');
  });

  it('must name its list', async () => {
    expect((await plan({ part: 'sharepoint', kind: 'conflict' })).status).toBe(400);
    expect((await plan({ part: 'graph', kind: 'conflict', list: 'x' })).status).toBe(400);
  });
});

describe('Tokens', () => {
  it('that have been given are refused from now on, and new ones are taken', async () => {
    const given = await tokenOf();
    expect((await api('web/title', {}, given)).status).toBe(200);
    await plan({ part: 'identity', kind: 'refuseTokens' });
    expect((await api('web/title', {}, given)).status).toBe(401);
    token = await tokenOf();
    expect((await api('web/title')).status).toBe(200);
  });

  it('last as long as is said', async () => {
    await plan({ part: 'identity', kind: 'tokenLifetime', seconds: 1 });
    const answer = await fetch(`${tenant.url}/_tenant/token?persona=owner`);
    const short = (await answer.json()) as { access_token: string; expires_in: number };
    expect(short.expires_in).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await api('web/title', {}, short.access_token)).status).toBe(401);
  });
});

describe('Faults given at the start', () => {
  it('are in force at once', async () => {
    const { readSettings } = await import('../../../local-tenant/tenantSettings');
    const KVITTENS_FAULTS = '[{"part":"graph","kind":"status","status":429,"count":2}]';
    const { faults } = readSettings({ KVITTENS_FAULTS });
    const other = await aTenant({ faults });
    const graph = `${other.url}/graph/v1.0/users/x/messages`;
    const answers = [await fetch(graph), await fetch(graph), await fetch(graph)];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 401]);
    await other.stop();
    expect(() => readSettings({ KVITTENS_FAULTS: '{"part":"moon"}' })).toThrow(/KVITTENS_FAULTS/);
  });
});
