import { element, present } from '../../pages/browser/dom';
import { createComposeBox } from './composeBox';
import { createMessageList, type MessageList } from './messageList';
import type { Surroundings } from './messageView';
import { installApp, readChat, type ShownChat, type Spot } from './talkApi';

/** The chat of the chosen person with the app. */
export interface ChatView {
  /** Reads the chat again, if it is shown. */
  readonly refresh: () => Promise<void>;
  /** Begins anew, for another person. */
  readonly restart: () => void;
}

interface ChatSetting extends Surroundings {
  readonly appName: string;
  readonly search: (spot: Spot) => void;
  readonly linkHosts: readonly string[];
  readonly trouble: (sentence: string) => void;
}

/** Draws the chat: the way to add the app, and from then on what the person and the bot have written. */
export const createChatView = (setting: ChatSetting): ChatView => {
  const { appName, persona, search, linkHosts, trouble } = setting;
  const place = present('#chat');
  const heading = element('h2', {}, `Chatt med ${appName}`);
  let drawnFor = '';
  let list: MessageList | undefined;

  const sentence = (text: string): void =>
    place.replaceChildren(heading, element('p', { class: 'waiting' }, text));

  const offer = (who: string): void => {
    const add = element('button', { type: 'button' }, `Lägg till ${appName}`);
    add.addEventListener('click', () => {
      void installApp(who).then((said) => (said ? trouble(said) : refresh()));
    });
    const text = `${appName} är inte tillagd för dig, och kan därför inte skriva till dig.`;
    place.replaceChildren(heading, element('p', { class: 'waiting' }, text), add);
  };

  const drawList = (who: string): MessageList => {
    const label = `Meddelanden mellan dig och ${appName}`;
    const messages = element('div', {
      class: 'messages',
      role: 'log',
      'aria-label': label,
      tabindex: '0',
    });
    const empty = element('p', { class: 'empty' }, `Skriv till ${appName}, till exempel hjälp.`);
    const box = createComposeBox({
      label: `Skriv till ${appName}`,
      spot: () => ({ persona: who }),
      linkHosts,
      search,
      trouble,
    });
    place.replaceChildren(heading, messages, box);
    return createMessageList(messages, empty, setting);
  };

  const show = (who: string, chat: ShownChat): void => {
    const state = `${who} ${chat.installed}`;
    if (state !== drawnFor) {
      drawnFor = state;
      list = chat.installed ? drawList(who) : undefined;
      if (!chat.installed) offer(who);
    }
    list?.update(chat.messages);
  };

  const refresh = async (): Promise<void> => {
    if (place.hidden) return;
    const who = persona();
    if (!who) return sentence('Välj vem du är högst upp på sidan, så öppnas chatten.');
    try {
      const chat = await readChat(who);
      if (who === persona()) show(who, chat);
    } catch {
      drawnFor = '';
      sentence(`${appName} är inte ansluten just nu.`);
    }
  };

  return {
    refresh,
    restart: () => {
      drawnFor = '';
      void refresh();
    },
  };
};
