import { element } from '../../pages/browser/dom';
import { linkIn } from './linkIn';
import type { SearchResult } from './talkApi';

/** What the app shows of a link in what somebody is writing. */
export interface LinkPreview {
  readonly element: HTMLElement;
  /** Looks at what is written by now, a moment after the last change. */
  readonly look: (text: string) => void;
  /** The card that goes along with the message, once. */
  readonly take: () => SearchResult | undefined;
}

const settleMilliseconds = 300;

/** Shows the app's preview of a link as Teams does: below the text, to be removed or sent along. */
export const createLinkPreview = (
  hosts: readonly string[],
  ask: (address: string) => Promise<SearchResult | undefined>,
): LinkPreview => {
  const place = element('div', { class: 'link-preview', role: 'status' });
  let shownFor: string | undefined;
  let shown: SearchResult | undefined;
  let timer = 0;

  const show = (result: SearchResult | undefined): void => {
    shown = result;
    place.hidden = result === undefined;
    if (!result) return place.replaceChildren();
    const remove = element('button', { type: 'button' }, 'Ta bort kortet');
    remove.addEventListener('click', () => show(undefined));
    const lines = result.lines.map((line) => element('span', {}, line));
    place.replaceChildren(element('strong', {}, result.title), ...lines, remove);
  };

  show(undefined);
  return {
    element: place,
    look: (text) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const address = linkIn(text, hosts);
        if (address === shownFor) return;
        shownFor = address;
        show(undefined);
        if (address === undefined) return;
        void ask(address).then((result) => {
          if (address === shownFor) show(result);
        });
      }, settleMilliseconds);
    },
    take: () => {
      const taken = shown;
      window.clearTimeout(timer);
      shownFor = undefined;
      show(undefined);
      return taken;
    },
  };
};
