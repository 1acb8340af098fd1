import { present } from '../../pages/browser/dom';

/** A tab of the app: in the personal app, or in a channel. */
export interface TabPlace {
  readonly kind: 'tab';
  readonly entityId: string;
  readonly channelId: string | undefined;
}

/** Where in the page somebody is. */
export type Place = { readonly kind: 'channels' | 'chat' } | TabPlace;

const hashes = { channels: '#kanaler', chat: '#chatt' } as const;

const wordsOf = (hash: string): readonly string[] => {
  try {
    return hash.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
};

/** The place that an address's hash stands for; one that is unknown is the channels. */
export const placeOf = (hash: string, isTab: (entityId: string) => boolean): Place => {
  const [entityId = '', channelId] = wordsOf(hash);
  if (hash === hashes.chat) return { kind: 'chat' };
  return isTab(entityId) ? { kind: 'tab', entityId, channelId } : { kind: 'channels' };
};

/** The hash of a place. */
export const hashOf = (place: Place): string => {
  if (place.kind !== 'tab') return hashes[place.kind];
  const { entityId, channelId } = place;
  return `#${[entityId, ...(channelId ? [channelId] : [])].map(encodeURIComponent).join('/')}`;
};

/** Goes to a place by the address, so that the browser's back button leads back. */
export const goTo = (place: Place): void => {
  location.hash = hashOf(place);
};

/** Follows the address: shows the place and marks it in the rail. */
export const servePlaces = (now: () => Place, onPlace: (place: Place) => void): void => {
  const follow = (): void => {
    const place = now();
    present('#channels').hidden = place.kind !== 'channels';
    present('#chat').hidden = place.kind !== 'chat';
    for (const link of document.querySelectorAll('[data-place]')) {
      if (link.getAttribute('href') === hashOf(place)) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    onPlace(place);
  };
  window.addEventListener('hashchange', follow);
  follow();
};
