import { liesBelow } from './foldersAbove';

/** An item or folder with permissions of its own, and whether the caller may view it. */
export interface OwnScope {
  readonly item: number;
  /** The path of a folder below its list. */
  readonly folder: string | undefined;
  readonly isSeen: boolean;
}

const depthOf = (path: string): number => path.split('/').length;

/** A condition on the items of a list for those that the caller may view; nothing when it is all of them. */
export function visibleItemsSql(
  table: string,
  isListSeen: boolean,
  scopes: readonly OwnScope[],
): string | undefined {
  const numbers = (isSeen: boolean): string =>
    scopes
      .filter((scope) => scope.isSeen === isSeen)
      .map(({ item }) => item)
      .join(',');
  const folders = scopes
    .flatMap(({ folder, isSeen }) => (folder === undefined ? [] : [{ folder, isSeen }]))
    .sort((one, other) => depthOf(other.folder) - depthOf(one.folder));
  if (folders.length > 0) {
    const below = folders.map(
      ({ folder, isSeen }) => `WHEN ${liesBelow(folder)} THEN ${isSeen ? 1 : 0}`,
    );
    return `CASE WHEN ${table}.id IN (${numbers(true)}) THEN 1 WHEN ${table}.id IN (${numbers(false)}) THEN 0
      ${below.join(' ')} ELSE ${isListSeen ? 1 : 0} END`;
  }
  const exceptions = numbers(!isListSeen);
  if (exceptions === '') return isListSeen ? undefined : '0';
  return `${table}.id ${isListSeen ? 'NOT ' : ''}IN (${exceptions})`;
}
