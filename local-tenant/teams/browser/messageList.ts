import { createMessageView, type MessageView, type Surroundings } from './messageView';
import type { Message } from './teamsApi';

/** The messages of a conversation, newest last. `update` says how many are new. */
export interface MessageList {
  readonly update: (messages: readonly Message[]) => number;
  readonly redraw: () => void;
}

const nearBottomPx = 80;

/** Keeps a list of messages drawn: what stands right is left alone, so that nobody loses their place. */
export const createMessageList = (
  list: HTMLElement,
  empty: HTMLElement,
  around: Surroundings,
): MessageList => {
  const views = new Map<string, MessageView>();

  const update = (messages: readonly Message[]): number => {
    const wasAtBottom = list.scrollHeight - list.scrollTop - list.clientHeight < nearBottomPx;
    const before = new Set(views.keys());
    for (const message of messages) {
      const view = views.get(message.id);
      if (view) view.update(message);
      else views.set(message.id, createMessageView(message, around));
    }
    const now = new Set(messages.map(({ id }) => id));
    for (const [id, view] of views) {
      if (now.has(id)) continue;
      view.element.remove();
      views.delete(id);
    }
    const wanted = messages.flatMap(({ id }) => views.get(id)?.element ?? []);
    // Moving an element takes the focus from it, so only what stands wrong is moved.
    wanted.forEach((child, at) => {
      if (list.children[at] !== child) list.insertBefore(child, list.children[at] ?? null);
    });
    if (wanted.length === 0) list.replaceChildren(empty);
    else empty.remove();
    const added = messages.filter(({ id }) => !before.has(id)).length;
    if (added > 0 && (wasAtBottom || before.size === 0)) list.scrollTop = list.scrollHeight;
    return added;
  };

  return {
    update,
    redraw: () => {
      for (const view of views.values()) view.redraw();
    },
  };
};
