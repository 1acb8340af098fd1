import { element } from '../../pages/browser/dom';
import { dateAndTime } from '../../pages/browser/moments';
import type { Fields } from '../../pages/browser/parsing';
import { cardMarkdown } from './cardMarkdown';
import { renderCard, type CardView, type PressedAction } from './cardView';
import { placeIn, returnTo } from './placeInCard';
import type { PressAnswer } from './pressAnswer';
import type { Message, Press } from './teamsApi';

/** What a message needs from the page around it. */
export interface Surroundings {
  readonly persona: () => string;
  readonly press: (press: Press) => Promise<PressAnswer>;
  readonly tell: (answer: PressAnswer) => void;
  readonly open: (address: string) => void;
}

/** One message of a channel on the page. */
export interface MessageView {
  readonly element: HTMLElement;
  readonly update: (message: Message) => void;
  readonly redraw: () => void;
}

const versionOf = (message: Message): string => JSON.stringify([message.updatedAt, message.card]);

const wordsOf = (message: Message): HTMLElement => {
  if (message.deleted) return element('p', { class: 'gone' }, 'Meddelandet har tagits bort.');
  if (message.text && !message.fromApp) return element('p', { class: 'said' }, message.text);
  if (message.text) {
    const said = element('div', { class: 'said' });
    // Markdown as bots write it; HTML in it stays text.
    said.innerHTML = cardMarkdown(message.text);
    return said;
  }
  return element('p', { class: 'gone' }, 'Meddelandet är tomt.');
};

const timeLine = (message: Message): readonly (HTMLElement | string)[] => {
  const created = element('time', { datetime: message.createdAt }, dateAndTime(message.createdAt));
  if (!message.updatedAt || message.updatedAt === message.createdAt) return [created];
  const changed = dateAndTime(message.updatedAt);
  return [created, element('span', { class: 'changed', title: `Ändrat ${changed}` }, 'Ändrat')];
};

/** Draws a message, and lets the chosen person press its buttons one at a time. */
export const createMessageView = (first: Message, around: Surroundings): MessageView => {
  let message = first;
  let view: CardView | undefined;
  let drawn = '';
  let drawnFor = '';
  const answers = new Map<string, { readonly card: Fields; readonly version: string }>();
  const waiting = new Set<string>();

  const mark = [first.fromApp && 'App', first.isReply && 'svar'].filter(Boolean).join(', ');
  const times = element('span', { class: 'times' });
  const body = element('div', { class: 'body' });
  const progress = element('p', { class: 'progress', role: 'status' });
  const article = element(
    'article',
    {
      class: 'message',
      'data-message-id': first.id,
      tabindex: '-1',
      'aria-label': `Meddelande från ${first.from}`,
    },
    element(
      'header',
      {},
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, first.from.slice(0, 1)),
      element('strong', {}, first.from),
      mark && element('span', { class: 'app-mark' }, mark),
      times,
    ),
    body,
    progress,
  );

  /** The card as the chosen person sees it: the answer to their press, until the message itself changes. */
  const cardNow = (): Fields | undefined => {
    const answer = answers.get(around.persona());
    return answer?.version === versionOf(message) ? answer.card : message.card;
  };

  const showWaiting = (): void => {
    const isWaiting = waiting.has(around.persona());
    article.toggleAttribute('data-busy', isWaiting);
    progress.textContent = isWaiting ? 'Skickar svaret …' : '';
  };

  const press = ({ verb, id, data, button }: PressedAction): void => {
    const persona = around.persona();
    if (waiting.has(persona)) return;
    if (!persona)
      return around.tell({
        kind: 'trouble',
        text: 'Välj vem du är högst upp på sidan, och tryck sedan igen.',
      });
    waiting.add(persona);
    button?.setAttribute('aria-busy', 'true');
    showWaiting();
    void around
      .press({ persona, messageId: message.id, verb, ...(id ? { id } : {}), data })
      .then((answer) => {
        waiting.delete(persona);
        button?.removeAttribute('aria-busy');
        if (answer.kind === 'card')
          answers.set(persona, { card: answer.card, version: versionOf(message) });
        around.tell(answer);
        draw(answer.kind === 'card' ? 'fresh' : 'keepTyped');
      });
  };

  const draw = (typed: 'fresh' | 'keepTyped'): void => {
    showWaiting();
    times.replaceChildren(...timeLine(message));
    const persona = around.persona();
    const card = message.deleted ? undefined : cardNow();
    const now = JSON.stringify([message.deleted, message.text, card]);
    if (now === drawn && persona === drawnFor) return;
    const kept = typed === 'keepTyped' && persona === drawnFor ? view?.typed() : undefined;
    const place = placeIn(body);
    drawn = now;
    drawnFor = persona;
    if (!card) {
      view = undefined;
      body.replaceChildren(wordsOf(message));
      return;
    }
    try {
      view = renderCard(card, kept ?? new Map(), { onPress: press, onOpen: around.open });
      body.replaceChildren(...(message.text ? [wordsOf(message)] : []), view.element);
      returnTo(place, body, article);
    } catch {
      view = undefined;
      body.replaceChildren(
        element(
          'p',
          { class: 'gone' },
          'Kortet kunde inte visas. Det har ett fel i sin uppbyggnad.',
        ),
      );
    }
  };

  draw('fresh');
  return {
    element: article,
    redraw: () => draw('keepTyped'),
    update: (next) => {
      message = next;
      draw('keepTyped');
    },
  };
};
