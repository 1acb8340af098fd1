import * as React from 'react';
import { useAddress } from './useAddress';

/** Where in a page of several tabs somebody is: a tab, a record by its key, a part of it. */
export interface Place {
  readonly tab: string;
  readonly key?: string;
  readonly part?: string;
  /** What the address says behind the key, piece by piece, as somebody wrote it: text and nothing else. */
  readonly rest?: readonly string[];
}

export type GoTo = (place: Place, replace?: boolean) => void;

const plain = /^[\wåäöÅÄÖ.-]{1,120}$/;
const longestPiece = 500;
const mostPieces = 4;

/** Characters that steer how text is shown are no part of what an address says. */
const piece = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, longestPiece);

/** Reads an address such as `#arenden/LSG-2026-0007`; the first tab for one that is not ours. */
export function placeOf(hash: string, tabs: readonly string[]): Place {
  const [tab = '', key, ...pieces] = hash.replace(/^#/, '').split('/').map(decoded);
  const first = { tab: tabs[0] ?? '' };
  if (!tabs.includes(tab)) return first;
  if (key === undefined || !plain.test(key)) return { tab };
  const [part] = pieces;
  const rest = pieces.slice(0, mostPieces).map(piece);
  return {
    ...{ tab, key },
    ...(part !== undefined && plain.test(part) ? { part } : {}),
    ...(rest.some((one) => one !== '') ? { rest } : {}),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The address of a place within the page. */
export const hashOfPlace = ({ tab, key, part, rest }: Place): string => {
  const pieces: readonly (string | undefined)[] = [tab, key, ...(rest ?? [part])];
  return `#${pieces.flatMap((one) => (one === undefined ? [] : [encodeURIComponent(one)])).join('/')}`;
};

/** Goes to the record that a link from Teams leads to, unless the address already names one. */
export function openPlaceAt(wanted: string): void {
  if (window.location.hash === '' && wanted !== '')
    window.history.replaceState(window.history.state, '', `#${wanted.replace(/^#/, '')}`);
}

/** The place in the address bar, so that a record can be linked to and "back" works. */
export function usePlace(tabs: readonly string[]): readonly [Place, GoTo] {
  const read = React.useCallback((hash: string) => placeOf(hash, tabs), [tabs]);
  return useAddress(read, hashOfPlace, { tab: tabs[0] ?? '' });
}
