import * as React from 'react';
import { isNoticeKey } from '../../domain/notices/noticeKey';

export const noticeTabs = [
  'uppgifter',
  'underlag',
  'mottagare',
  'uppfoljning',
  'avslut',
  'logg',
] as const;
export type NoticeTab = (typeof noticeTabs)[number];

/** What is open: the list, or a notice on one of its tabs. */
export type Route =
  | { readonly place: 'list' }
  | { readonly place: 'notice'; readonly key: string; readonly tab?: NoticeTab };

const isTab = (text: string | undefined): text is NoticeTab =>
  (noticeTabs as readonly (string | undefined)[]).includes(text);

/** Reads an address; undefined for a hash that is not ours, such as a link within the page. */
export function routeOf(hash: string): Route | undefined {
  const [key = '', tab] = hash.replace(/^#/, '').split('/');
  if (key === '') return { place: 'list' };
  if (!isNoticeKey(key)) return undefined;
  return { place: 'notice', key, ...(isTab(tab) ? { tab } : {}) };
}

/** The address of a route within the page. */
export const hashOf = (route: Route): string =>
  route.place === 'list' ? '#' : `#${route.key}${route.tab ? `/${route.tab}` : ''}`;

/** Goes to the notice that a link from outside leads to, unless the address already names one. */
export function openAt(wanted: string): void {
  if (window.location.hash === '' && routeOf(wanted)?.place === 'notice') {
    window.history.replaceState(window.history.state, '', `#${wanted}`);
  }
}

/** The route in the address bar, so that a notice can be linked to and "back" works. */
export function useRoute(): readonly [Route, (route: Route, replace?: boolean) => void] {
  const [route, setRoute] = React.useState<Route>(
    () => routeOf(window.location.hash) ?? { place: 'list' },
  );
  React.useEffect(() => {
    const follow = (): void => {
      const next = routeOf(window.location.hash);
      if (next) setRoute(next);
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, []);
  const go = React.useCallback((next: Route, replace = false) => {
    const { pathname, search } = window.location;
    const url = next.place === 'list' ? `${pathname}${search}` : hashOf(next);
    if (replace) window.history.replaceState(window.history.state, '', url);
    else window.history.pushState(window.history.state, '', url);
    setRoute(next);
  }, []);
  return [route, go];
}
