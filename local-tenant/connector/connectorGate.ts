import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '../http/httpProblem';
import { parseJson, readBody } from '../http/requestBody';
import type { Identity } from '../identity/identity';
import { botConnectorResource } from '../identity/resources';
import type { ZodType, ZodTypeDef } from 'zod';
import type { PlacedChannel } from './channelMap';
import type { Chats } from './chats';
import type { Place } from './place';
import type { FiguresPart } from './connectorFigures';
import type { Counted, createThrottle } from './throttle';

const largestBody = 100 * 1024;

/** What the gate looks at, and where it counts its refusals. */
export interface GateSetting {
  readonly identity: Identity;
  readonly channels: readonly PlacedChannel[];
  readonly chats: Chats;
  readonly figures: FiguresPart['figures'];
  readonly noteSend: FiguresPart['noteSend'];
  readonly throttle: ReturnType<typeof createThrottle>;
}

/** What a call must pass before it reaches a channel or chat: who calls, how large, where to, how often. */
export const createConnectorGate = (setting: GateSetting) => {
  const { identity, channels, chats, figures, noteSend, throttle } = setting;

  const botOf = async (request: IncomingMessage): Promise<string> => {
    const app = await identity.appOf(request, botConnectorResource);
    if (!app)
      throw new HttpProblem(401, 'Unauthorized', 'Authorization has been denied for this request.');
    return app.clientId;
  };

  const bodyOf = async <T>(
    request: IncomingMessage,
    shape: ZodType<T, ZodTypeDef, unknown>,
  ): Promise<T> => {
    const bytes = await readBody(request, largestBody).catch((error: unknown) => {
      if (!(error instanceof HttpProblem) || error.status !== 413) throw error;
      figures.refused413 += 1;
      throw new HttpProblem(413, 'MessageSizeTooBig', 'Message size too large.', error.headers);
    });
    return parseJson(bytes, shape);
  };

  const refuse = (code: string, message: string): HttpProblem => {
    figures.refused403 += 1;
    return new HttpProblem(403, code, message);
  };

  const placeOf = (botId: string, id: string): Place => {
    const roster = 'The bot is not part of the conversation roster.';
    const chat = chats.find(id);
    if (chat?.botId === botId) return { kind: 'chat', chat };
    const placed = channels.find(({ channel }) => channel.id === id);
    if (placed?.installed) return { kind: 'channel', placed };
    if (placed || chat) throw refuse('BotNotInConversationRoster', roster);
    throw new HttpProblem(404, 'ConversationNotFound', 'Conversation not found.');
  };

  const chatWith = (botId: string, memberId: string): Place => {
    const chat = chats.withMember(memberId, botId);
    if (chat) return { kind: 'chat', chat };
    throw refuse('BadArgument', "Bot is not installed in user's personal scope");
  };

  const admit = (bot: string, channelId: string, counted: Counted): void => {
    const admission = throttle({ bot, channelId, counted });
    if (admission.admitted) {
      if (counted === 'send') noteSend(`${bot} ${channelId}`);
      return;
    }
    figures.refused429 += 1;
    figures.violations += 1;
    figures.violationsBy[admission.limit] += 1;
    if (admission.early) figures.violationsBy.beforeRetryAfter += 1;
    const headers = { 'retry-after': String(admission.retryAfterSeconds) };
    const message = `Too many requests: the limit per ${admission.limit} is reached.`;
    throw new HttpProblem(429, 'TooManyRequests', message, headers);
  };

  return { botOf, bodyOf, placeOf, chatWith, admit };
};
