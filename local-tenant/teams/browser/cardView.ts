import type * as AdaptiveCards from 'adaptivecards';
import type { Fields } from '../../pages/browser/parsing';
import { cardMarkdown } from './cardMarkdown';
import { hostConfig } from './hostConfig';
import { cardWithTyped, type TypedValues } from './typedValues';

declare global {
  interface Window {
    /** The UMD build of the real renderer, loaded by the page before its own scripts. */
    readonly AdaptiveCards: typeof AdaptiveCards;
  }
}

export interface PressedAction {
  readonly verb: string;
  readonly id: string | undefined;
  readonly data: unknown;
  readonly button: HTMLElement | undefined;
}

export interface CardActions {
  readonly onPress: (press: PressedAction) => void;
  readonly onOpen: (address: string) => void;
}

/** A rendered card that can tell what has been typed into it. */
export interface CardView {
  readonly element: HTMLElement;
  readonly typed: () => TypedValues;
}

/** Makes the renderer speak Swedish and show the Markdown of Teams. To be called once. */
export const prepareRenderer = (): void => {
  const { AdaptiveCard, Strings } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardMarkdown(text);
    result.didProcess = true;
  };
  Object.assign(Strings.defaults, {
    inlineActionTitle: () => 'Skicka',
    overflowButtonText: () => '…',
    overflowButtonTooltip: () => 'Fler val',
  });
};

const verbOf = (action: AdaptiveCards.SubmitAction | AdaptiveCards.ExecuteAction): string => {
  const { ExecuteAction } = window.AdaptiveCards;
  if (action instanceof ExecuteAction) return action.verb ?? '';
  const fields = action.data as { readonly verb?: unknown } | undefined;
  return typeof fields?.verb === 'string' ? fields.verb : '';
};

/** Renders a card with the real renderer; presses and links go to `actions`. */
export const renderCard = (
  source: Fields,
  carried: TypedValues,
  actions: CardActions,
): CardView => {
  const { AdaptiveCard, HostConfig, SubmitAction, ExecuteAction, OpenUrlAction } =
    window.AdaptiveCards;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof SubmitAction || action instanceof ExecuteAction) {
      const button = action.renderedElement;
      actions.onPress({ verb: verbOf(action), id: action.id, data: action.data ?? {}, button });
    }
    if (action instanceof OpenUrlAction) actions.onOpen(action.url ?? '');
  };
  card.onAnchorClicked = (_element, anchor) => {
    actions.onOpen(anchor.href);
    return true;
  };
  card.parse(cardWithTyped(source, carried));
  const element = card.render();
  if (!element) throw new Error('The renderer made nothing of the card');
  const typed = (): TypedValues => {
    const changed = card
      .getAllInputs()
      .filter((input) => input.id && input.isDirty())
      .map((input) => [String(input.id), String(input.value ?? '')] as const);
    return new Map([...carried, ...changed]);
  };
  return { element, typed };
};
