import { element } from '../../pages/browser/dom';
import type { PageTab } from './pageDirectory';
import { hashOf } from './places';
import { createComposeBox } from './composeBox';
import { createMessageList } from './messageList';
import type { Surroundings } from './messageView';
import type { Spot } from './talkApi';
import type { ShownChannel } from './teamsApi';

export interface ChannelPerson {
  readonly persona: string;
  readonly name: string;
}

/** What stands above a channel's messages. */
export interface ChannelHead {
  readonly members: readonly ChannelPerson[];
  readonly tabs: readonly PageTab[];
}

/** What a channel needs from the page around it. */
export interface ChannelSurroundings extends Surroundings {
  readonly appName: string;
  readonly search: (spot: Spot) => void;
  readonly linkHosts: readonly string[];
  readonly trouble: (sentence: string) => void;
  readonly onBack: () => void;
}

/** One channel as a column. `update` says how many messages are new. */
export interface ChannelView {
  readonly element: HTMLElement;
  readonly update: (channel: ShownChannel) => number;
  readonly redraw: () => void;
}

const membership = (members: readonly ChannelPerson[], persona: string): string => {
  const chosen = members.some((member) => member.persona === persona);
  return persona && !chosen ? 'Du är inte med i kanalen; i Teams syns den inte för dig.' : '';
};

const tabStrip = (channelId: string, tabs: readonly PageTab[]): HTMLElement | false =>
  tabs.length > 0 &&
  element(
    'p',
    { class: 'channel-tabs' },
    'Flikar: ',
    ...tabs.map(({ entityId, name }) =>
      element('a', { href: hashOf({ kind: 'tab', entityId, channelId }) }, name),
    ),
  );

/** Draws a channel: who is in it, whether the app is there, and its messages with the newest last. */
export const createChannelView = (
  first: ShownChannel,
  { members, tabs }: ChannelHead,
  around: ChannelSurroundings,
): ChannelView => {
  const names = members.map(({ name }) => name);
  const outsider = element('p', { class: 'outsider' });
  const missing = element('p', { class: 'missing' }, 'Appen är inte installerad här');
  const empty = element(
    'p',
    { class: 'empty' },
    'Inga meddelanden än. Kort från Kvittens visas här.',
  );
  const list = element('div', {
    class: 'messages',
    role: 'log',
    'aria-label': `Meddelanden i ${first.name}`,
    tabindex: '0',
  });
  const messages = createMessageList(list, empty, around);
  const mayWrite = (): boolean =>
    first.appInstalled && members.some(({ persona }) => persona === around.persona());
  const spot = (): Spot => ({ persona: around.persona(), channelId: first.id });
  const compose = createComposeBox({
    label: `Skriv till @${around.appName}`,
    spot,
    linkHosts: around.linkHosts,
    search: around.search,
    trouble: around.trouble,
  });
  const back = element('button', { type: 'button', class: 'back' }, '← Alla kanaler');
  back.addEventListener('click', around.onBack);
  const headingId = `channel-${first.id.replace(/[^\w]/g, '-')}`;
  const column = element(
    'section',
    { class: 'channel', 'data-channel-id': first.id, 'aria-labelledby': headingId },
    element(
      'header',
      {},
      back,
      element('p', { class: 'team' }, first.teamName),
      element('h2', { id: headingId, tabindex: '-1' }, first.name),
      element(
        'details',
        { class: 'members' },
        element(
          'summary',
          { title: names.join('\n') },
          names.length === 1 ? '1 medlem' : `${names.length} medlemmar`,
        ),
        element('ul', {}, ...names.map((name) => element('li', {}, name))),
      ),
      tabStrip(first.id, tabs),
      outsider,
      missing,
    ),
    list,
    compose,
  );

  const update = (channel: ShownChannel): number => {
    missing.hidden = channel.appInstalled;
    return messages.update(channel.messages);
  };

  const redraw = (): void => {
    outsider.textContent = membership(members, around.persona());
    compose.hidden = !mayWrite();
    messages.redraw();
  };

  redraw();
  update(first);
  return { element: column, update, redraw };
};
