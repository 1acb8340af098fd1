import type { Bookmark, Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';

/** Shared values in memory, where several instances of a test meet. */
export function inMemoryBookmarks(): Bookmarks {
  const kept = new Map<string, Bookmark>();
  return {
    read: async (name) => kept.get(name),
    async write(name, value, basedOn) {
      if (kept.get(name)?.version !== basedOn?.version) return false;
      kept.set(name, { value, version: `${Number(basedOn?.version ?? 0) + 1}` });
      return true;
    },
  };
}
