import * as React from 'react';

/**
 * What the hash of the address says, kept in step with it, and the way to go elsewhere. `read` gives undefined for a hash
 * that is not of the page, which then stays where it is; `read` and `urlOf` are the same at every drawing.
 */
export function useAddress<Route>(
  read: (hash: string) => Route | undefined,
  urlOf: (route: Route) => string,
  first: Route,
): readonly [Route, (route: Route, replace?: boolean) => void] {
  const [route, setRoute] = React.useState<Route>(() => read(window.location.hash) ?? first);
  React.useEffect(() => {
    const follow = (): void => {
      const next = read(window.location.hash);
      if (next !== undefined) setRoute(next);
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, [read]);
  const go = React.useCallback(
    (next: Route, replace = false) => {
      const url = urlOf(next);
      if (replace) window.history.replaceState(window.history.state, '', url);
      else window.history.pushState(window.history.state, '', url);
      setRoute(next);
    },
    [urlOf],
  );
  return [route, go];
}
