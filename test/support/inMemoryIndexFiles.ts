import type { SearchIndexFiles } from '../../src/application/searchIndexFiles';

/** The library of the search index in memory; counts how often it is asked. */
export function inMemoryIndexFiles(): SearchIndexFiles & {
  readonly asked: { listed: number; read: number };
} {
  const kept = new Map<string, { readonly content: Uint8Array; readonly version: string }>();
  const asked = { listed: 0, read: 0 };
  let versions = 0;
  return {
    asked,
    async files() {
      asked.listed += 1;
      return Array.from(kept, ([name, { version }]) => ({ name, version }));
    },
    async read(name) {
      asked.read += 1;
      const file = kept.get(name);
      if (!file) throw new TypeError(`There is no ${name}.`);
      return file.content;
    },
    async write(name, content) {
      kept.set(name, { content, version: `"${(versions += 1)}"` });
    },
  };
}
