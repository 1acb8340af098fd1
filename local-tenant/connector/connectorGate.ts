import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '../http/httpProblem';
import { parseJson, readBody } from '../http/requestBody';
import type { Identity } from '../identity/identity';
import { botConnectorResource } from '../identity/resources';
import type { ZodType, ZodTypeDef } from 'zod';
import type { PlacedChannel } from './channelMap';
import type { ConnectorFigures } from './connectorFigures';
import type { Counted, createThrottle } from './throttle';

const largestBody = 100 * 1024;

/** What the gate looks at, and where it counts its refusals. */
export interface GateSetting {
  readonly identity: Identity;
  readonly channels: readonly PlacedChannel[];
  readonly figures: ConnectorFigures;
  readonly throttle: ReturnType<typeof createThrottle>;
}

/** What a call must pass before it reaches a channel: who calls, how large, where to, how often. */
export const createConnectorGate = ({ identity, channels, figures, throttle }: GateSetting) => {
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

  const channelOf = (id: string): PlacedChannel => {
    const placed = channels.find(({ channel }) => channel.id === id);
    if (!placed) throw new HttpProblem(404, 'ConversationNotFound', 'Conversation not found.');
    if (placed.installed) return placed;
    figures.refused403 += 1;
    const message = 'The bot is not part of the conversation roster.';
    throw new HttpProblem(403, 'BotNotInConversationRoster', message);
  };

  const admit = (bot: string, channelId: string, counted: Counted): void => {
    const admission = throttle({ bot, channelId, counted });
    if (admission.admitted) return;
    figures.refused429 += 1;
    figures.violations += 1;
    figures.violationsBy[admission.limit] += 1;
    if (admission.early) figures.violationsBy.beforeRetryAfter += 1;
    const headers = { 'retry-after': String(admission.retryAfterSeconds) };
    const message = `Too many requests: the limit per ${admission.limit} is reached.`;
    throw new HttpProblem(429, 'TooManyRequests', message, headers);
  };

  return { botOf, bodyOf, channelOf, admit };
};
