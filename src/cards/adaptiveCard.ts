/** The parts of an adaptive card (schema 1.5) that our cards are made of. */
export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

/** One of several answers to choose from; the value is what the bot gets. */
export interface CardChoice {
  readonly title: string;
  readonly value: string;
}

export type CardElement =
  | {
      readonly type: 'TextBlock';
      readonly id?: string;
      readonly text: string;
      readonly wrap: true;
      readonly weight?: 'Bolder';
      readonly size?: 'Small' | 'Medium' | 'Large';
      readonly style?: 'heading';
      readonly color?: 'Attention' | 'Good' | 'Default';
      readonly isSubtle?: boolean;
      readonly spacing?: 'None' | 'Small' | 'Medium';
    }
  | {
      readonly type: 'Container';
      readonly id?: string;
      readonly items: readonly CardElement[];
      readonly style?: 'emphasis' | 'good' | 'attention' | 'warning';
      readonly bleed?: boolean;
      readonly isVisible?: boolean;
      readonly spacing?: 'Small' | 'Medium';
    }
  | {
      readonly type: 'Input.Number';
      readonly id: string;
      readonly label: string;
      readonly min?: number;
      readonly max?: number;
      readonly isRequired?: boolean;
      readonly errorMessage?: string;
    }
  | {
      readonly type: 'ColumnSet';
      readonly spacing?: 'None' | 'Small';
      readonly columns: readonly {
        readonly type: 'Column';
        readonly width: 'stretch' | 'auto';
        readonly items: readonly CardElement[];
      }[];
    }
  | {
      readonly type: 'Input.ChoiceSet';
      readonly id: string;
      readonly label: string;
      readonly choices: readonly CardChoice[];
      readonly style?: 'compact' | 'expanded';
      readonly isMultiSelect?: boolean;
      readonly wrap?: true;
      readonly value?: string;
      readonly isRequired?: boolean;
      readonly errorMessage?: string;
    }
  | {
      readonly type: 'Input.Date';
      readonly id: string;
      readonly label: string;
    }
  | {
      readonly type: 'Input.Text';
      readonly id: string;
      readonly label: string;
      readonly placeholder?: string;
      readonly isMultiline: boolean;
      readonly maxLength: number;
      readonly value?: string;
      readonly isRequired?: boolean;
      readonly errorMessage?: string;
    };

export type CardAction =
  | {
      readonly type: 'Action.Execute';
      readonly title: string;
      readonly verb: string;
      readonly data: { readonly [key: string]: string };
      readonly style?: 'positive';
      readonly associatedInputs?: 'auto' | 'none';
      /** Clients that know no Action.Execute send the same as a message. */
      readonly fallback: {
        readonly type: 'Action.Submit';
        readonly title: string;
        readonly data: { readonly [key: string]: string };
        readonly associatedInputs?: 'auto' | 'none';
      };
    }
  | {
      readonly type: 'Action.ShowCard';
      readonly title: string;
      readonly card: {
        readonly type: 'AdaptiveCard';
        readonly body: readonly CardElement[];
        readonly actions: readonly CardAction[];
      };
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | {
      readonly type: 'Action.ToggleVisibility';
      readonly title: string;
      readonly targetElements: readonly string[];
    };

/** The frame every card shares. */
export const adaptiveCard = (
  lang: string,
  fallbackText: string,
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
): AdaptiveCard => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  lang,
  fallbackText,
  body,
  ...(actions.length > 0 ? { actions } : {}),
});

const emphasisAndLinks = /[\\`*_[\]~]|<(?=[^\s<>]*[:@])/g;
const listOrHeading = /^(\s*)([#>]|[-+](?=\s|$)|-(?=-)|=(?==*\s*$)|\d+(?=[.)](?:\s|$)))/gm;

/**
 * Text from a maker or a person, so that nothing in it is taken for markdown: links, emphasis and lists stay as written.
 * Escapes as little as possible, since some clients show a backslash they do not need.
 */
export const plain = (text: string): string =>
  text
    .replace(emphasisAndLinks, '\\$&')
    .replace(listOrHeading, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );

export type TextStyle = Omit<
  Extract<CardElement, { readonly type: 'TextBlock' }>,
  'type' | 'text' | 'wrap'
>;

/** A paragraph. The text is our own or has gone through `plain`. */
export const paragraph = (text: string, style: TextStyle = {}): CardElement => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...style,
});

/** A button that carries its verb and data to the bot, with the fallback older clients need. */
export const button = (
  verb: string,
  title: string,
  data: { readonly [key: string]: string },
  rest: { readonly style?: 'positive'; readonly associatedInputs?: 'auto' | 'none' } = {},
): CardAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  ...rest,
  fallback: {
    type: 'Action.Submit',
    title,
    data: { ...data, verb },
    ...(rest.associatedInputs ? { associatedInputs: rest.associatedInputs } : {}),
  },
});
