import { element, present } from '../../pages/browser/dom';
import { createChannelView, type ChannelSurroundings, type ChannelView } from './channelView';
import type { PageDirectory } from './pageDirectory';
import type { ShownChannel } from './teamsApi';

/** All channels: columns where there is room, a list with one channel at a time where there is not. */
export interface ChannelBoard {
  readonly update: (channels: readonly ShownChannel[]) => readonly string[];
  readonly redraw: () => void;
}

export const createChannelBoard = (
  directory: PageDirectory,
  around: Omit<ChannelSurroundings, 'onBack'>,
): ChannelBoard => {
  const columns = present('#columns');
  const list = present('#channel-list');
  const place = present('#channels');
  const views = new Map<string, ChannelView>();
  const counts = new Map<string, HTMLElement>();
  const nameOf = new Map(directory.people.map(({ persona, name }) => [persona, name]));

  const choose = (id: string | undefined): void => {
    place.toggleAttribute('data-one-channel', id !== undefined);
    for (const [channelId, view] of views)
      view.element.toggleAttribute('data-chosen', channelId === id);
  };

  const back = (id: string) => () => {
    choose(undefined);
    list.querySelector<HTMLElement>(`[data-opens="${CSS.escape(id)}"]`)?.focus();
  };

  const add = (channel: ShownChannel): void => {
    const known = directory.channels.find(({ id }) => id === channel.id);
    const members = (known?.members ?? []).map((persona) => ({
      persona,
      name: nameOf.get(persona) ?? persona,
    }));
    const tabs = directory.tabs.filter(({ entityId }) => known?.tabs.includes(entityId));
    const onBack = back(channel.id);
    const view = createChannelView(channel, { members, tabs }, { ...around, onBack });
    const count = element('span', { class: 'count' });
    const opener = element(
      'button',
      { type: 'button', 'data-opens': channel.id },
      element('span', { class: 'team' }, channel.teamName),
      element('span', { class: 'name' }, channel.name),
      count,
    );
    opener.addEventListener('click', () => {
      choose(channel.id);
      view.element.querySelector<HTMLElement>('h2')?.focus();
    });
    if (views.size === 0) columns.replaceChildren();
    views.set(channel.id, view);
    counts.set(channel.id, count);
    columns.append(view.element);
    list.append(element('li', {}, opener));
  };

  const showCount = (channel: ShownChannel): void => {
    const count = counts.get(channel.id);
    const messages = channel.messages.length;
    const text =
      messages === 0
        ? 'Inga meddelanden'
        : messages === 1
          ? '1 meddelande'
          : `${messages} meddelanden`;
    if (count) count.textContent = channel.appInstalled ? text : 'Appen är inte installerad här';
  };

  /** The names of the channels that got something new. */
  const update = (channels: readonly ShownChannel[]): readonly string[] =>
    channels.flatMap((channel) => {
      const view = views.get(channel.id);
      if (!view) add(channel);
      showCount(channel);
      return view && view.update(channel) > 0 ? [channel.name] : [];
    });

  return {
    update,
    redraw: () => {
      for (const view of views.values()) view.redraw();
    },
  };
};
