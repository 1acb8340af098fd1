import { present } from '../../pages/browser/dom';

export type Place = 'channels' | 'app';

const hashes: Readonly<Record<Place, string>> = {
  channels: '#kanaler',
  app: '#sakerhetsmeddelanden',
};

/** Which of the rail's places the address stands for. */
export const placeNow = (): Place => (location.hash === hashes.app ? 'app' : 'channels');

/** Goes to a place by the address, so that the browser's back button leads back. */
export const goTo = (place: Place): void => {
  location.hash = hashes[place];
};

/** Follows the address: shows the place and marks it in the rail. */
export const servePlaces = (onPlace: (place: Place) => void): void => {
  const follow = (): void => {
    const place = placeNow();
    present('#channels').hidden = place !== 'channels';
    for (const link of document.querySelectorAll<HTMLElement>('[data-place]')) {
      if (link.dataset['place'] === place) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    onPlace(place);
  };
  window.addEventListener('hashchange', follow);
  follow();
};
