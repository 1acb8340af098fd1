import type { ListDefinition } from '../../lists/defineList';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { isDuplicate, storeFault } from './storeFault';

interface Place {
  readonly id: number;
  readonly revision: number;
}
type Row = { readonly Revision: number } & { readonly [column: string]: unknown };

const mostRemembered = 20_000;

/**
 * Writes rows by their key: adds the new, changes the known, and leaves a row that already shows a later revision.
 * Where a row stands is remembered, so that a change costs one request.
 */
export function savingRows(site: SiteLists, list: ListDefinition, keyColumn: string) {
  const places = new Map<string, Place>();
  const keyOf = (row: Row): string => String(row[keyColumn]);
  const remember = (key: string, place: Place): void => {
    if (places.size >= mostRemembered) places.clear();
    places.set(key, place);
  };

  const settle = <T>(
    outcomes: readonly PromiseSettledResult<T>[],
    accepts: (reason: unknown) => boolean,
  ): void =>
    outcomes.forEach((outcome) => {
      if (outcome.status === 'rejected' && !accepts(outcome.reason)) {
        throw storeFault(`Writing to ${list.name}`, outcome.reason);
      }
    });

  const find = async (keys: readonly string[]): Promise<void> => {
    const outcomes = await inBatches(site, keys, (on, key) =>
      itemsOn(on, list)
        .select('Id', 'Revision')
        .filter(`${keyColumn} eq ${quoted(key)}`)
        .top(1)<{ Id: number; Revision: number }[]>(),
    );
    settle(outcomes, () => false);
    outcomes.forEach((outcome, index) => {
      const found = outcome.status === 'fulfilled' ? outcome.value[0] : undefined;
      if (found) remember(keys[index]!, { id: found.Id, revision: found.Revision });
    });
  };

  const add = async (rows: readonly Row[]): Promise<void> => {
    const outcomes = await inBatches(
      site,
      rows,
      (on, row) => itemsOn(on, list).add(row) as Promise<{ readonly Id: number }>,
    );
    settle(outcomes, isDuplicate);
    outcomes.forEach((outcome, index) => {
      const row = rows[index]!;
      if (outcome.status === 'fulfilled')
        remember(keyOf(row), { id: outcome.value.Id, revision: row.Revision });
    });
  };

  const change = async (rows: readonly Row[]): Promise<void> => {
    const stale = rows.filter((row) => (places.get(keyOf(row))?.revision ?? 0) <= row.Revision);
    const outcomes = await inBatches(site, stale, (on, row) =>
      itemsOn(on, list)
        .getById(places.get(keyOf(row))!.id)
        .update(row),
    );
    settle(outcomes, () => false);
    stale.forEach((row) =>
      remember(keyOf(row), { id: places.get(keyOf(row))!.id, revision: row.Revision }),
    );
  };

  return {
    async save(rows: readonly Row[]): Promise<void> {
      try {
        const unknown = rows.filter((row) => !places.has(keyOf(row)));
        const young = unknown.filter(({ Revision }) => Revision === 1);
        await find(unknown.filter(({ Revision }) => Revision > 1).map(keyOf));
        await add([
          ...young,
          ...unknown.filter((row) => row.Revision > 1 && !places.has(keyOf(row))),
        ]);
        const met = unknown.filter((row) => !places.has(keyOf(row))).map(keyOf);
        await find(met);
        const added = new Set(
          unknown.filter((row) => !met.includes(keyOf(row)) && row.Revision === 1),
        );
        await change(rows.filter((row) => !added.has(row)));
      } catch (error) {
        throw storeFault(`Writing to ${list.name}`, error);
      }
    },
    /** The item that holds a key, or undefined. */
    async idOf(key: string): Promise<number | undefined> {
      if (!places.has(key)) await find([key]);
      return places.get(key)?.id;
    },
  };
}
