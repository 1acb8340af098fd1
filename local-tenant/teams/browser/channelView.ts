import { element } from '../../pages/browser/dom';
import type { PageTab } from './pageDirectory';
import { hashOf } from './places';
import { createMessageView, type MessageView, type Surroundings } from './messageView';
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

/** One channel as a column. `update` says how many messages are new. */
export interface ChannelView {
  readonly element: HTMLElement;
  readonly update: (channel: ShownChannel) => number;
  readonly redraw: () => void;
}

const nearBottomPx = 80;

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
  around: Surroundings & { readonly onBack: () => void },
): ChannelView => {
  const messages = new Map<string, MessageView>();
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
  );

  const update = (channel: ShownChannel): number => {
    const wasAtBottom = list.scrollHeight - list.scrollTop - list.clientHeight < nearBottomPx;
    const before = new Set(messages.keys());
    missing.hidden = channel.appInstalled;
    for (const message of channel.messages) {
      const view = messages.get(message.id);
      if (view) view.update(message);
      else messages.set(message.id, createMessageView(message, around));
    }
    const now = new Set(channel.messages.map(({ id }) => id));
    for (const [id, view] of messages) {
      if (now.has(id)) continue;
      view.element.remove();
      messages.delete(id);
    }
    const wanted = channel.messages.flatMap(({ id }) => messages.get(id)?.element ?? []);
    // Moving an element takes the focus from it, so only what stands wrong is moved.
    wanted.forEach((child, at) => {
      if (list.children[at] !== child) list.insertBefore(child, list.children[at] ?? null);
    });
    if (wanted.length === 0) list.replaceChildren(empty);
    else empty.remove();
    const added = channel.messages.filter(({ id }) => !before.has(id)).length;
    if (added > 0 && (wasAtBottom || before.size === 0)) list.scrollTop = list.scrollHeight;
    return added;
  };

  const redraw = (): void => {
    outsider.textContent = membership(members, around.persona());
    for (const view of messages.values()) view.redraw();
  };

  outsider.textContent = membership(members, around.persona());
  update(first);
  return { element: column, update, redraw };
};
