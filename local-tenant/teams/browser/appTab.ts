import { element, present } from '../../pages/browser/dom';
import { themeInForce } from '../../pages/browser/themeChoice';
import type { PageDirectory } from './pageDirectory';
import { hashOf, type TabPlace } from './places';
import { tabContext } from './tabContext';

type TeamsTheme = ReturnType<typeof themeInForce>;

interface ServedTab {
  readonly setTheme: (theme: TeamsTheme) => void;
  readonly stop: () => void;
}

declare global {
  interface Window {
    /** The host's half of the Teams protocol towards a page in a frame. */
    readonly KvittensTeamsHost?: {
      readonly serve: (
        frame: HTMLIFrameElement,
        tab: {
          readonly context: () => Promise<Readonly<Record<string, unknown>>>;
          readonly theme: TeamsTheme;
        },
      ) => ServedTab;
    };
  }
}

export interface AppTab {
  readonly show: (place: TabPlace, subPageId?: string) => void;
  readonly hide: () => void;
  /** Forgets what is shown, so that the next showing is another person's. */
  readonly restart: () => void;
  readonly takeTheme: () => void;
}

const loadProtocol = (): Promise<void> =>
  new Promise((loaded, failed) => {
    const script = element('script', { src: '/_host/teamsHostProtocol.js' });
    script.addEventListener('load', () => loaded());
    script.addEventListener('error', () => failed(new Error('The host protocol is missing')));
    document.head.append(script);
  });

const sentence = (text: string): HTMLElement => element('p', { class: 'missing-tab' }, text);

/** The app's tab: the SharePoint page that Teams shows in a frame, spoken to as Teams does. */
export const createAppTab = (directory: PageDirectory, persona: () => string): AppTab => {
  const place = present('#app');
  let protocol: Promise<void> | undefined;
  let served: ServedTab | undefined;
  let shown: TabPlace | undefined;

  const heading = (name: string, { channelId }: TabPlace): HTMLElement | undefined => {
    const channel = directory.channels.find(({ id }) => id === channelId);
    if (!channel) return undefined;
    const back = element('a', { href: hashOf({ kind: 'channels' }) }, channel.name);
    return element('p', { class: 'tab-place' }, back, ` › ${name}`);
  };

  const open = async (wanted: TabPlace, subPageId: string): Promise<void> => {
    const { entityId, channelId } = wanted;
    const person = directory.people.find((one) => one.persona === persona());
    const tab = directory.tabs.find((one) => one.entityId === entityId);
    const channel = directory.channels.find(({ id }) => id === channelId);
    if (!person || !tab) {
      place.replaceChildren(sentence('Välj vem du är högst upp på sidan, så öppnas fliken.'));
      return;
    }
    try {
      protocol ??= loadProtocol();
      await protocol;
      const theme = themeInForce();
      const frame = element('iframe', { title: tab.name, class: 'tab' });
      const above = heading(tab.name, wanted);
      place.setAttribute('aria-label', tab.name);
      place.replaceChildren(...(above ? [above] : []), frame);
      const { tenantId } = directory;
      const context = async () => tabContext({ entityId, person, tenantId, channel, subPageId });
      served = window.KvittensTeamsHost?.serve(frame, { context, theme });
      frame.src = `${tab.address}&theme=${theme}`;
    } catch {
      protocol = undefined;
      place.replaceChildren(sentence('Fliken kunde inte öppnas. Ladda om sidan och försök igen.'));
    }
  };

  const close = (): void => {
    served?.stop();
    served = undefined;
    place.replaceChildren();
  };

  return {
    show: (wanted, subPageId = '') => {
      place.hidden = false;
      if (shown && hashOf(shown) === hashOf(wanted) && !subPageId) return;
      shown = wanted;
      close();
      void open(wanted, subPageId);
    },
    hide: () => {
      place.hidden = true;
    },
    restart: () => {
      shown = undefined;
      close();
    },
    takeTheme: () => served?.setTheme(themeInForce()),
  };
};
