import * as React from 'react';

/** What a person has read and marked, kept in their own browser. */
export interface OwnDocuments {
  readonly favourites: readonly string[];
  /** Numbers, the last read first. */
  readonly recent: readonly string[];
  /** The edition of each that was read last. */
  readonly editions: { readonly [number: string]: string };
}

export interface OwnDocumentsControl {
  readonly own: OwnDocuments;
  readonly toggleFavourite: (number: string) => void;
  /** Remembers that an edition was read; gives the one that was read before. */
  readonly remember: (number: string, edition: string) => string | undefined;
}

const mostRecent = 10;
const mostKept = 200;
const nothing: OwnDocuments = { favourites: [], recent: [], editions: {} };
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function read(key: string): OwnDocuments {
  try {
    const kept = JSON.parse(window.localStorage.getItem(key) ?? '{}') as {
      readonly [name: string]: unknown;
    };
    const editions = Object.entries((kept['editions'] ?? {}) as object).filter(
      (one): one is [string, string] => typeof one[1] === 'string',
    );
    return {
      favourites: texts(kept['favourites']).slice(0, mostKept),
      recent: texts(kept['recent']).slice(0, mostRecent),
      editions: Object.fromEntries(editions),
    };
  } catch {
    return nothing;
  }
}

function keep(key: string, own: OwnDocuments): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(own));
  } catch {
    // Full or forbidden: it is then forgotten with the page.
  }
}

/** Favourites and recently read, a person's own on a shared computer too. */
export function useOwnDocuments(personId: string | undefined): OwnDocumentsControl {
  const key = `kvittens-documents-${personId ?? 'anyone'}`;
  const [state, setState] = React.useState(() => ({ key, own: read(key) }));
  const current = state.key === key ? state.own : read(key);
  const latest = React.useRef(current);
  latest.current = current;
  const change = React.useCallback(
    (to: (before: OwnDocuments) => OwnDocuments) => {
      const own = to(latest.current);
      latest.current = own;
      keep(key, own);
      setState({ key, own });
    },
    [key],
  );
  const toggleFavourite = React.useCallback<OwnDocumentsControl['toggleFavourite']>(
    (number) =>
      change((before) => ({
        ...before,
        favourites: before.favourites.includes(number)
          ? before.favourites.filter((one) => one !== number)
          : [number, ...before.favourites].slice(0, mostKept),
      })),
    [change],
  );
  const remember = React.useCallback<OwnDocumentsControl['remember']>(
    (number, edition) => {
      const earlier = latest.current.editions[number];
      change((before) => ({
        ...before,
        recent: [number, ...before.recent.filter((one) => one !== number)].slice(0, mostRecent),
        editions: Object.fromEntries(
          [
            ...Object.entries(before.editions).filter(([one]) => one !== number),
            [number, edition] as const,
          ].slice(-mostKept),
        ),
      }));
      return earlier;
    },
    [change],
  );
  return React.useMemo(
    () => ({ own: current, toggleFavourite, remember }),
    [current, toggleFavourite, remember],
  );
}
