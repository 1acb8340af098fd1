/** Files that a browser has fetched before, by their version. */
export interface KeptFiles {
  /** The file as it was kept, or as it is fetched now; one version of a name is kept. */
  read(name: string, version: string, fetchIt: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

const storeName = 'kvittens-search-index';

/** Keeps files in the browser's own store; without one (a private window) each is fetched every time. */
export function keptFiles(place: string): KeptFiles {
  const addressOf = (name: string): string => `https://kept.invalid${place}/${name}`;
  const store = async (): Promise<Cache | undefined> => {
    if (typeof caches === 'undefined') return undefined;
    return caches.open(storeName).catch(() => undefined);
  };
  return {
    async read(name, version, fetchIt) {
      const kept = await store();
      const found = await kept?.match(addressOf(name)).catch(() => undefined);
      if (found?.headers.get('x-version') === version)
        return new Uint8Array(await found.arrayBuffer());
      const content = await fetchIt();
      const headers = { 'x-version': version };
      // A full disk is no reason not to search.
      await kept?.put(addressOf(name), new Response(content, { headers })).catch(() => undefined);
      return content;
    },
  };
}
