import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../../../local-tenant/http/seededChance';
import { tenantProcess, type TenantProcess } from './tenantProcess';

interface Item {
  readonly Id: number;
  readonly Title: string;
}

const seed = 20_261_126;
const writers = 12;
const kills = 4;
const items = "web/lists/getByTitle('Kept')/items";
const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

let dataFolder: string;
let tenant: TenantProcess;

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'killed-'));
  tenant = await tenantProcess(dataFolder);
  await tenant.api('web/lists', { method: 'POST', body: JSON.stringify({ Title: 'Kept' }) });
}, 90_000);
afterAll(async () => {
  await tenant.child.kill();
  rmSync(dataFolder, { recursive: true, force: true });
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function all(): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  let path: string | undefined = `${items}?$select=Id,Title&$top=5000`;
  while (path !== undefined) {
    const page = (await (await tenant.api(path)).json()) as {
      readonly value: readonly Item[];
      readonly 'odata.nextLink'?: string;
    };
    page.value.forEach(({ Id, Title }) => found.set(Id, Title));
    path = page['odata.nextLink']?.split('/_api/')[1];
  }
  return found;
}

/** Adds and changes items until the tenant is gone; keeps what was acknowledged. */
async function write(name: string, kept: Map<number, number>): Promise<void> {
  for (let count = 0; ; count += 1) {
    try {
      const body = JSON.stringify({ Title: `${name}/${count}/0` });
      const added = await tenant.api(items, { method: 'POST', body });
      const { Id } = (await added.json()) as Item;
      kept.set(Id, 0);
      for (let version = 1; version <= 3; version += 1) {
        const change = JSON.stringify({ Title: `${name}/${count}/${version}` });
        const init = { method: 'POST', body: change, headers: merge };
        if ((await tenant.api(`${items}(${Id})`, init)).status === 204) kept.set(Id, version);
      }
    } catch {
      return;
    }
  }
}

describe('A tenant that is killed', () => {
  it('has every acknowledged write when it is started again', async () => {
    const chance = seededChance(seed);
    const kept = new Map<number, number>();
    let least = 0;
    for (let round = 0; round < kills; round += 1) {
      const before = kept.size;
      const writing = Array.from({ length: writers }, (_, writer) =>
        write(`${round}-${writer}`, kept),
      );
      await sleep(300 + chance() * 900);
      await tenant.child.kill();
      await Promise.all(writing);
      expect(kept.size).toBeGreaterThan(before);
      tenant = await tenantProcess(dataFolder);
      const found = await all();
      for (const [id, version] of kept) {
        const last = Number(found.get(id)?.split('/').pop() ?? -1);
        // A change that nobody was told of may be there as well.
        if (last < version) least = Math.min(least, last - version);
      }
      const { ItemCount } = (await (
        await tenant.api("web/lists/getByTitle('Kept')?$select=ItemCount")
      ).json()) as { readonly ItemCount: number };
      expect(ItemCount).toBe(found.size);
      expect(new Set(found.values()).size).toBe(found.size);
    }
    expect(least).toBe(0);
  }, 240_000);

  it.each([
    ['beforeCommit', false],
    ['afterCommit', true],
  ])(
    '%s: has the write or not, and the caller no answer',
    async (moment, isThere) => {
      const Title = `Around ${moment}`;
      await tenant.plan({ part: 'sharepoint', kind: 'crash', moment, match: '^POST .*items$' });
      const added = tenant.api(items, { method: 'POST', body: JSON.stringify({ Title }) });
      await expect(added).rejects.toThrow();
      await tenant.child.ended;
      tenant = await tenantProcess(dataFolder);
      expect([...(await all()).values()].includes(Title)).toBe(isThere);
    },
    90_000,
  );
});
