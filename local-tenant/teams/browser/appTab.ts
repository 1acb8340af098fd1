import { element, present } from '../../pages/browser/dom';
import { themeInForce } from '../../pages/browser/themeChoice';
import type { PageDirectory, PagePerson } from './pageDirectory';

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
  readonly show: (subPageId?: string) => void;
  readonly hide: () => void;
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

/** What Teams tells a tab about where it is and who looks at it. */
const contextFor = (person: PagePerson, tenantId: string, subPageId: string) => ({
  userObjectId: person.id,
  userPrincipalName: person.mail,
  loginHint: person.mail,
  userDisplayName: person.name,
  tid: tenantId,
  ...(subPageId ? { subEntityId: subPageId } : {}),
});

const missingTab = (sitePath: string): HTMLElement =>
  element(
    'div',
    { class: 'missing-tab' },
    element('h2', {}, 'Fliken kunde inte öppnas'),
    element(
      'p',
      {},
      'Webbdelarna är kanske inte byggda än. Bygg dem och ladda om sidan, eller öppna samma vy i SharePoint.',
    ),
    element(
      'p',
      {},
      element(
        'a',
        { href: `${sitePath}/SitePages/Sakerhetsmeddelanden.aspx` },
        'Öppna Säkerhetsmeddelanden i SharePoint',
      ),
    ),
  );

/** The app's tab: the SharePoint page that Teams shows in a frame, spoken to as Teams does. */
export const createAppTab = (directory: PageDirectory, persona: () => string): AppTab => {
  const place = present('#app');
  const protocol = { loading: undefined as Promise<void> | undefined };
  let served: ServedTab | undefined;
  let isOpen = false;

  const open = async (subPageId: string): Promise<void> => {
    const person = directory.people.find((one) => one.persona === persona());
    if (!person) {
      place.replaceChildren(
        element(
          'p',
          { class: 'missing-tab' },
          'Välj vem du är högst upp på sidan, så öppnas fliken.',
        ),
      );
      return;
    }
    try {
      if (!directory.tab) throw new Error('The web parts are not built');
      protocol.loading ??= loadProtocol();
      await protocol.loading;
      const theme = themeInForce();
      const frame = element('iframe', { title: 'Säkerhetsmeddelanden', class: 'tab' });
      place.replaceChildren(frame);
      const context = async () => contextFor(person, directory.tenantId, subPageId);
      served = window.KvittensTeamsHost?.serve(frame, { context, theme });
      frame.src = `${directory.tab}&theme=${theme}`;
    } catch {
      protocol.loading = undefined;
      place.replaceChildren(missingTab(directory.site.path));
    }
  };

  const close = (): void => {
    served?.stop();
    served = undefined;
    place.replaceChildren();
  };

  const show = (subPageId = ''): void => {
    place.hidden = false;
    if (isOpen && !subPageId) return;
    isOpen = true;
    close();
    void open(subPageId);
  };

  return {
    show,
    hide: () => {
      place.hidden = true;
    },
    restart: () => {
      const wasShown = !place.hidden;
      isOpen = false;
      close();
      if (wasShown) show();
    },
    takeTheme: () => served?.setTheme(themeInForce()),
  };
};
