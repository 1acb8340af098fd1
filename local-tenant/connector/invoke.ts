import { toActivity, type Doing } from './botActivity';
import type { ChannelMessage } from './channelMessage';

/** A press on a card's button, before Teams has put it into an activity. */
export interface Press {
  readonly message: ChannelMessage;
  readonly verb: string;
  readonly actionId: string | undefined;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The `adaptiveCard/action` activity that Teams posts to a bot when somebody presses Action.Execute. */
export const toInvoke = (doing: Doing, { message, verb, actionId, content }: Press): object => {
  const action = {
    type: 'Action.Execute',
    ...(actionId === undefined ? {} : { id: actionId }),
    verb,
    data: content,
  };
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    ...toActivity({ ...doing, rootId: message.rootId, source: 'message' }),
    replyToId: message.id,
    value: { action, trigger: 'manual' },
  };
};

/** A search by a command of a message extension. */
export interface Search {
  readonly commandId: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** The `composeExtension/query` activity of a search. */
export const toQuery = (doing: Doing, search: Search): object => ({
  type: 'invoke',
  name: 'composeExtension/query',
  ...toActivity({ ...doing, source: 'compose' }),
  value: { ...search, queryOptions: { skip: 0, count: 25 } },
});

/** The `composeExtension/queryLink` activity of a link that somebody writes, whose host the app's manifest names. */
export const toLinkQuery = (doing: Doing, url: string): object => ({
  type: 'invoke',
  name: 'composeExtension/queryLink',
  ...toActivity({ ...doing, source: 'compose' }),
  value: { url },
});
