import { aTenant, postJson, type TestTenant } from '../aTenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await aTenant();
});
afterEach(() => fetch(`${tenant.url}/_tenant/faults`, { method: 'DELETE' }));
afterAll(() => tenant.stop());

const plan = (fault: object) => postJson(`${tenant.url}/_tenant/faults`, fault);
const read = () => fetch(`${tenant.url}/graph/v1.0/users/x/messages`);

describe('A planned fault', () => {
  it('answers the next requests with its status, and then no more', async () => {
    await plan({ part: 'graph', kind: 'status', status: 503, retryAfter: 2, count: 2 });
    const answers = [await read(), await read(), await read()];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 401]);
    expect(answers[0]?.headers.get('retry-after')).toBe('2');
  });

  it('spoils every other request when told to', async () => {
    await plan({ part: 'graph', kind: 'status', status: 429, count: 10, every: 2 });
    const statuses = [await read(), await read(), await read(), await read()].map((a) => a.status);
    expect(statuses).toEqual([401, 429, 401, 429]);
  });

  it('spoils only what it matches', async () => {
    await plan({ part: 'graph', kind: 'status', status: 503, match: '^POST .*sendMail$' });
    expect((await read()).status).toBe(401);
    const sent = await postJson(`${tenant.url}/graph/v1.0/users/x/sendMail`, {});
    expect(sent.status).toBe(503);
  });

  it('loses the answer', async () => {
    await plan({ part: 'graph', kind: 'reset' });
    await expect(read()).rejects.toThrow();
    expect((await read()).status).toBe(401);
  });

  it('gives the answer late', async () => {
    await plan({ part: 'graph', kind: 'delayAfter', milliseconds: 200 });
    const before = performance.now();
    expect((await read()).status).toBe(401);
    expect(performance.now() - before).toBeGreaterThan(190);
  });

  it('is refused when it is not understood', async () => {
    expect((await plan({ part: 'graph', kind: 'status', match: '(' })).status).toBe(400);
    expect((await plan({ part: 'moon', kind: 'status' })).status).toBe(400);
  });
});
