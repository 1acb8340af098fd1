import * as React from 'react';
import { numberWritten } from '../../domain/documents/numberWritten';

/** What is open: the search, or a document, at a section, in an edition, or compared with an earlier one. */
export interface DocumentRoute {
  readonly number?: string;
  readonly section?: string;
  readonly edition?: string;
  readonly comparedWith?: string;
}

const names = {
  number: 'dokument',
  section: 'avsnitt',
  edition: 'utgava',
  comparedWith: 'jamfor',
} as const;
const fields = ['number', 'section', 'edition', 'comparedWith'] as const;
const longest = 80;

/** Reads an address: `?dokument=RH-15405&avsnitt=4`; the number may be written `rh15405` (GD-12). */
export function documentRouteOf(search: string): DocumentRoute {
  const asked = new URLSearchParams(search);
  const route: { -readonly [F in keyof DocumentRoute]: DocumentRoute[F] } = {};
  for (const field of fields) {
    const value = asked.get(names[field])?.trim();
    if (value && value.length <= longest) route[field] = value;
  }
  return route.number === undefined ? {} : { ...route, number: numberWritten(route.number) };
}

/** The address of a route on this page; what else the address says is kept. */
export function addressOf(route: DocumentRoute): string {
  const { pathname, search } = window.location;
  const asked = new URLSearchParams(search);
  for (const field of fields) {
    const value = route[field];
    if (value === undefined) asked.delete(names[field]);
    else asked.set(names[field], value);
  }
  const query = asked.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** Goes to what a link from Teams leads to, `RH-15405` or `RH-15405/4`, unless the address already names a document. */
export function openDocumentAt(wanted: string): void {
  const [number = '', section] = wanted.split('/');
  if (!/^[A-ZÅÄÖ]{1,6}-\d{1,7}$/i.test(number)) return;
  if (documentRouteOf(window.location.search).number !== undefined) return;
  const route = { number, ...(section === undefined ? {} : { section }) };
  window.history.replaceState(window.history.state, '', addressOf(route));
}

/** The route in the address bar, so that a section can be linked to and "back" works. */
export function useDocumentRoute(): readonly [
  DocumentRoute,
  (route: DocumentRoute, replace?: boolean) => void,
] {
  const [route, setRoute] = React.useState(() => documentRouteOf(window.location.search));
  React.useEffect(() => {
    const follow = (): void => setRoute(documentRouteOf(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = React.useCallback((next: DocumentRoute, replace = false) => {
    const url = addressOf(next);
    if (replace) window.history.replaceState(window.history.state, '', url);
    else window.history.pushState(window.history.state, '', url);
    setRoute(next);
  }, []);
  return [route, go];
}
