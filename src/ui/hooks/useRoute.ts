import { isNoticeKey } from '../../domain/notices/noticeKey';
import { useAddress } from './useAddress';

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

const urlOf = (route: Route): string =>
  route.place === 'list' ? `${window.location.pathname}${window.location.search}` : hashOf(route);

/** The route in the address bar, so that a notice can be linked to and "back" works. */
export const useRoute = (): readonly [Route, (route: Route, replace?: boolean) => void] =>
  useAddress(routeOf, urlOf, { place: 'list' });
