import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { type ListDefinition, listUrl } from '../../lists/defineList';

/** The product's lists on one site, reached with whatever sign-in `sp` was given. */
export interface SiteLists {
  readonly sp: SPFI;
  /** Server-relative, `/sites/mtp`. */
  readonly sitePath: string;
}

export const listOn = (site: SiteLists, list: ListDefinition): IList =>
  site.sp.web.getList(listUrl(site.sitePath, list));

export const itemsOn = (site: SiteLists, list: ListDefinition): IItems => listOn(site, list).items;

/** A text as a literal of a `$filter`. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** SharePoint takes a hundred requests a batch. */
export const batchSize = 100;

/**
 * Carries out many requests in as few calls as possible. Each outcome stands alone, in the order of the values;
 * a call that fails as a whole fails every request in it.
 */
export async function inBatches<T, V>(
  site: SiteLists,
  values: readonly V[],
  request: (site: SiteLists, value: V) => Promise<T>,
): Promise<readonly PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  for (let start = 0; start < values.length; start += batchSize) {
    const [batched, execute] = site.sp.batched({ maxRequests: batchSize });
    const pending = Promise.allSettled(
      values
        .slice(start, start + batchSize)
        .map((value) => request({ ...site, sp: batched }, value)),
    );
    await execute().catch((error: unknown) => {
      throw error;
    });
    outcomes.push(...(await pending));
  }
  return outcomes;
}
